using System.Text;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests;

public sealed class SchemeLoaderTests
{
    private static readonly string Jining = File.ReadAllText(Repository.PathOf("schemes", "jining", "scheme.yaml"));

    [Fact]
    public void Load_BytesAndText_GiveTheSameScheme()
    {
        var utf8 = Encoding.UTF8.GetBytes(Jining);

        Assert.Equal(Loading.Scheme(Jining).Fingerprint, SchemeLoader.LoadOrThrow(utf8).Fingerprint);
        Assert.Equal(Loading.Scheme(Jining).Fingerprint, SchemeLoader.LoadOrThrow([0xEF, 0xBB, 0xBF, .. utf8]).Fingerprint);
    }

    [Fact]
    public void Load_CanonicalText_IsTheSchemeAgain()
    {
        var scheme = Loading.Scheme(Jining);

        var again = Loading.Scheme(scheme.CanonicalText);

        Assert.Equal((scheme.CanonicalText, scheme.Fingerprint), (again.CanonicalText, again.Fingerprint));
        Assert.Equal((scheme.CitedCount, scheme.AssumedCount), (again.CitedCount, again.AssumedCount));
    }

    [Theory]
    [InlineData("# another comment\n", "")]
    [InlineData("", "\n\n")]
    public void Load_CommentsAndEmptyLines_DoNotChangeTheFingerprint(string before, string after) =>
        Assert.Equal(Loading.Scheme(SmallScheme.With()).Fingerprint,
            Loading.Scheme(before + SmallScheme.With() + after).Fingerprint);

    [Fact]
    public void Load_LineEndsAndOrderOfKeys_DoNotChangeTheFingerprint()
    {
        var lines = SmallScheme.With().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Loading.Scheme(SmallScheme.With()).Fingerprint, Loading.Scheme(string.Join("\r\n",
            Enumerable.Reverse(lines))).Fingerprint);
    }

    [Theory]
    [InlineData("version: \"1\"", "version: \"2\"")]
    [InlineData("zh: 示例", "zh: 例")]
    [InlineData("2020-01-01", "2020-01-02")]
    [InlineData("base: 100", "base: 100.0")]
    [InlineData("atLeast: 100", "above: 100")]
    [InlineData("grade: B", "grade: C")]
    [InlineData("county, state", "state, county")]
    [InlineData("an example", "another example")]
    [InlineData(", default: enterprise", "")]
    public void Load_AnyOtherValue_ChangesTheFingerprint(string value, string other)
    {
        var changed = SmallScheme.With().Replace(value, other, StringComparison.Ordinal);

        Assert.NotEqual(SmallScheme.With(), changed);
        Assert.NotEqual(Loading.Scheme(SmallScheme.With()).Fingerprint, Loading.Scheme(changed).Fingerprint);
    }

    [Fact]
    public void Load_FaultyText_GivesAllFaultsByPlaceUnderItsName()
    {
        var loaded = SchemeLoader.Load(SmallScheme.With("id", "version", "zzz: 1").Replace("base: 100", "base: x",
            StringComparison.Ordinal), "city.yaml");

        Assert.False(loaded.IsSuccess);
        Assert.Equal(["CG0102", "CG0102", "CG0104", "CG0101"], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(loaded.Diagnostics, diagnostic => Assert.StartsWith("city.yaml(", diagnostic.ToString(),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Load_WarningsAlone_IsASuccess()
    {
        var loaded = SchemeLoader.Load(SmallScheme.With("score: {better: higher, base: 50}"));

        Assert.True(loaded.IsSuccess);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(loaded.Diagnostics).Severity);
    }

    [Fact]
    public void LoadOrThrow_FaultyText_ThrowsWithAllFaults()
    {
        var exception = Assert.Throws<SchemeException>(() => SchemeLoader.LoadOrThrow("id: x\n"));

        Assert.Equal(SchemeLoader.Load("id: x\n").Diagnostics.AsEnumerable(), exception.Diagnostics);
        Assert.Contains("CG0102", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("text", () => SchemeLoader.Load((string)null!));
        Assert.Throws<ArgumentNullException>("sourceName", () => SchemeLoader.Load("", null!));
        Assert.Throws<ArgumentNullException>("sourceName", () => SchemeLoader.Load([], null!));
    }
}
