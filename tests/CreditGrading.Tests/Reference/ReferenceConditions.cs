using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 6: three-valued conditions; null is unknown.</summary>
internal sealed class ReferenceConditions(ReferenceCase grading, ReferenceScoring? scoring)
{
    public bool? Holds(ReferenceCondition condition) => All(condition.Atoms.Select(Holds));

    /// <summary>The facts that leave a condition unknown: those of its unknown parts.</summary>
    public IEnumerable<string> UnknownFacts(ReferenceCondition condition) => Holds(condition) is null
        ? condition.Atoms.Where(atom => Holds(atom) is null).SelectMany(UnknownFacts)
        : [];

    private IEnumerable<string> UnknownFacts(ReferenceAtom atom) => atom switch
    {
        CombinedAtom combined => combined.Conditions.SelectMany(UnknownFacts),
        FactsAtom facts => facts.Tests.Select(test => test.Code).Where(code => ReferenceFacts.Value(grading, code) is null),
        _ => [],
    };

    /// <summary>The number that an atom of records, points or score compares.</summary>
    public Rational Number(ReferenceAtom atom) => atom switch
    {
        CountAtom count => Rational.From(Selected(count.Of).Count),
        SumAtom sum => Rational.Sum(Selected(sum.Of).Select(record => Rational.From(record.Source.Amount ?? 0))),
        PointsAtom points => PointsOf(points.Word),
        ScoreAtom => scoring!.Score,
        _ => throw new InvalidOperationException($"{atom} compares no number of these"),
    };

    /// <summary>The counted records of a list of indicators.</summary>
    public List<ReferenceRecord> Selected(ReferenceList of) =>
        [.. ReferenceSelection.Counted(grading).Where(record => IsListed(of, record.Indicator))];

    private static bool? All(IEnumerable<bool?> values) => values.Aggregate((bool?)true, (all, value) => all & value);

    private static bool? Any(IEnumerable<bool?> values) => values.Aggregate((bool?)false, (any, value) => any | value);

    private bool? Holds(ReferenceAtom atom) => atom switch
    {
        CombinedAtom { Word: "all" } all => All(all.Conditions.Select(Holds)),
        CombinedAtom { Word: "any" } any => Any(any.Conditions.Select(Holds)),
        CombinedAtom none => !Any(none.Conditions.Select(Holds)),
        CountAtom count => count.Compare.Holds(Number(count)),
        SumAtom sum => sum.Compare.Holds(Number(sum)),
        PointsAtom points => points.Compare.Holds(Number(points)),
        ScoreAtom score => score.Compare.Holds(Number(score)),
        FactsAtom facts => All(facts.Tests.Select(test => Holds(test.Value, ReferenceFacts.Value(grading, test.Code)))),
        SubjectTypeAtom types => types.Types.Contains(grading.SubjectType),
        ContinuesAtom continues => Selected(continues.Of).Any(record => record.ContinuesOn(grading.Day)),
        _ => throw new InvalidOperationException($"{atom} is no atom"),
    };

    private bool? Holds(ReferenceFactTest test, object? value) => (test, value) switch
    {
        (_, null) => null,
        (FlagTest flag, bool given) => given == flag.Value,
        (NumberTest number, decimal given) => number.Compare.Holds(Rational.From(given)),
        (ChoiceTest choice, string given) => choice.Codes.Contains(given),
        (ElapsedTest elapsed, LocalDate given) => elapsed.Period.AddTo(given) <= grading.Day == elapsed.IsAtLeast,
        (DayTest day, LocalDate given) => given >= day.Day == day.IsOnOrAfter,
        _ => throw new InvalidOperationException($"{test} does not fit {value}"),
    };

    private Rational PointsOf(string word) => word switch
    {
        "bonusPoints" => scoring!.Bonus,
        "deductionPoints" => scoring!.Deduction,
        _ => scoring!.Net,
    };

    /// <summary>Whether a list names an indicator, by code or by word.</summary>
    public static bool IsListed(ReferenceList of, ReferenceIndicator indicator) => of.Word switch
    {
        "deductions" => indicator.Kind == IndicatorKind.Deduction,
        "bonuses" => indicator.Kind == IndicatorKind.Bonus,
        "signals" => indicator.IsSignal,
        "adverse" => indicator.IsAdverse,
        "favorable" => !indicator.IsAdverse,
        _ => of.Codes.Contains(indicator.Code),
    };
}
