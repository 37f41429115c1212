using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Analysis.Cases;

/// <summary>The section <c>expect</c> of a case.</summary>
internal sealed class ExpectShape : Shape<Expectation>
{
    private readonly Key<GradingOutcome> _outcome;
    private readonly Key<OrNone<decimal>> _score;
    private readonly Key<Located<string>> _grade;
    private readonly Key<OrNone<Category>> _category;
    private readonly Key<Located<string>> _namedOutcome;
    private readonly Key<ImmutableArray<Located<string>>> _measures;
    private readonly Key<bool> _assumed;
    private readonly Key<ImmutableArray<Located<string>>> _missing;
    private readonly Key<ImmutableArray<Located<string>>> _faults;
    private readonly Key<ImmutableArray<Located<string>>> _reasons;

    private ExpectShape()
        : base("应有的结果", "an expected result", mayStateOrigin: false, example: "{outcome: graded, grade: A}")
    {
        _outcome = Required("outcome", CaseWords.Outcomes, "评价结论", "how grading ends");
        _score = Optional("score", ScoreForm.Instance, "得分", "the score");
        _grade = Optional("grade", CodeForm.Any, "等级", "the grade");
        _category = Optional("category", CaseWords.Categories, "类别", "the category");
        _namedOutcome = Optional("namedOutcome", CodeForm.Any, "不予评价的结论", "the named outcome");
        _measures = Optional("measures", Codes(CodeForm.Any), "监管措施，依方案中的顺序", "the ids of all measures, in the scheme's order");
        _assumed = Optional("assumed", FlagForm.Instance, "是否用到假定的数字", "whether an assumed figure took part");
        _missing = Optional("missing", Codes(CodeForm.Any), "所缺的事实项", "all facts that are missing; type for the subject's type");
        _faults = Optional("faults", Codes(CodeForm.Any), "有误的字段和事实项", "all fields and facts at fault");
        _reasons = Optional("reasons", Codes(ReasonCodeForm.Instance), "应出现的理由代码", "codes of reasons that must occur");
    }

    public static ExpectShape Instance { get; } = new();

    protected override Expectation Bind(MappingReader reader)
    {
        var outcome = reader.Read(_outcome);
        var expectation = new Expectation
        {
            Outcome = outcome,
            Score = reader.ReadOrNull(_score),
            Grade = reader.ReadOrNull(_grade)?.Value,
            Category = reader.ReadOrNull(_category),
            NamedOutcome = reader.ReadOrNull(_namedOutcome)?.Value,
            Measures = ReadList(reader, _measures),
            UsesAssumed = reader.ReadOrNull(_assumed),
            Missing = ReadList(reader, _missing),
            Faults = ReadList(reader, _faults),
            Reasons = ReadList(reader, _reasons),
        };
        if (!reader.HasFailed)
        {
            CheckTogether(reader, expectation);
        }

        return expectation;
    }

    private static ListForm<Located<string>> Codes(Form<Located<string>> item) => new(() => item, minCount: 0);

    private static ImmutableArray<string>? ReadList(MappingReader reader, Key<ImmutableArray<Located<string>>> key) =>
        reader.ReadOrNull(key) is { IsDefault: false } items ? [.. items.Select(item => item.Value)] : null;

    /// <summary>Reports what no result can have together: such a case could only fail.</summary>
    private void CheckTogether(MappingReader reader, Expectation expectation)
    {
        Check(_score, expectation is { Score.Value: not null, Outcome: not GradingOutcome.NotRated }, GradingOutcome.Graded);
        Check(_grade, expectation.Grade is not (null or CaseWords.None), GradingOutcome.Graded);
        Check(_category, expectation.Category is { Value: not null }, GradingOutcome.Graded);
        Check(_namedOutcome, expectation.NamedOutcome is not (null or CaseWords.None), GradingOutcome.NotRated);
        Check(_missing, expectation.Missing is { IsEmpty: false }, GradingOutcome.Undetermined);
        Check(_faults, expectation.Faults is { IsEmpty: false }, GradingOutcome.Rejected);

        void Check(Key key, bool isStated, GradingOutcome needed)
        {
            if (isStated && expectation.Outcome != needed)
            {
                var word = CaseWords.Outcomes.WordOf(needed);
                var hint = new LocalizedText($"应为 outcome: {word}", $"expected outcome: {word}");
                reader.Fail();
                reader.Scope.Bag.ReportWithHint(
                    DiagnosticCatalog.KeyDoesNotFit,
                    reader.PositionOf(key),
                    hint,
                    key.Name,
                    $"outcome: {CaseWords.Outcomes.WordOf(expectation.Outcome)}");
            }
        }
    }
}
