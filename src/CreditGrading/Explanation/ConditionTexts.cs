using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>Conditions of a scheme in words.</summary>
internal sealed class ConditionTexts(BoundScheme bound)
{
    /// <summary>The most indicators that are named one by one.</summary>
    private const int MostNames = 3;

    /// <summary>What a condition asks for; of a joint, how its parts are joined.</summary>
    public LocalizedText Of(BoundCondition condition) => condition switch
    {
        JoinedCondition joined => joined.Junction switch
        {
            Junction.All => Texts.All,
            Junction.Any => Texts.Any,
            _ => Texts.None,
        },
        RecordsCondition records => Compared(Of(records.Tally), records.Comparison),
        ContinuesCondition continues => Texts.Continues.With(NamesOf(continues.Of)),
        TotalCondition total => Compared(Of(total.Total), total.Comparison),
        SubjectTypeCondition type => Texts.IsOneOf.With(Texts.SubjectType, List(type.Types)),
        FactCondition fact => OfFact(fact),
        RankCondition rank => Texts.Rank.With(NameOf(rank.Fact), Number(rank.Top.Value), NameOf(rank.Peers)),
        ShareCondition share => Texts.Share.With(
            Of(share.Part), Of(share.Whole),
            (share.Bound.IsIncluded ? Texts.AtLeast : Texts.Above).With(Number(share.Bound.Figure.Value))),
        GradeCondition grade => Texts.IsOneOf.With(Texts.Grade, List(grade.Grades)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A condition with what it met and whether it holds.</summary>
    public static LocalizedText Of(ConditionExplanation condition) => condition switch
    {
        { Holds: null } => Texts.ConditionOpen.With(condition.Text),
        { Parts.IsEmpty: false, Holds: true } => Texts.JointMet.With(condition.Text),
        { Parts.IsEmpty: false } => Texts.JointFailed.With(condition.Text),
        { Holds: true } => Texts.ConditionMet.With(condition.Text, Texts.Same(Untrusted.Line(condition.Value ?? ""))),
        _ => Texts.ConditionFailed.With(condition.Text, Texts.Same(Untrusted.Line(condition.Value ?? ""))),
    };

    /// <summary>A condition with what it met, and that it must not hold where that is so.</summary>
    public static LocalizedText Of(ConditionExplanation condition, bool mustHold) =>
        mustHold || condition.Holds != true ? Of(condition) : Texts.MustNotHold.With(Of(condition));

    /// <summary>The single conditions because of which one holds, or does not, each with whether it has to hold.</summary>
    public static IEnumerable<(ConditionExplanation Condition, bool MustHold)> Deciding(
        ConditionExplanation condition, bool mustHold = true)
    {
        if (condition.Parts.IsEmpty)
        {
            return [(condition, mustHold)];
        }

        var isNone = condition.Text == Texts.None;
        var decides = isNone ? !condition.Holds : condition.Holds;
        return condition.Parts.Where(part => part.Holds == decides).SelectMany(part => Deciding(part, mustHold != isNone));
    }

    /// <summary>A period in words.</summary>
    public static LocalizedText Of(CalendarPeriod period) => (period switch
    {
        { Unit: PeriodUnit.Days, Count: 1 } => Texts.OneDay,
        { Unit: PeriodUnit.Days } => Texts.Days,
        { Unit: PeriodUnit.Months, Count: 1 } => Texts.OneMonth,
        { Unit: PeriodUnit.Months } => Texts.Months,
        { Count: 1 } => Texts.OneYear,
        _ => Texts.Years,
    }).With(Number(period.Count));

    private static LocalizedText Compared(LocalizedText what, BoundComparison comparison) =>
        Texts.Compared.With(what, Compare(comparison));

    private static LocalizedText Compare(BoundComparison comparison)
    {
        var parts = new List<LocalizedText>();
        if (comparison.Lower is { } lower)
        {
            parts.Add((comparison.IsLowerIncluded ? Texts.AtLeast : Texts.Above).With(Number(lower.Value)));
        }

        if (comparison.Upper is { } upper)
        {
            parts.Add((comparison.IsUpperIncluded ? Texts.AtMost : Texts.Below).With(Number(upper.Value)));
        }

        return parts.Count == 1 ? parts[0] : Texts.Both.With(parts[0], parts[1]);
    }

    private static LocalizedText Of(TotalKind total) => total switch
    {
        TotalKind.BonusPoints => Texts.BonusPoints,
        TotalKind.DeductionPoints => Texts.DeductionPoints,
        TotalKind.NetPoints => Texts.NetPoints,
        _ => Texts.Score,
    };

    private LocalizedText Of(BoundTally tally)
    {
        var of = NamesOf(tally.Of);
        var text = tally.IsSum ? Texts.SumOf.With(of) : (tally.Unit switch
        {
            CountedUnit.Month => Texts.MonthsOf,
            CountedUnit.Act => Texts.ActsOf,
            CountedUnit.Once => Texts.OnceOf,
            _ => Texts.CountOf,
        }).With(of);
        var limits = LimitsOf(tally).ToList();
        return limits.Count == 0 ? text : Texts.Limited.With(text, Texts.Joined(limits));
    }

    private static IEnumerable<LocalizedText> LimitsOf(BoundTally tally)
    {
        if (tally.Within is { } period)
        {
            yield return Texts.Within.With(Of(period));
        }

        if (tally.Where is not { } where)
        {
            yield break;
        }

        (LocalizedText Name, LocalizedText? Least)[] limits =
        [
            (Texts.Severity, where.Severity is { } severity ? Texts.AtLeast.With(Texts.Same(severity.Value)) : null),
            (Texts.Level, where.Level is { } level ? Texts.AtLeast.With(Texts.Same(level.Value)) : null),
            (Texts.Amount, Least(where.Amount)),
            (Texts.Quantity, Least(where.Quantity)),
            (Texts.OwnPoints, Least(where.Points)),
        ];
        foreach (var (name, least) in limits)
        {
            if (least is not null)
            {
                yield return Texts.Compared.With(name, least);
            }
        }
    }

    private static LocalizedText? Least(LowerBound? bound) => bound is { } least
        ? (least.IsIncluded ? Texts.AtLeast : Texts.Above).With(Number(least.Figure.Value))
        : null;

    private LocalizedText OfFact(FactCondition condition)
    {
        var name = NameOf(condition.Fact);
        var test = condition.Test;
        if (test.Comparison is { } comparison)
        {
            return Compared(name, comparison);
        }

        if (test.Elapsed is { } elapsed)
        {
            return (elapsed.IsAtLeast ? Texts.Elapsed : Texts.NotElapsed).With(name, Of(elapsed.Period));
        }

        if (test.Day is { } day)
        {
            return (day.IsOnOrAfter ? Texts.OnOrAfter : Texts.Before).With(name, Texts.Same(Texts.Day(day.Day)));
        }

        return bound.Facts.First(fact => fact.Code.Value == condition.Fact.Value).Kind == FactKind.Flag
            ? (test.Values[0].Value == "true" ? Texts.IsTrue : Texts.IsFalse).With(name)
            : Texts.IsOneOf.With(name, List(test.Values));
    }

    private LocalizedText NamesOf(BoundIndicatorList list) => list.Set switch
    {
        IndicatorSet.Deductions => Texts.Deductions,
        IndicatorSet.Bonuses => Texts.Bonuses,
        IndicatorSet.Signals => Texts.Signals,
        IndicatorSet.Adverse => Texts.Adverse,
        IndicatorSet.Favorable => Texts.Favorable,
        _ => NamesOf([.. list.Resolve(bound).Select(indicator => Texts.Quoted.With(indicator.Name))]),
    };

    /// <summary>A list that stays readable: of many names the first ones and how many there are.</summary>
    private static LocalizedText NamesOf(List<LocalizedText> names) => names.Count <= MostNames + 1
        ? Texts.Joined(names)
        : Texts.AndOthers.With(Texts.Joined(names.Take(MostNames)), Number(names.Count));

    private LocalizedText NameOf(Located<string> fact) =>
        Texts.Quoted.With(bound.Facts.First(other => other.Code.Value == fact.Value).Name);

    private static LocalizedText List(ImmutableArray<Located<string>> codes) =>
        Texts.Joined(codes.Select(code => Texts.Same(code.Value)), Texts.Or);

    private static LocalizedText Number(decimal number) => Texts.Same(Texts.Number(number));
}
