namespace CreditGrading.Tests.Reference;

/// <summary>Section 7: direct grades, caps and notches; an unknown ruling may or may not fire.</summary>
internal sealed class ReferenceRulings(ReferenceCase grading, ReferenceConditions conditions)
{
    private readonly ReferenceScheme _scheme = grading.Scheme;

    /// <summary>The rulings that surely fire, but for those that give an outcome.</summary>
    public IReadOnlyList<int> Fired =>
        [.. Enumerable.Range(0, _scheme.Rulings.Count)
            .Where(i => _scheme.Rulings[i] is not OutcomeRuling && conditions.Holds(_scheme.Rulings[i].When) == true)];

    /// <summary>
    /// The best result: the surely fired rulings, all upward notches that may be, and no doubtful downward ones.
    /// </summary>
    public int Best(int ladder)
    {
        var ends = Ends(false);
        var moves = Notches(false, false) - Notches(true, true);
        return Moved(ends.Append(ladder).Max(), moves, ends);
    }

    /// <summary>The worst result: all rulings that may fire, and no doubtful upward notches.</summary>
    public int Worst(int ladder)
    {
        var ends = Ends(true);
        var moves = Notches(false, true) - Notches(true, false);
        return Moved(ends.Append(ladder).Max(), moves, ends);
    }

    /// <summary>The facts of the unknown rulings that may change the best result.</summary>
    public IEnumerable<string> UnknownFacts(int ladder)
    {
        var before = Ends(false).Append(ladder).Max();
        var least = Math.Min(before, Best(ladder));
        return _scheme.Rulings.SelectMany(ruling => ruling switch
        {
            GradeRuling end when _scheme.Rank(end.Grade) > least => conditions.UnknownFacts(end.When),
            NotchRuling notch when Times(notch, true) > 0 => UnknownFacts(notch),
            _ => [],
        });
    }

    /// <summary>The ranks that the result is not to be better than.</summary>
    private List<int> Ends(bool withUnknown) => [.. _scheme.Rulings.OfType<GradeRuling>()
        .Where(ruling => conditions.Holds(ruling.When) ?? withUnknown).Select(ruling => _scheme.Rank(ruling.Grade))];

    /// <summary>How many notches in one direction.</summary>
    private int Notches(bool isUp, bool withUnknown) => _scheme.Rulings.OfType<NotchRuling>()
        .Where(ruling => ruling.IsDown != isUp && (conditions.Holds(ruling.When) ?? withUnknown))
        .Sum(ruling => ruling.Count * Times(ruling, withUnknown));

    /// <summary>Once, or once for each counted record; one that may be suspended is doubtful.</summary>
    private int Times(NotchRuling ruling, bool withUnknown) => ruling.ForEach is not { } of
        ? 1
        : conditions.Selected(of).Count(record =>
            withUnknown || ReferenceSuspensions.IsSuspended(grading, record.Indicator) == false);

    private IEnumerable<string> UnknownFacts(NotchRuling ruling) => conditions.Holds(ruling.When) == false
        ? []
        : conditions.UnknownFacts(ruling.When)
            .Concat(ruling.ForEach is { } of ? conditions.UnknownFacts(of) : []);

    /// <summary>Upward no further than the best grade and the ends; downward no further than the last rung, unless already
    /// below it.</summary>
    private int Moved(int rank, int down, IReadOnlyList<int> ends)
    {
        if (down < 0)
        {
            return ends.Append(rank + down).Append(0).Max();
        }

        var last = _scheme.Grades.Count(grade => !grade.IsRulingOnly) - 1;
        return rank > last ? rank : Math.Min(rank + down, last);
    }
}
