using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>A grade that is given from outside as a fact and taken over.</summary>
internal sealed class BoundAdoption(EntryInfo entry) : BoundEntry(entry)
{
    /// <summary>The fact, one of a list, that holds the grade.</summary>
    public required Located<string> Fact { get; init; }

    /// <summary>The fact that holds the day on which the grade was given; null where its age does not matter.</summary>
    public required Located<string>? Dated { get; init; }

    /// <summary>How long after that day the grade may be taken over.</summary>
    public required CalendarPeriod? Validity { get; init; }

    /// <summary>Whether a repair after that day makes the grade stale.</summary>
    public required bool IsStaleAfterRepair { get; init; }

    /// <summary>For each value of the fact, a grade of the scheme.</summary>
    public required ImmutableArray<TableRow<Located<string>>> Grades { get; init; }
}

/// <summary>How objections are handled.</summary>
internal sealed class BoundObjections(EntryInfo entry) : BoundEntry(entry)
{
    /// <summary>The working days in which one is decided; null where not stated. Data only.</summary>
    public required int? WorkingDays { get; init; }

    /// <summary>Whether the current result stands while one is open.</summary>
    public required bool CurrentResultStands { get; init; }

    /// <summary>Where and how one is filed; null where not stated. Data only.</summary>
    public required LocalizedText? How { get; init; }
}

/// <summary>Grades that measures name together.</summary>
internal sealed class BoundGradeGroup(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string> Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required ImmutableArray<Located<string>> Grades { get; init; }
}
