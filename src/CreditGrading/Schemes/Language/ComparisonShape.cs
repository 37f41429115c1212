using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>Bounds on a number: at least or above one number, at most or below another, or both.</summary>
internal sealed class ComparisonShape : Shape<BoundComparison>
{
    private readonly ComparisonKeys _keys;

    private ComparisonShape()
        : base("比较", "a comparison", example: "{atLeast: 80}")
    {
        _keys = Comparison();
        Rule(_keys.SomeBound);
    }

    public static ComparisonShape Instance { get; } = new();

    protected override BoundComparison? Bind(MappingReader reader) => _keys.Read(reader);
}

/// <summary>The four keys of a comparison, which stand in several shapes.</summary>
internal sealed record ComparisonKeys(Key<Figure> AtLeast, Key<Figure> Above, Key<Figure> AtMost, Key<Figure> Below)
{
    public ImmutableArray<Key> Keys { get; } = [AtLeast, Above, AtMost, Below];

    /// <summary>That there is a bound.</summary>
    public CountRule SomeBound { get; } = CountRule.AtLeastOne(AtLeast, Above, AtMost, Below);

    /// <summary>That there are not two lower bounds.</summary>
    public CountRule OneLowerBound { get; } = CountRule.AtMostOne(AtLeast, Above);

    /// <summary>That there are not two upper bounds.</summary>
    public CountRule OneUpperBound { get; } = CountRule.AtMostOne(AtMost, Below);

    public bool AreAnyIn(MappingReader reader) => Keys.Any(reader.Has);

    /// <summary>Reads the bounds; reports where there is none, or two on one side.</summary>
    public BoundComparison? Read(MappingReader reader)
    {
        var (atLeast, above) = (reader.ReadOrNull(AtLeast), reader.ReadOrNull(Above));
        var (atMost, below) = (reader.ReadOrNull(AtMost), reader.ReadOrNull(Below));
        if (!reader.Meets(SomeBound) || !reader.Meets(OneLowerBound) || !reader.Meets(OneUpperBound))
        {
            return null;
        }

        return new(reader.Position, atLeast ?? above, atLeast is not null, atMost ?? below, atMost is not null);
    }
}
