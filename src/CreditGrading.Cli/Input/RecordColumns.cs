using System.Collections.Immutable;

namespace CreditGrading.Cli.Input;

/// <summary>The columns of a records file.</summary>
internal static class RecordColumns
{
    public const string SubjectId = "subject_id";
    public const string Indicator = "indicator";
    public const string RecordId = "record_id";
    public const string OccurredOn = "occurred_on";
    public const string EffectiveOn = "effective_on";
    public const string PublishedOn = "published_on";
    public const string EndedOn = "ended_on";
    public const string ExpiresOn = "expires_on";
    public const string RepairedOn = "repaired_on";
    public const string WithdrawnOn = "withdrawn_on";
    public const string KnownOn = "known_on";
    public const string Act = "act";
    public const string Unit = "unit";
    public const string Level = "level";
    public const string Severity = "severity";
    public const string Amount = "amount";
    public const string Quantity = "quantity";
    public const string Points = "points";
    public const string Status = "status";

    /// <summary>All columns.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        SubjectId, Indicator, OccurredOn, RecordId, EffectiveOn, PublishedOn, EndedOn, ExpiresOn, RepairedOn, WithdrawnOn,
        KnownOn, Act, Unit, Level, Severity, Amount, Quantity, Points, Status,
    ];

    /// <summary>The columns that must be there.</summary>
    public static ImmutableArray<string> Required { get; } = [SubjectId, Indicator];

    /// <summary>The columns whose values are free text and may go over lines.</summary>
    public static ImmutableArray<string> FreeText { get; } = [RecordId, Act, Unit];
}
