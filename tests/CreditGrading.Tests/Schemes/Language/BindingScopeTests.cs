using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class BindingScopeTests
{
    private static readonly BoundCitation Plan = new(new("plan", new(1, 1)), "二(三)");

    private readonly DiagnosticBag _bag = new("a.yaml");

    // An origin that is stated wrongly is reported itself.
    [Fact]
    public void RequireOrigin_Excused_IsNotReportedInside()
    {
        var root = BindingScope.Root(_bag, Vocabulary.OfSchemes);
        var excused = root.Enter(new(2, 1)).Enter(new(3, 1));
        excused.ExcuseOrigin();

        excused.Enter(new(4, 1)).RequireOrigin();
        Assert.False(_bag.HasErrors);

        root.Enter(new(5, 1)).RequireOrigin();
        Assert.True(_bag.HasErrors);
    }

    [Fact]
    public void Origin_Nested_IsTheNearestAround()
    {
        var root = BindingScope.Root(_bag, Vocabulary.OfSchemes);
        root.State(Plan, null, null);
        var entry = root.Enter(new(2, 1));
        var assumed = entry.Enter(new(3, 1));
        assumed.State(null, "an example", null);

        Assert.Equal(Plan, entry.Origin?.Citation);
        Assert.Equal("an example", assumed.Enter(new(4, 1)).Origin?.Assumption);
    }

    // What is below an entry makes it assumed; what stands beside it does not.
    [Fact]
    public void IsAssumed_Assumption_MarksWhatIsAroundAndInsideIt()
    {
        var root = BindingScope.Root(_bag, Vocabulary.OfSchemes);
        root.State(Plan, null, null);
        var (one, other) = (root.Enter(new(2, 1)), root.Enter(new(5, 1)));
        var inner = one.Enter(new(3, 1));
        inner.State(null, "an example", null);

        Assert.True(one.Entry.IsAssumed);
        Assert.True(inner.Enter(new(4, 1)).Entry.IsAssumed);
        Assert.False(other.Entry.IsAssumed);
    }

    [Fact]
    public void CountStatement_Statements_AreCountedAllTheWayUp()
    {
        var root = BindingScope.Root(_bag, Vocabulary.OfSchemes);
        root.State(Plan, null, null);
        var entry = root.Enter(new(2, 1));
        var inner = entry.Enter(new(3, 1));
        inner.State(null, "an example", null);

        entry.CountStatement();
        inner.CountStatement();
        inner.CountStatement();

        Assert.Equal((1, 2), (root.Entry.CitedCount, root.Entry.AssumedCount));
        Assert.Equal((0, 2), (inner.Entry.CitedCount, inner.Entry.AssumedCount));
    }

    [Fact]
    public void State_Both_IsReported()
    {
        BindingScope.Root(_bag, Vocabulary.OfSchemes).State(Plan, "an example", null);

        Assert.Equal("CG0204", Assert.Single(_bag.ToImmutable()).Code);
    }

    // One line at the entry mends all its figures.
    [Fact]
    public void RequireOrigin_SeveralFigures_IsReportedOnceForEachEntry()
    {
        var scheme = BindingScope.Root(_bag, Vocabulary.OfSchemes).Enter(new(1, 1));
        foreach (var line in new[] { 2, 7 })
        {
            var entry = scheme.Enter(new(line, 5));
            entry.CountStatement();
            entry.Enter(new(line + 1, 9)).Enter(new(line + 2, 13)).CountStatement();
        }

        Assert.Equal([new SourcePosition(2, 5), new(7, 5)], _bag.ToImmutable().Select(diagnostic => diagnostic.Position));
    }

    [Fact]
    public void MayBreachTheLaw_Reason_HoldsForWhatIsInside()
    {
        var root = BindingScope.Root(_bag, Vocabulary.OfSchemes);
        var entry = root.Enter(new(2, 1));
        entry.State(null, null, "an example");

        Assert.True(entry.Enter(new(3, 1)).Entry.MayBreachTheLaw);
        Assert.False(root.Entry.MayBreachTheLaw);
    }

    [Fact]
    public void RequireOrigin_WholeScheme_ReportsEveryEntryThatStatesSomething() => Findings.AreIn(
        SmallScheme.With("assumed"), "CG0203 at {firstDay:", "CG0203 at {better:", "CG0203 at {grade:", "CG0203 at {grade:");
}
