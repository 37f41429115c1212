namespace CreditGrading;

/// <summary>A place in a text.</summary>
/// <remarks>Immutable and safe for concurrent use. The default value, line 0 column 0, means "no place".</remarks>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 units: a Chinese character is one.</param>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>Gives the place as <c>line,column</c>.</summary>
    /// <returns>Two numbers joined by a comma, in invariant digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line},{Column}");
}
