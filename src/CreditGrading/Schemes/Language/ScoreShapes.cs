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

    private ScoreShape()
        : base("得分", "the score")
    {
        _better = Required("better", new ChoiceForm<bool>("分数方向", "which scores are better", ("higher", true), ("lower", false)),
            "分数越高越好还是越低越好", "whether a higher or a lower score is better");
        _base = Required("base", BaseForm.Instance, "基准分", "the base score");
        _floor = Optional("floor", FigureForm.Instance, "总分下限（含）", "the least score, included");
        _ceiling = Optional("ceiling", FigureForm.Instance, "总分上限（含）", "the greatest score, included");
    }

    public static ScoreShape Instance { get; } = new();

    protected override BoundScore Bind(MappingReader reader) => new(reader.Scope.Entry)
    {
        IsHigherBetter = reader.Read(_better),
        Base = reader.Read(_base),
        Floor = reader.ReadOrNull(_floor),
        Ceiling = reader.ReadOrNull(_ceiling),
    };

    private sealed class BaseForm : Form<BoundBase>
    {
        private static readonly TaggedForm<BoundBase> Tagged = new(
            new("基准分：数字，{value: 数字, ...} 或 {by: subjectType, 主体类型: 数字, ...}",
                "a base score: a number, {value: number, ...} or {by: subjectType, TYPE: number, ...}"),
            () => [("subjectType", new TableShape<Figure, BoundBase>(
                NameKind.SubjectType, NumberForm.Any, mayBreachTheLaw: false, (_, rows) => new BoundBase(null, rows)))],
            FixedBaseForm.Instance);

        public static BaseForm Instance { get; } = new();

        public override LocalizedText Expected => Tagged.Expected;

        public override IEnumerable<Form> Parts => [Tagged];

        public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundBase value) =>
            Tagged.TryRead(node, scope, out value);
    }

    private sealed class FixedBaseForm : Form<BoundBase>
    {
        public static FixedBaseForm Instance { get; } = new();

        public override LocalizedText Expected => FigureForm.Instance.Expected;

        public override IEnumerable<Form> Parts => [FigureForm.Instance];

        public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundBase value)
        {
            value = FigureForm.Instance.TryRead(node, scope, out var figure) ? new(figure, []) : null;
            return value is not null;
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

    private GroupShape()
        : base("指标组", "a group")
    {
        _code = Required("code", CodeForm.Any, "代码", "the group's code");
        _name = Required("name", NameShape.Instance, "名称", "what it is called");
        _base = Optional("base", FigureForm.Instance, "组内基准分", "the points the group starts from; 0 if not stated");
        _floor = Optional("floor", FigureForm.Instance, "组得分下限（含）", "the least points of the group, included");
        _ceiling = Optional("ceiling", FigureForm.Instance, "组得分上限（含）", "the most points of the group, included");
    }

    public static GroupShape Instance { get; } = new();

    protected override BoundGroup Bind(MappingReader reader)
    {
        var code = reader.Read(_code);
        if (code.Value is not null)
        {
            reader.Scope.Names.Declare(NameKind.Group, code);
        }

        reader.Read(_name);
        return new(reader.Scope.Entry)
        {
            Code = code,
            Base = reader.ReadOrNull(_base),
            Floor = reader.ReadOrNull(_floor),
            Ceiling = reader.ReadOrNull(_ceiling),
        };
    }
}
