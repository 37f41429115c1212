using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The section <c>score</c>.</summary>
internal sealed class ScoreShape : Shape<BoundScore>
{
    private readonly Key<bool> _better;
    private readonly Key<BoundBase> _base;
    private readonly Key<Figure> _floor;
    private readonly Key<Figure> _ceiling;
    private readonly Key<AllMissing?> _allMissing;
    private readonly Key<int> _shownDecimals;

    private ScoreShape()
        : base("得分", "the score")
    {
        _better = Required("better", new ChoiceForm<bool>("分数方向", "which scores are better", ("higher", true), ("lower", false)),
            "分数越高越好还是越低越好", "whether a higher or a lower score is better");
        _base = Required("base", BaseForms.Any, "基准分", "the base score");
        _floor = Optional("floor", FigureForm.Instance, "总分下限（含）", "the least score, included");
        _ceiling = Optional("ceiling", FigureForm.Instance, "总分上限（含）", "the greatest score, included");
        _allMissing = Optional("allMissing", AllMissingForm.Instance, "各分项全缺时的结论，缺省为 undetermined",
            "what a subject gets of which every component is missing; undetermined if not stated");
        _shownDecimals = Optional("shownDecimals", new WholeNumberForm(0, 9, isFigure: false), "得分显示的小数位数",
            "the decimals at which a score is rounded for display");
    }

    public static ScoreShape Instance { get; } = new();

    protected override BoundScore Bind(MappingReader reader) => new(reader.Scope.Entry)
    {
        IsHigherBetter = reader.Read(_better),
        Base = reader.Read(_base),
        Floor = reader.ReadOrNull(_floor),
        Ceiling = reader.ReadOrNull(_ceiling),
        AllMissing = reader.Read(_allMissing, null),
        ShownDecimals = reader.ReadOrNull(_shownDecimals),
    };

    /// <summary>The word, or an outcome.</summary>
    private sealed class AllMissingForm : Form<AllMissing?>
    {
        private static readonly ChoiceForm<bool> Words = new("各分项全缺时", "what happens", ("undetermined", true));

        public static AllMissingForm Instance { get; } = new();

        public override LocalizedText Expected { get; } = new(
            "undetermined，或 {outcome: 代码, name: {zh, en}}", "undetermined, or {outcome: CODE, name: {zh, en}}");

        public override IEnumerable<Form> Parts => [Words, AllMissingShape.Instance];

        public override bool TryRead(YamlNode node, BindingScope scope, out AllMissing? value)
        {
            value = null;
            return node is YamlMapping
                ? AllMissingShape.Instance.TryRead(node, scope, out value)
                : Words.TryRead(node, scope, out _);
        }
    }

    private sealed class AllMissingShape : Shape<AllMissing>
    {
        private readonly Key<Located<string>> _outcome;
        private readonly Key<LocalizedText> _name;

        private AllMissingShape()
            : base("各分项全缺的结论", "the outcome where every component is missing")
        {
            _outcome = Required("outcome", CodeForm.Any, "结论代码", "the outcome's code");
            _name = Required("name", NameShape.Instance, "结论名称", "what the outcome is called");
        }

        public static AllMissingShape Instance { get; } = new();

        protected override AllMissing? Bind(MappingReader reader)
        {
            var (code, name) = (reader.Read(_outcome), reader.Read(_name));
            if (reader.HasFailed)
            {
                return null;
            }

            OutcomeNames.Declare(reader, code);
            reader.Scope.CountStatement();
            return new(reader.Scope.Entry, code, name);
        }
    }
}

/// <summary>An entry of <c>groups</c>.</summary>
internal sealed class GroupShape : Shape<BoundGroup>
{
    private readonly Key<Located<string>> _code;
    private readonly Key<LocalizedText> _name;
    private readonly Key<Figure> _base;
    private readonly Key<Figure> _floor;
    private readonly Key<Figure> _ceiling;
    private readonly Key<Figure> _weight;
    private readonly Key<Located<string>> _from;
    private readonly Key<Located<string>> _units;
    private readonly Key<bool> _mean;
    private readonly Key<BoundMissing> _missing;

    private GroupShape()
        : base("指标组", "a group")
    {
        _code = Required("code", CodeForm.Any, "代码", "the group's code");
        _name = Required("name", NameShape.Instance, "名称", "what it is called");
        _base = Optional("base", FigureForm.Instance, "组内基准分", "the points the group starts from; 0 if not stated");
        _floor = Optional("floor", FigureForm.Instance, "组得分下限（含）", "the least points of the group, included");
        _ceiling = Optional("ceiling", FigureForm.Instance, "组得分上限（含）", "the most points of the group, included");
        _weight = Optional("weight", FigureForm.Instance, "权重，各组合计为1",
            "its weight as a component; the weights of all groups add up to 1");
        _from = Optional("from", CodeForm.Any, "以数字事实项为本分项", "the number fact that it is, in place of indicators");
        _units = Optional("units", CodeForm.Any, "对哪种下级单位取平均", "the indicator that declares the units of which it is the mean");
        _mean = Optional("mean", new ChoiceForm<bool>("平均方式", "a mean", ("plain", false), ("amount", true)),
            "简单平均或按金额加权，缺省为 plain", "whether the mean is plain or weighted by amount; plain if not stated");
        _missing = Optional("missing", MissingForm.Instance, "本分项缺失时如何处理，缺省为 undetermined",
            "what happens where it is not there; undetermined if not stated");
    }

    public static GroupShape Instance { get; } = new();

    protected override BoundGroup Bind(MappingReader reader)
    {
        var code = reader.Read(_code);
        if (code.Value is not null)
        {
            reader.Scope.Names.Declare(NameKind.Group, code);
        }

        var name = reader.Read(_name);
        return new(reader.Scope.Entry)
        {
            Code = code,
            Name = name,
            Base = reader.ReadOrNull(_base),
            Floor = reader.ReadOrNull(_floor),
            Ceiling = reader.ReadOrNull(_ceiling),
            Weight = reader.ReadOrNull(_weight),
            From = reader.ReadOrNull(_from),
            Units = reader.ReadOrNull(_units),
            IsMeanByAmount = reader.Read(_mean, false),
            Missing = reader.Read(_missing, BoundMissing.Undetermined),
        };
    }

    /// <summary>A word, or a value that takes its place.</summary>
    private sealed class MissingForm : Form<BoundMissing>
    {
        private static readonly ChoiceForm<MissingPolicy> Words = new(
            "缺失时的处理", "what happens", ("undetermined", MissingPolicy.Undetermined), ("renormalise", MissingPolicy.Renormalise),
            ("worst", MissingPolicy.Worst));

        public static MissingForm Instance { get; } = new();

        public override LocalizedText Expected { get; } = new(
            "undetermined | renormalise | worst，或 {value: 数字}", "undetermined | renormalise | worst, or {value: number}");

        public override IEnumerable<Form> Parts => [Words, FigureForm.Mapping];

        public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundMissing value)
        {
            if (node is YamlMapping)
            {
                value = FigureForm.Mapping.TryRead(node, scope, out var box)
                    ? new(MissingPolicy.Value, box.Figure, box.Figure.IsAssumed)
                    : null;
                return value is not null;
            }

            value = Words.TryRead(node, scope, out var policy) ? new(policy, null, scope.Origin is { IsAssumed: true }) : null;
            return value is not null;
        }
    }
}
