using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class PlainTypeTests
{
    public static TheoryData<string, string> Ladders => new()
    {
        { "higher", "{grade: A, score: {atLeast: 100}}, {grade: B, score: {above: 89.5}}, {grade: C, score: {atLeast: 80}}, {grade: D}" },
        { "lower", "{grade: A, score: {atMost: 100}}, {grade: B, score: {below: 110.5}}, {grade: C, score: {atMost: 120}}, {grade: D}" },
        { "higher", "{grade: A, score: {atLeast: 90}, when: {count: {of: [listed], atMost: 0}}}, {grade: B, score: {atLeast: 90}}, {grade: C}" },
        { "higher", "{grade: A, score: {atLeast: 90}, when: {subjectType: socialOrganization}}, {grade: B, score: {atLeast: 90}}, {grade: C, score: {above: 70}}, {grade: D}" },
        { "lower", "{grade: A, score: {atMost: 90}, when: {facts: {closed: false}}}, {grade: B, score: {atMost: 115}, when: {facts: {closed: true}}}, {grade: C}" },
        { "higher", "{grade: A, when: {subjectType: socialOrganization}}, {grade: B, score: {atLeast: 90}}, {grade: C}" },
        { "higher", "{grade: A}, {grade: B, rulingOnly: true}" },
    };

    // Scores on each bound, a tenth beside it and far away, of both types.
    [Theory]
    [MemberData(nameof(Ladders))]
    public void RankOf_ScoresAtAndBesideEachBound_AreInTheRungsOfEachSubjectAlone(string better, string grades)
    {
        var yaml = Scheme(better, $"grades: [{grades}]");
        var batch = Batch();

        var results = BatchTrial.Agree(Loading.Grader(yaml), batch);

        Assert.All(BatchPaths.Of(yaml, batch), path => Assert.Contains(path, (BatchPath[])[BatchPath.Simple, BatchPath.Counted]));
        Assert.InRange(results.ScaledScores.ToArray().Distinct().Count(), 60, batch.SubjectCount);
    }

    [Theory]
    [InlineData("rulings: [{when: {count: {of: [listed], atLeast: 1}}, cap: C}]", true)]
    [InlineData("rulings: [{when: {facts: {closed: true}}, cap: C}]", true)]
    [InlineData("rulings: [{when: {facts: {closed: false}}, cap: C}]", false)]
    [InlineData("rulings: [{when: {score: {below: 90}}, cap: C}]", false)]
    [InlineData("rulings: [{when: {deductionPoints: {above: 90}}, cap: C}]", false)]
    [InlineData("rulings: [{when: {subjectType: enterprise}, cap: C}]", false)]
    [InlineData("rulings: [{when: {facts: {founded: {elapsed: {below: {years: 1}}}}}, cap: C}]", false)]
    [InlineData("objections: {effect: currentResultStands}", true)]
    [InlineData("score: {better: higher, base: {by: subjectType, enterprise: 90, socialOrganization: 80.5}}", true)]
    [InlineData("score: {better: higher, base: {from: staff}}", false)]
    [InlineData("grades: [{grade: A, when: {deductionPoints: {atMost: 5}}}, {grade: C}]", false)]
    [InlineData("grades: [{grade: A, score: {atLeast: 90}, when: {facts: {closed: false}}}, {grade: C}]", true)]
    [InlineData("grades: [{grade: A, score: {atLeast: 90}, when: {facts: {founded: {before: 2020-01-01}}}}, {grade: C}]", false)]
    public void Of_WhatDecidesBesideTheScore_IsSimpleWhereItRests(string section, bool isSimple)
    {
        var yaml = Scheme("higher", "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {above: 89.5}}, {grade: C}]",
            section);
        var batch = Batch();

        BatchTrial.Agree(Loading.Grader(yaml), batch);

        Assert.Equal(isSimple, PlainShape.Of(BatchPaths.Compile(yaml))!.Types[0] is not null);
    }

    // One type may be simple, and another not.
    [Fact]
    public void Of_RulingOfAType_LeavesTheOtherSimple()
    {
        var yaml = Scheme("higher", "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {atLeast: 90}}, {grade: C}]",
            "rulings: [{when: {subjectType: socialOrganization}, cap: B}]");

        BatchTrial.Agree(Loading.Grader(yaml), Batch());

        Assert.Equal([true, false], PlainShape.Of(BatchPaths.Compile(yaml))!.Types.Select(type => type is not null));
    }

    [Theory]
    [InlineData("grades: [{grade: A, score: {atLeast: 100}, assumed: an example}, {grade: B, score: {atLeast: 90}}, {grade: C}]")]
    [InlineData("score: {better: higher, base: 100, floor: {value: 85, assumed: an example}, ceiling: 110}")]
    [InlineData("score: {better: higher, base: {value: 100, assumed: an example}}")]
    [InlineData("groups: [{code: g, name: {zh: 示例, en: Example}, base: {value: 5, assumed: an example}}]")]
    [InlineData("grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {atLeast: 90}, assumed: an example}, {grade: C}]")]
    [InlineData("measures: [{id: m, kind: disciplinary, text: {zh: 甲, en: One}, grades: [B], assumed: an example}]")]
    public void RankOf_AssumedParts_MarkTheResultsThatTakeThem(string section)
    {
        var yaml = Scheme("higher", "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {atLeast: 90}}, {grade: C}]",
            "sources: {plan: {title: 方案}}", "assumed", "cite: plan 一", section);
        var loaded = SchemeLoader.Load(yaml);
        Assert.True(loaded.IsSuccess, string.Join('\n', loaded.Diagnostics));

        var results = BatchTrial.Agree(Grader.Compile(loaded.Scheme), Batch());

        Assert.Contains(true, Enumerable.Range(0, results.Count).Select(results.UsesAssumed));
    }

    /// <summary>A scheme with facts and sections; of those with one key the last counts.</summary>
    private static string Scheme(string better, params string[] sections) => SmallScheme.With([.. Sections(better, sections)]);

    private static IEnumerable<string> Sections(string better, string[] sections) => new[]
    {
        $"score: {{better: {better}, base: 100}}",
        "facts: [{code: closed, name: {zh: 示例, en: Example}, kind: flag, better: none, default: false},"
            + " {code: founded, name: {zh: 示例, en: Example}, kind: date, better: none},"
            + " {code: staff, name: {zh: 示例, en: Example}, kind: number, better: none, atLeast: 0, atMost: 100}]",
        SmallScheme.Indicators(
            SmallScheme.Deduction(points: "0.5", more: "unit: quantity"), SmallScheme.Bonus(points: "0.5",
                more: "unit: quantity"), SmallScheme.Signal()),
    }.Concat(sections).Reverse().DistinctBy(section => section.Split(':')[0]);

    /// <summary>
    /// Subjects of both types with scores from far below to far above the base, in steps of a half, some of them on the list.
    /// </summary>
    private static SubjectBatch Batch()
    {
        var builder = new SubjectBatchBuilder();
        for (var i = 0; i < 400; i++)
        {
            var subject = builder.AddSubject($"S{i}", i % 2 == 0 ? null : "socialOrganization");
            builder.AddRecord(subject, builder.IndicatorOf(i % 3 == 0 ? "award" : "penalty"), Trial.Day, quantity: i % 83);
            if (i % 17 == 0)
            {
                builder.AddRecord(subject, Trial.Record("listed"));
            }
        }

        return builder.Build();
    }
}
