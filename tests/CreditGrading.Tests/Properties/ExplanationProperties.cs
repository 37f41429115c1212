using System.Text.RegularExpressions;
using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CreditGrading.Tests.Properties;

/// <summary>An explanation is of the result that grading gives, and explains all of it.</summary>
public sealed class ExplanationProperties
{
    [Fact]
    public void An_explained_result_is_the_plain_one()
    {
        Check((grader, subject, explanation) =>
        {
            var plain = grader.Grade(subject.Subject, subject.Day, subject.Options);
            Assert.Equal(TextOf(plain), TextOf(explanation.Result));
        });
    }

    [Fact]
    public void Contributions_sum_to_the_score()
    {
        var (cases, scored, withComponents) = (Generators.Cases(600), 0, 0);
        Check((_, _, explanation) =>
        {
            if (explanation.ComputedScore is not { } score)
            {
                Assert.Empty(explanation.Contributions);
                return;
            }

            scored++;
            Assert.Equal(score, explanation.Contributions.Sum(part => part.Points));
            Assert.Equal(score, explanation.Result.Score ?? score);
            foreach (var component in explanation.Contributions.Where(part => !part.Parts.IsEmpty))
            {
                withComponents++;
                Assert.Equal(component.Value, component.Parts.Sum(part => part.Points));
            }
        }, cases);

        Assert.True(scored > 2 * cases, $"only {scored} subjects had a score");
        Assert.True(withComponents > cases / 12, $"only {withComponents} components had parts");
    }

    [Fact]
    public void Assumptions_are_told_of_exactly_where_a_result_is_marked() => Check((_, _, explanation) =>
        Assert.Equal(explanation.Result.UsesAssumed, !explanation.Assumptions.IsEmpty));

    [Fact]
    public void Every_record_is_told_of_and_weighs_something_only_where_it_counts() => Check((_, subject, explanation) =>
    {
        if (explanation.Result.Outcome != GradingOutcome.Rejected)
        {
            Assert.Equal(Enumerable.Range(0, subject.Subject.Records.Count),
                explanation.Records.Select(record => record.Index).Distinct());
        }

        Assert.All(explanation.Records, record =>
        {
            Assert.True(record.IsCounted || (record.Contribution == 0 && record.Steps.IsEmpty));
            var isWeighed = explanation.Result.Outcome == GradingOutcome.Graded && !record.Steps.IsEmpty;
            Assert.Equal(Math.Abs(record.Contribution), isWeighed ? record.Steps[^1].Points : Math.Abs(record.Contribution));
        });
    });

    // The document is what was recorded, member by member; the places of records are counted from 1 in texts.
    [Fact]
    public void Every_number_of_a_text_is_one_that_was_recorded() => Check((_, subject, explanation) =>
    {
        var places = Enumerable.Range(1, subject.Subject.Records.Count).Select(place => $"{place}");
        var known = NumbersOf(explanation.ToJson()).Concat(places).ToHashSet();

        Assert.Empty(NumbersOf(explanation.ToText(MessageLanguage.Chinese)).Except(known));
        Assert.Empty(NumbersOf(explanation.ToMarkdown(MessageLanguage.English)).Except(known));
    });

    [Fact]
    public void Texts_are_the_same_for_the_same_subject() => Check((grader, subject, explanation) =>
    {
        var again = grader.Explain(subject.Subject, subject.Day, subject.Options);

        Assert.Equal(explanation.ToText(MessageLanguage.Chinese), again.ToText(MessageLanguage.Chinese));
        Assert.Equal(explanation.ToLetterHtml(MessageLanguage.English), again.ToLetterHtml(MessageLanguage.English));
    });

