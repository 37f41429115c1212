using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
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
        MayBreachTheLaw();
    }

    public static RulingShape Instance { get; } = new();

    protected override BoundRuling? Bind(MappingReader reader)
    {
        var when = reader.Read(_when);
        var score = reader.Read(_score, RulingScore.None);
        var forEach = reader.Read(_forEach, null!);
        var name = reader.Read(_name, null!);
        Key[] kinds = [_grade, _cap, _down, _up, _outcome];
        if (kinds.Count(reader.Has) != 1)
        {
            reader.Scope.Report(
                DiagnosticCatalog.ExactlyOneKey, reader.Position, Name, string.Join(", ", kinds.Select(key => key.Name)));
            return null;
        }

        var kind = kinds.First(reader.Has);
        if (!GoesWith(reader, kind, _score, _grade) || !GoesWith(reader, kind, _forEach, _down, _up) || !GoesWith(reader, kind, _name, _outcome))
        {
            return null;
        }

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

        if (name is null && !reader.Has(_name))
        {
            reader.Scope.Report(DiagnosticCatalog.MissingKey, reader.Position, Name, _name.Name);
        }

        return name is null ? null : new(reader.Scope.Entry, when, code, name);
    }

    /// <summary>A key that only goes with certain kinds of rulings.</summary>
    private static bool GoesWith(MappingReader reader, Key kind, Key key, params ReadOnlySpan<Key> kinds)
    {
        if (!reader.Has(key) || kinds.Contains(kind))
        {
            return true;
        }

        reader.Scope.Report(DiagnosticCatalog.KeyDoesNotFit, reader.PositionOf(key), key.Name, kind.Name);
        return false;
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

        private ScoreShape()
            : base("直接判级的得分", "the score of a direct grade")
        {
            _value = Optional("value", NumberForm.Any, "显示的得分", "the score that is shown, unless it is worse");
            _beforeBonuses = Optional("beforeBonuses", NumberForm.Any, "加分之前的得分", "the score before the bonuses are added");
        }

        public static ScoreShape Instance { get; } = new();

        protected override RulingScore? Bind(MappingReader reader)
        {
            var (value, before) = (reader.ReadOrNull(_value), reader.ReadOrNull(_beforeBonuses));
            if (reader.Has(_value) == reader.Has(_beforeBonuses))
            {
                reader.Scope.Report(DiagnosticCatalog.ExactlyOneKey, reader.Position, Name, "value, beforeBonuses");
                return null;
            }

            return new(reader.Has(_value) ? RulingScoreKind.Value : RulingScoreKind.BeforeBonuses, value ?? before, reader.Position);
        }
    }
}
