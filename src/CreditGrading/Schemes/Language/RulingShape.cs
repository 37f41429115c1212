using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>rulings</c>.</summary>
internal sealed class RulingShape : Shape<BoundRuling>
{
    private const int MaxNotches = 64;

    private readonly Key<BoundCondition> _when;
    private readonly Key<Located<string>> _grade;
    private readonly Key<Located<string>> _cap;
    private readonly Key<RulingScore> _score;
    private readonly Key<int> _down;
    private readonly Key<int> _up;
    private readonly Key<BoundIndicatorList> _forEach;
    private readonly Key<Located<string>> _outcome;
    private readonly Key<LocalizedText> _name;
    private readonly Key[] _kinds;
    private readonly CountRule _oneKind;
    private readonly CompanyRule[] _company;

    private RulingShape()
        : base("判定规则", "a ruling")
    {
        var notches = new WholeNumberForm(1, MaxNotches, isFigure: true);
        _when = Required("when", ConditionShape.Instance, "条件", "the condition");
        _grade = Optional("grade", CodeForm.Any, "直接判为该级（不高于）", "the grade that is given directly: not better than it");
        _cap = Optional("cap", CodeForm.Any, "最高不超过该级", "the grade that is the best possible");
        _score = Optional("score", ScoreForm.Instance, "直接判级时显示的得分，缺省为 none",
            "what a direct grade does to the score that is shown; none if not stated");
        _down = Optional("down", notches, "下调几级", "how many notches down");
        _up = Optional("up", notches, "上调几级", "how many notches up");
        _forEach = Optional("forEach", IndicatorListForm.Instance, "这些指标每有一条计入记录，调整一次",
            "the indicators of whose counted records each moves the grade");
        _outcome = Optional("outcome", CodeForm.Any, "不予评价的结论代码", "the code of an outcome that is no grade");
        _name = Optional("name", NameShape.Instance, "结论名称", "what the outcome is called");
        _kinds = [_grade, _cap, _down, _up, _outcome];
        _oneKind = Rule(CountRule.ExactlyOne(_kinds));
        _company =
        [
            Rule(new CompanyRule(_grade) { Misplaced = [_forEach, _name] }),
            Rule(new CompanyRule(_cap) { Misplaced = [_score, _forEach, _name] }),
            Rule(new CompanyRule(_down) { Misplaced = [_score, _name] }),
            Rule(new CompanyRule(_up) { Misplaced = [_score, _name] }),
            Rule(new CompanyRule(_outcome) { Needed = [_name], Misplaced = [_score, _forEach] }),
        ];
        MayBreachTheLaw();
    }

    public static RulingShape Instance { get; } = new();

    protected override BoundRuling? Bind(MappingReader reader)
    {
        var when = reader.Read(_when);
        var score = reader.Read(_score, RulingScore.None);
        var forEach = reader.Read(_forEach, null!);
        var name = reader.Read(_name, null!);
        if (!reader.Meets(_oneKind) || !_company.All(reader.Meets))
        {
            return null;
        }

        var kind = _kinds.First(reader.Has);
        reader.Scope.CountStatement();
        var entry = reader.Scope.Entry;
        if (kind == _outcome)
        {
            return Outcome(reader, when, name);
        }

        return kind == _grade || kind == _cap
            ? new LimitRuling(entry, when, reader.Read(kind == _cap ? _cap : _grade), kind == _cap, score)
            : new NotchRuling(entry, when, kind == _up ? -reader.Read(_up) : reader.Read(_down), forEach);
    }

    private OutcomeRuling? Outcome(MappingReader reader, BoundCondition when, LocalizedText? name)
    {
        var code = reader.Read(_outcome);
        if (!reader.HasFailed)
        {
            OutcomeNames.Declare(reader, code);
        }

        return name is null ? null : new(reader.Scope.Entry, when, code, name);
    }

    /// <summary>A word, or one of two mappings.</summary>
    private sealed class ScoreForm : Form<RulingScore>
    {
        private static readonly ChoiceForm<RulingScoreKind> Words = new(
            "得分的处理", "a score", ("none", RulingScoreKind.None), ("worstEnd", RulingScoreKind.WorstEnd));

        public static ScoreForm Instance { get; } = new();

        public override LocalizedText Expected { get; } = new(
            "none | worstEnd，或 {value: 数字}，或 {beforeBonuses: 数字}", "none | worstEnd, {value: number} or {beforeBonuses: number}");

        public override IEnumerable<Form> Parts => [Words, ScoreShape.Instance];

        public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out RulingScore value)
        {
            if (node is YamlMapping)
            {
                return ScoreShape.Instance.TryRead(node, scope, out value);
            }

            value = Words.TryRead(node, scope, out var kind) ? new(kind, null, node.Position) : null;
            return value is not null;
        }
    }

    private sealed class ScoreShape : Shape<RulingScore>
    {
        private readonly Key<Figure> _value;
        private readonly Key<Figure> _beforeBonuses;
        private readonly CountRule _oneScore;

        private ScoreShape()
            : base("直接判级的得分", "the score of a direct grade")
        {
            _value = Optional("value", NumberForm.Any, "显示的得分", "the score that is shown, unless it is worse");
            _beforeBonuses = Optional("beforeBonuses", NumberForm.Any, "加分之前的得分", "the score before the bonuses are added");
            _oneScore = Rule(CountRule.ExactlyOne(_value, _beforeBonuses));
        }

        public static ScoreShape Instance { get; } = new();

        protected override RulingScore? Bind(MappingReader reader)
        {
            var (value, before) = (reader.ReadOrNull(_value), reader.ReadOrNull(_beforeBonuses));
            if (!reader.Meets(_oneScore))
            {
                return null;
            }

            return new(reader.Has(_value) ? RulingScoreKind.Value : RulingScoreKind.BeforeBonuses, value ?? before,
                reader.Position);
        }
    }
}