    [Fact]
    public void The_ladder_ends_at_the_rung_that_is_reached() => Check((_, _, explanation) =>
    {
        if (explanation.Rungs.IsEmpty)
        {
            return;
        }

        var reached = Assert.Single(explanation.Rungs, rung => rung.IsReached);
        Assert.True(reached.Holds);
        Assert.All(explanation.Rungs.TakeWhile(rung => !rung.IsReached), rung => Assert.NotEqual(true, rung.Holds));
        Assert.All(explanation.Rungs.Where(rung => rung.IsBoundMet is not null), rung =>
        {
            Assert.Equal(rung.IsBoundMet!.Value && rung.Condition is not { Holds: false }, rung.Holds ?? rung.IsBoundMet);
            Assert.True(rung.IsDistanceRounded || rung.IsBoundMet == (rung.IsBoundIncluded
                ? rung.Distance >= 0
                : rung.Distance > 0));
        });
    });

    [Fact]
    public void Days_of_records_are_those_on_which_they_begin_and_cease_to_count()
    {
        var (cases, tried) = (Generators.Cases(300), 0);
        Check((grader, subject, explanation) =>
        {
            foreach (var record in explanation.Records)
            {
                tried += IsRightAround(grader, subject, record, record.Since)
                    + IsRightAround(grader, subject, record, record.ChangesOn);
            }
        }, cases);

        Assert.True(tried > 3 * cases, $"only {tried} days were tried");
    }

    /// <summary>Looks at the same record on a day and the day before: its state differs.</summary>
    private static int IsRightAround(Grader grader, SubjectCase subject, RecordExplanation record, LocalDate? day)
    {
        var isKnownByGiven = subject.Options.KnownBy is not null;
        if (day is not { } first || first <= Grader.MinAsOf || first > Grader.MaxAsOf
            || (record.State == RecordState.NotYetKnown && isKnownByGiven))
        {
            return 0;
        }

        // What a record is on its own days it is whether it was known then or not; that it counts begins where it is known.
        var followsKnowledge = record.State is RecordState.NotYetKnown or RecordState.Counted or RecordState.Suspended
            or RecordState.SuspensionUnknown;
        var options = new GradingOptions
        {
            KnownBy = isKnownByGiven || followsKnowledge ? subject.Options.KnownBy : subject.Day,
            AllowOutOfForce = true,
            IgnoreUnknownIndicators = subject.Options.IgnoreUnknownIndicators,
        };
        RecordState? On(LocalDate date) => Plain(grader.Explain(subject.Subject, date, options).Records
            .FirstOrDefault(other => other.Index == record.Index && other.IsReplacement == record.IsReplacement)?.State);
        var (before, after) = (On(first.PlusDays(-1)), On(first));
        var isBeforeItsTime = record.State is RecordState.Repaired or RecordState.Lapsed && after == RecordState.NotStarted;
        if (isBeforeItsTime || after is null)
        {
            // It was over before it began to count, or before a repair made it.
            return 0;
        }

        Assert.True(before != after, $"{record.IndicatorCode} {record.State} {first}: {before} then {after}");
        Assert.Contains(Plain(record.State), new[] { before, after });
        return 1;
    }

    /// <summary>Whether bonuses are suspended is no matter of a record's own days.</summary>
    private static RecordState? Plain(RecordState? state) =>
        state is RecordState.Suspended or RecordState.SuspensionUnknown ? RecordState.Counted : state;

    private static IEnumerable<string> NumbersOf(string text) => Regex.Matches(text, @"\d+(\.\d+)?").Select(match => match.Value);

    private static string TextOf(GradingResult result) =>
        $"{ResultDifferences.Summary(result)} {result.UsesAssumed} {result.ScoreFraction}\n{string.Join('\n', result.Reasons)}";

    private static void Check(Action<Grader, SubjectCase, GradingExplanation> hold) => Check(hold, Generators.Cases(120));

    private static void Check(Action<Grader, SubjectCase, GradingExplanation> hold, int cases) =>
        Prop.ForAll(Generators.GradingCases, grading =>
        {
            var grader = Grader.Compile(Loading.Scheme(grading.Yaml));
            foreach (var subject in grading.Subjects)
            {
                hold(grader, subject, grader.Explain(subject.Subject, subject.Day, subject.Options));
            }
        }).Check(Generators.Seeded(cases));
}
