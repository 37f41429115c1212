namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: units below the subject, such as contracts.</summary>
internal static class ReferenceUnits
{
    /// <summary>The records that declare units of a group and count.</summary>
    public static IReadOnlyList<ReferenceRecord> Counted(ReferenceCase grading, ReferenceGroup group) =>
        [.. grading.Counted.Where(record => record.Indicator.Code == group.Units)];

    /// <summary>
    /// Whether a record gives points: one of a group of units only where the record that declares its unit counts.
    /// </summary>
    public static bool IsCounted(ReferenceCase grading, ReferenceRecord record) =>
        GroupOf(grading.Scheme, record.Indicator) is not { } group
        || Counted(grading, group).Any(unit => unit.Source.Unit == record.Source.Unit);

    /// <summary>What is wrong with the unit that a record declares or belongs to.</summary>
    public static IEnumerable<ReferenceFault> Faults(ReferenceCase grading, ReferenceRecord record)
    {
        if (record.Indicator.Kind == ReferenceKind.Unit)
        {
            return OfDeclaration(grading, record);
        }

        var isWrong = GroupOf(grading.Scheme, record.Indicator) is { Units: { } code }
            && !Declarations(grading, code).Any(unit => HasUnit(unit) && unit.Source.Unit == record.Source.Unit);
        return isWrong
            ? [new(record.Index, "unit", HasUnit(record) ? "undeclaredUnit" : "missingUnit")]
            : [];
    }

    private static IEnumerable<ReferenceFault> OfDeclaration(ReferenceCase grading, ReferenceRecord record)
    {
        var code = record.Indicator.Code;
        if (!HasUnit(record))
        {
            yield return new(record.Index, "unit", "missingUnit");
        }
        else if (Declarations(grading, code).Any(unit => unit.Index < record.Index && unit.Source.Unit == record.Source.Unit))
        {
            yield return new(record.Index, "unit", "unitDeclaredTwice");
        }

        var isWeighted = grading.Scheme.Groups.Any(group => group.Units == code && group.Mean == "amount");
        if (isWeighted && !(record.Source.Amount > 0))
        {
            yield return new(record.Index, "amount", "unitWithoutAmount");
        }
    }

    private static bool HasUnit(ReferenceRecord record) => !string.IsNullOrEmpty(record.Source.Unit);

    /// <summary>The records that declare units, counted or not.</summary>
    private static IEnumerable<ReferenceRecord> Declarations(ReferenceCase grading, string code) =>
        grading.Records.Where(record => record.Source.Indicator == code);

    private static ReferenceGroup? GroupOf(ReferenceScheme scheme, ReferenceIndicator indicator) =>
        scheme.Groups.FirstOrDefault(group => group.Code == indicator.Group && group.Units is not null);
}
