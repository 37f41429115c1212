using System.Collections.Immutable;

namespace CreditGrading;

/// <summary>Grades of a scheme that measures name together, such as "low risk".</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class GradeGroup
{
    internal GradeGroup(string code, LocalizedText name, ImmutableArray<Grade> grades)
    {
        Code = code;
        Name = name;
        Grades = grades;
    }

    /// <summary>The group's code in the scheme.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>The grades in it, as the scheme lists them; never empty.</summary>
    public ImmutableArray<Grade> Grades { get; }
}
