using System.Text;
using CreditGrading.Tests.Fixtures;
using CreditGrading.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Properties;

/// <summary>What holds of every text that is loaded.</summary>
public sealed class LoadProperties
{
    [Fact]
    public void Canonical_text_loads_to_the_same_scheme_and_results() => Prop.ForAll(Generators.GradingCases, grading =>
    {
        var scheme = Loading.Scheme(grading.Yaml);
        var again = Loading.Scheme(scheme.CanonicalText);

        Assert.Equal(scheme.Fingerprint, again.Fingerprint);
        Assert.Equal(scheme.CanonicalText, again.CanonicalText);
        Assert.DoesNotContain('\n', scheme.CanonicalText);
        var (first, second) = (Grader.Compile(scheme), Grader.Compile(again));
        foreach (var (subject, day, options) in grading.Subjects)
        {
            var (left, right) = (first.Grade(subject, day, options), second.Grade(subject, day, options));
            Assert.Equal(ResultDifferences.Summary(left), ResultDifferences.Summary(right));
            Assert.Equal(left.UsesAssumed, right.UsesAssumed);
        }
    }).Check(Generators.Seeded(Generators.Cases(300)));

    [Fact]
    public void A_loaded_scheme_says_what_its_text_states() => Prop.ForAll(Generators.GradingCases, grading =>
    {
        var (stated, scheme) = (grading.Scheme, Loading.Scheme(grading.Yaml));

        Assert.Equal(stated.Status == "draft", scheme.IsDraft);
        Assert.Equal(stated.Objections?.WorkingDays, scheme.ObjectionWorkingDays);
        Assert.Equal(stated.Objections is { Stands: true }, scheme.CurrentResultStandsDuringObjection);
        Assert.Equal(stated.Objections?.How, scheme.ObjectionProcedure?.Chinese);
        Assert.Equal(stated.Objections is null, scheme.ObjectionOrigin is null);
        Assert.Equal(
            stated.GradeGroups.Select(group => (group.Code, string.Join(' ', group.Grades))),
            scheme.GradeGroups.Select(group => (group.Code, string.Join(' ', group.Grades))));
        Assert.Equal(
            stated.Grades.Select(grade => (grade.Code, grade.Category, grade.IsRulingOnly)),
            scheme.Grades.Select(grade => (grade.Code, grade.Category, grade.IsRulingOnly)));
    }).Check(Generators.Seeded(Generators.Cases(300)));

    [Fact]
    public void Style_comments_and_line_ends_do_not_change_the_fingerprint() => Prop.ForAll(Generators.GradingCases, grading =>
    {
        var fingerprint = Loading.Scheme(SchemeYamlWriter.Write(grading.Scheme, 0)).Fingerprint;

        Assert.Equal(fingerprint, Loading.Scheme(grading.Yaml).Fingerprint);
        Assert.Equal(fingerprint, Loading.Scheme(grading.Yaml.ReplaceLineEndings("\r\n")).Fingerprint);
        Assert.Equal(fingerprint, SchemeLoader.LoadOrThrow(Encoding.UTF8.GetBytes($"\ufeff# a comment first\n{grading.Yaml}"))
            .Fingerprint);
        Assert.Matches("^[0-9a-f]{64}$", fingerprint);
    }).Check(Generators.Seeded(Generators.Cases(300)));

    [Fact]
    public void Any_other_value_changes_the_fingerprint()
    {
        var loadedTexts = 0;
        Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
        {
            var dice = new Dice(seed);
            var tree = SchemeTree.Of(grading.Scheme);
            var fingerprint = Loading.Scheme(SchemeYamlWriter.Write(tree, grading.Style)).Fingerprint;
            foreach (var _ in Enumerable.Range(0, 8))
            {
                var text = SchemeYamlWriter.Write(TreeMutation.ChangeOneScalar(dice, tree), grading.Style);
                var loaded = SchemeLoader.Load(text);
                loadedTexts += loaded.IsSuccess ? 1 : 0;

                Assert.True(loaded.IsSuccess || loaded.Diagnostics.Length > 0, text);
                Assert.True(loaded.Scheme?.Fingerprint != fingerprint, $"another value, the same fingerprint:\n{text}");
            }
        }).Check(Generators.Seeded(Generators.Cases(300)));

        Assert.True(loadedTexts > 0, "no changed text was loaded");
    }

    [Fact]
    public void Loading_never_throws_on_any_text()
    {
        var refused = 0;
        Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
        {
            var dice = new Dice(seed);
            var yaml = grading.Yaml;
            foreach (var _ in Enumerable.Range(0, 10))
            {
                var text = TextMutation.Mutate(dice, yaml);
                var loaded = SchemeLoader.Load(text);
                var inBytes = SchemeLoader.Load(TextMutation.Bytes(dice, text));
                refused += loaded.IsSuccess ? 0 : 1;

                Assert.Equal(loaded.IsSuccess, loaded.Diagnostics.All(found => found.Severity != DiagnosticSeverity.Error));
                Assert.Equal(inBytes.IsSuccess, inBytes.Diagnostics.All(found => found.Severity != DiagnosticSeverity.Error));
                Assert.InRange(loaded.Diagnostics.Length, 0, 100);
            }
        }).Check(Generators.Seeded(Generators.Cases(300)));

        Assert.True(refused > 0, "no spoiled text was refused");
    }
}
