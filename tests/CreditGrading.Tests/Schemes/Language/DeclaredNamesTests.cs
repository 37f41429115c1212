using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class DeclaredNamesTests
{
    private readonly DiagnosticBag _bag = new("a.yaml");
    private readonly DeclaredNames _names;

    public DeclaredNamesTests()
    {
        _names = new(_bag);
        _names.Declare(NameKind.Grade, At("A", 1));
        _names.Declare(NameKind.Grade, At("B", 2));
    }

    [Fact]
    public void Require_DeclaredCode_IsFound()
    {
        _names.Require(NameKind.Grade, At("B", 9));

        Assert.Empty(_bag.ToImmutable());
    }

    [Theory]
    [InlineData("C", "a.yaml(9,1): error CG0202: the grade 'C' is not declared in this scheme; expected one of: A, B")]
    [InlineData("b", "a.yaml(9,1): error CG0202: the grade 'b' is not declared in this scheme; did you mean 'B'?")]
    public void Require_UndeclaredCode_IsReportedWithTheNearestOrAll(string code, string expected)
    {
        _names.Require(NameKind.Grade, At(code, 9));

        Assert.Equal(expected, Assert.Single(_bag.ToImmutable()).ToString());
    }

    [Fact]
    public void Require_CodeOfAnotherKind_IsReported()
    {
        _names.Require(NameKind.Group, At("A", 9));

        Assert.Single(_bag.ToImmutable());
    }

    [Fact]
    public void Require_KindWhoseDeclarationsAreAtFault_IsNotReportedBesides()
    {
        _names.MarkFaulty(NameKind.Group);

        _names.Require(NameKind.Group, At("A", 9));

        Assert.Empty(_bag.ToImmutable());
    }

    [Fact]
    public void Declare_SameCodeAgain_NamesTheLineOfTheFirst()
    {
        _names.Declare(NameKind.Grade, At("A", 5));

        Assert.Equal(
            "a.yaml(5,1): error CG0201: the grade 'A' is declared twice, first in line 1; the two must differ",
            Assert.Single(_bag.ToImmutable()).ToString());
    }

    [Fact]
    public void Declare_SameCodeOfAnotherKind_IsNoRepeat()
    {
        _names.Declare(NameKind.Level, At("A", 5));

        Assert.Empty(_bag.ToImmutable());
    }

    [Fact]
    public void RequireCitedSources_SourceThatIsDeclaredLater_IsFound()
    {
        _names.Cite(At("plan", 1));
        _names.Cite(At("paln", 2));
        _names.Declare(NameKind.Source, At("plan", 3));

        _names.RequireCitedSources();

        Assert.Equal(2, Assert.Single(_bag.ToImmutable()).Position.Line);
    }

    private static Located<string> At(string code, int line) => new(code, new(line, 1));
}
