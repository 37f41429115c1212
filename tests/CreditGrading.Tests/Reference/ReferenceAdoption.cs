using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>A grade that is given from outside as a fact and taken over.</summary>
internal sealed record ReferenceAdoption
{
    /// <summary>The fact, a choice, that holds the grade.</summary>
    public required string Fact { get; init; }

    /// <summary>The fact that holds the day on which it was given; null where its age does not matter.</summary>
    public string? Dated { get; init; }

    public PeriodValidity? Validity { get; init; }

    public bool IsStaleAfterRepair { get; init; }

    /// <summary>For each value of the fact, a grade.</summary>
    public required IReadOnlyList<ReferenceRow<string>> Grades { get; init; }

    public ReferenceOrigin? Origin { get; init; }
}

/// <summary>Section 6: where the ladder lies under an adopted grade.</summary>
/// <param name="Upper">The rank of the best grade that it may be.</param>
/// <param name="Lower">The rank of the worst grade that it may be.</param>
/// <param name="Missing">The facts that leave it open.</param>
/// <param name="IsStale">Whether the facts are known, but the grade is out of date.</param>
internal sealed record ReferenceAdopted(int Upper, int Lower, IReadOnlyList<string> Missing, bool IsStale)
{
    public static ReferenceAdopted Of(ReferenceCase grading, ReferenceAdoption adoption)
    {
        var value = (string?)ReferenceFacts.Value(grading, adoption.Fact);
        var dated = adoption.Dated is { } code ? (LocalDate?)ReferenceFacts.Value(grading, code) : null;
        string[] missing =
        [
            .. value is null ? new[] { adoption.Fact } : [],
            .. adoption.Dated is { } date && dated is null ? new[] { date } : [],
        ];
        var isStale = missing.Length == 0 && dated is { } given && !IsFresh(grading, adoption, given);
        if (missing.Length == 0 && !isStale)
        {
            var rank = grading.Scheme.Rank(adoption.Grades.First(row => row.Code == value).Value);
            return new(rank, rank, [], false);
        }

        var ranks = adoption.Grades.Select(row => grading.Scheme.Rank(row.Value)).ToList();
        return new(ranks.Min(), ranks.Max(), isStale ? [adoption.Fact] : missing, isStale);
    }

    private static bool IsFresh(ReferenceCase grading, ReferenceAdoption adoption, LocalDate dated) =>
        dated <= grading.Day
        && (adoption.Validity is not { } validity || grading.Day <= validity.Period.AddTo(dated))
        && !(adoption.IsStaleAfterRepair && grading.Records.Any(record => IsRepairedSince(grading, record, dated)));

    /// <summary>Withdrawn and lapsed records too.</summary>
    private static bool IsRepairedSince(ReferenceCase grading, ReferenceRecord record, LocalDate dated)
    {
        var isKnown = record.Source.KnownOn is not { } knownOn || knownOn <= grading.KnownBy;
        var isConfirmed = record.Source.Status == RecordStatus.Confirmed;
        var changes = ReferenceRepairs.RuleOf(grading.Scheme, record.Indicator) is not { Effect: "keep" };
        var effect = changes ? record.RepairEffectOf(grading.Scheme) : null;
        return isKnown && isConfirmed && effect > dated && effect <= grading.Day;
    }
}
