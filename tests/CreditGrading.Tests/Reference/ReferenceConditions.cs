using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 6: three-valued conditions; null is unknown.</summary>
internal sealed class ReferenceConditions(ReferenceCase grading, ReferenceScoring? scoring)
{
    /// <summary>The records that conditions see.</summary>
    public IReadOnlyList<ReferenceRecord> Records
    {
        get => field ?? grading.Counted;
        init;
    }

    /// <summary>Between which grades the result lies, for rulings that read it.</summary>
    public ReferenceLadder? Ladder { get; init; }

    private ReferenceTallies Tallies => new(grading, Records);

    public bool? Holds(ReferenceCondition condition) => All(condition.Atoms.Select(Holds));

    /// <summary>The facts that leave a condition unknown: those of its unknown parts.</summary>
    public IEnumerable<string> UnknownFacts(ReferenceCondition condition) => Holds(condition) is null
        ? condition.Atoms.Where(atom => Holds(atom) is null).SelectMany(UnknownFacts)
        : [];

    private IEnumerable<string> UnknownFacts(ReferenceAtom atom) => atom switch
    {
        CombinedAtom combined => combined.Conditions.SelectMany(UnknownFacts),
        FactsAtom facts => facts.Tests.Select(test => test.Code).Where(IsUnknown),
        RankAtom rank => new[] { rank.Fact, rank.Peers }.Where(IsUnknown),
        ShareAtom share => Value(share, share.Part).Missing.Concat(Value(share, share.Whole).Missing),
        ContinuesAtom continues => Tallies.UnknownFacts(continues.Of),
        GradeAtom => Ladder!.Missing,
        CountAtom or SumAtom or PointsAtom or ScoreAtom => Value(atom).Missing,
        _ => [],
    };

    /// <summary>The number that an atom of records, points or score compares; null where it is unknown.</summary>
    public Rational? Number(ReferenceAtom atom) => Value(atom).Number;

    private ReferenceValue Value(ReferenceAtom atom) => atom switch
    {
        CountAtom count => Tallies.Count(count.Tally),
        SumAtom sum => Tallies.Sum(sum.Tally),
        PointsAtom points => PointsOf(points.Word),
        ScoreAtom => scoring!.Score,
        _ => throw new InvalidOperationException($"{atom} compares no number of these"),
    };

    /// <summary>The counted records of a list of indicators.</summary>
    public List<ReferenceRecord> Selected(ReferenceList of) => Tallies.Listed(of);

    /// <summary>The facts that leave open how many records of a list count.</summary>
    public IEnumerable<string> UnknownFacts(ReferenceList of) => Tallies.UnknownFacts(of);

    public static bool? All(IEnumerable<bool?> values) => values.Aggregate((bool?)true, (all, value) => all & value);

    public static bool? Any(IEnumerable<bool?> values) => values.Aggregate((bool?)false, (any, value) => any | value);

    private bool? Holds(ReferenceAtom atom) => atom switch
    {
        CombinedAtom { Word: "all" } all => All(all.Conditions.Select(Holds)),
        CombinedAtom { Word: "any" } any => Any(any.Conditions.Select(Holds)),
        CombinedAtom none => !Any(none.Conditions.Select(Holds)),
        CountAtom count => Value(count).Is(count.Compare.Holds),
        SumAtom sum => Value(sum).Is(sum.Compare.Holds),
        PointsAtom points => Value(points).Is(points.Compare.Holds),
        ScoreAtom score => Value(score).Is(score.Compare.Holds),
        FactsAtom facts => All(facts.Tests.Select(test => Holds(test.Value, ReferenceFacts.Value(grading, test.Code)))),
        SubjectTypeAtom types => types.Types.Contains(grading.SubjectType),
        ContinuesAtom continues => Tallies.UnknownFacts(continues.Of).Any()
            ? null
            : Selected(continues.Of).Any(record => record.ContinuesOn(grading.Day)),
        RankAtom rank => Holds(rank),
        ShareAtom share => Holds(share),
        GradeAtom grade => Holds(grade),
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

    private bool? Holds(RankAtom rank)
    {
        if (ReferenceFacts.Value(grading, rank.Fact) is not decimal place
            || ReferenceFacts.Value(grading, rank.Peers) is not decimal peers)
        {
            return null;
        }

        var top = Rational.From(rank.Top) * Rational.From(peers);
        return Rational.From(place) <= (rank.IsRoundedUp ? top.Ceiling() : top.Floor());
    }

    private bool? Holds(ShareAtom share)
    {
        if (Value(share, share.Part).Number is not { } part || Value(share, share.Whole).Number is not { } whole)
        {
            return null;
        }

        return whole == Rational.Zero
            ? share.WhenEmpty
            : ReferenceCompare.Holds(share.Word, part / whole, Rational.From(share.Value));
    }

    private ReferenceValue Value(ShareAtom share, ReferenceTally tally) =>
        share.IsCount ? Tallies.Count(tally) : Tallies.Sum(tally);

    /// <summary>Unknown while some of the grades that the result may have are listed, and others are not.</summary>
    private bool? Holds(GradeAtom grade)
    {
        var possible = grading.Scheme.Grades.Skip(Ladder!.Best).Take(Ladder.Worst - Ladder.Best + 1);
        var listed = possible.Select(candidate => grade.Codes.Contains(candidate.Code)).Distinct().ToList();
        return listed.Count == 1 ? listed[0] : null;
    }

    private bool IsUnknown(string fact) => ReferenceFacts.Value(grading, fact) is null;

    private ReferenceValue PointsOf(string word) => word switch
    {
        "bonusPoints" => scoring!.Bonus,
        "deductionPoints" => scoring!.Deduction,
        _ => scoring!.Net,
    };

    /// <summary>Whether a list names an indicator, by code or by word.</summary>
    public static bool IsListed(ReferenceList of, ReferenceIndicator indicator) => of.Word switch
    {
        "deductions" => indicator.Kind == ReferenceKind.Deduction,
        "bonuses" => indicator.Kind == ReferenceKind.Bonus,
        "signals" => indicator.IsSignal,
        "adverse" => indicator.IsAdverse,
        "favorable" => indicator.IsFavorable,
        _ => of.Codes.Contains(indicator.Code),
    };
}
