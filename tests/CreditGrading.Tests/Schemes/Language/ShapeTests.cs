using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ShapeTests
{
    public static TheoryData<string> ShapeNames =>
        [.. Vocabulary.OfSchemes.Shapes.Select(shape => shape.Name.English).Distinct()];

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Keys_EveryShape_HasNoteAndOrigin(string name) => Assert.All(
        Vocabulary.OfSchemes.Shapes.Where(shape => shape.Name.English == name),
        shape => Assert.Superset(new HashSet<string> { "note", "cite", "assumed" },
            shape.Keys.Select(key => key.Name).ToHashSet()));

    [Fact]
    public void Keys_EveryShape_NamesEachOnce() => Assert.All(Vocabulary.OfSchemes.Shapes,
        shape => Assert.Distinct(shape.Keys.Select(key => key.Name)));

    [Theory]
    [InlineData("{firstDay: 2020-01-01, note: several\\nlines}")]
    [InlineData("{firstDay: 2020-01-01, assumed: an example}")]
    public void TryRead_CommonKeys_AreAllowed(string text) => Assert.NotNull(FormReading.Sound(InForceShape.Instance, text));

    [Fact]
    public void TryRead_AllowNonMonotone_IsAllowedOnlyWhereTheLawCanBeBreached() => FormReading.Refuses(
        InForceShape.Instance, "{firstDay: 2020-01-01, allowNonMonotone: an example}", "CG0101 at allowNonMonotone:");

    [Fact]
    public void TryRead_EmptyNote_IsRefused() => FormReading.Refuses(InForceShape.Instance, "{firstDay: 2020-01-01, note: }",
        "CG0103 at nothing");
}
