using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>Bounds on a number: at least or above one number, at most or below another, or both.</summary>
internal sealed class ComparisonShape : Shape<BoundComparison>
{
    private readonly ComparisonKeys _keys;

    private ComparisonShape()
        : base("比较", "a comparison")
    {
        _keys = Comparison();
    }

    public static ComparisonShape Instance { get; } = new();

    protected override BoundComparison? Bind(MappingReader reader) => _keys.Read(reader, Name);
}

/// <summary>The four keys of a comparison, which stand in several shapes.</summary>
internal sealed record ComparisonKeys(Key<Figure> AtLeast, Key<Figure> Above, Key<Figure> AtMost, Key<Figure> Below)
{
    private const string Words = "atLeast, above, atMost, below";

    public bool AreAnyIn(MappingReader reader) =>
        reader.Has(AtLeast) || reader.Has(Above) || reader.Has(AtMost) || reader.Has(Below);

    /// <summary>Reads the bounds; reports where there is none, or two on one side.</summary>
    public BoundComparison? Read(MappingReader reader, LocalizedText shape)
    {
        var (atLeast, above) = (reader.ReadOrNull(AtLeast), reader.ReadOrNull(Above));
        var (atMost, below) = (reader.ReadOrNull(AtMost), reader.ReadOrNull(Below));
        if (!AreAnyIn(reader))
        {
            reader.Scope.Report(DiagnosticCatalog.AtLeastOneKey, reader.Position, shape, Words);
            return null;
        }

        if (reader.Has(AtLeast) && reader.Has(Above))
        {
            reader.Scope.Report(DiagnosticCatalog.AtMostOneKey, reader.Position, shape, "atLeast, above");
            return null;
        }

        if (reader.Has(AtMost) && reader.Has(Below))
        {
            reader.Scope.Report(DiagnosticCatalog.AtMostOneKey, reader.Position, shape, "atMost, below");
            return null;
        }

        return new(reader.Position, atLeast ?? above, atLeast is not null, atMost ?? below, atMost is not null);
    }
}
