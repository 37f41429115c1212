namespace CreditGrading.Tests.Reference;

/// <summary>A running sum of lines; remembers whether an assumed base or bound clamp took part.</summary>
internal sealed class ReferenceSum(ReferenceOrigin? schemeOrigin)
{
    private readonly List<ReferenceContribution> _lines = [];

    public IReadOnlyList<ReferenceContribution> Lines => _lines;

    public bool UsesAssumed { get; private set; }

    public Rational Total => Rational.Sum(_lines.Select(line => line.Value));

    public void Add(string from, Rational value) => _lines.Add(new(from, value));

    /// <summary>Adds a base, whose figure then takes part.</summary>
    public void AddFigure(string from, ReferenceFigure figure, ReferenceOrigin? around)
    {
        Add(from, Rational.From(figure.Value));
        TakePart(figure, around);
    }

    /// <summary>Brings what was added since <paramref name="before"/> between floor and ceiling.</summary>
    public void Clamp(string what, ReferenceFigure? floor, ReferenceFigure? ceiling, ReferenceOrigin? around, Rational before)
    {
        var value = Total - before;
        if (floor is not null && value < Rational.From(floor.Value))
        {
            Add($"floor of {what}", Rational.From(floor.Value) - value);
            TakePart(floor, around);
        }
        else if (ceiling is not null && value > Rational.From(ceiling.Value))
        {
            Add($"ceiling of {what}", Rational.From(ceiling.Value) - value);
            TakePart(ceiling, around);
        }
    }

    public void AddLines(ReferenceSum part) => _lines.AddRange(part.Lines);

    /// <summary>Remembers that something assumed took part.</summary>
    public void Mark(bool isAssumed) => UsesAssumed |= isAssumed;

    /// <summary>Remembers what took part in a sum that becomes part of this one.</summary>
    public void TakePart(ReferenceSum part) => UsesAssumed |= part.UsesAssumed;

    private void TakePart(ReferenceFigure figure, ReferenceOrigin? around) =>
        UsesAssumed |= (figure.Origin ?? around ?? schemeOrigin) is { IsAssumed: true };
}
