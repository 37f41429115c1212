namespace CreditGrading;

/// <summary>One grade (等级) of a scheme.</summary>
/// <remarks>Immutable and safe for concurrent use. Grades are ordered by <see cref="Rank"/>, never by their letters.</remarks>
public sealed record Grade
{
    internal Grade(string code, int rank, Category? category, bool isRulingOnly)
    {
        Code = code;
        Rank = rank;
        Category = category;
        IsRulingOnly = isRulingOnly;
    }

    /// <summary>The grade as the scheme writes it, for example <c>A+</c>.</summary>
    public string Code { get; }

    /// <summary>Place in the scheme's order, 0 for the best.</summary>
    public int Rank { get; }

    /// <summary>The category, or null in a scheme that has no categories.</summary>
    public Category? Category { get; }

    /// <summary>Whether only a ruling leads here: the ladder of scores and conditions ends above it.</summary>
    public bool IsRulingOnly { get; }

    /// <summary>Gives the grade as the scheme writes it.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
