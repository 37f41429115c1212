using System.Collections.Immutable;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The section <c>jurisdiction</c>.</summary>
internal sealed class JurisdictionShape : Shape<BoundJurisdiction>
{
    private readonly Key<Located<string>> _code;
    private readonly Key<string> _name;

    private JurisdictionShape()
        : base("适用地区", "a jurisdiction")
    {
        _code = Required("code", CodeForm.Any, "行政区划代码", "the administrative division code");
        _name = Required("name", TextForm.Line, "地区名称", "the territory's name");
    }

    public static JurisdictionShape Instance { get; } = new();

    protected override BoundJurisdiction Bind(MappingReader reader) => new(reader.Read(_code).Value, reader.Read(_name));
}

/// <summary>The section <c>inForce</c>.</summary>
internal sealed class InForceShape : Shape<BoundInForce>
{
    private readonly Key<Located<LocalDate>> _firstDay;
    private readonly Key<Located<LocalDate>> _lastDay;

    private InForceShape()
        : base("施行期间", "the days in force", example: "{firstDay: 2022-12-01}")
    {
        _firstDay = Required("firstDay", DayForm.Figure, "施行首日（含）", "the first day, included");
        _lastDay = Optional("lastDay", DayForm.Figure, "有效期末日（含）", "the last day, included");
    }

    public static InForceShape Instance { get; } = new();

    protected override BoundInForce Bind(MappingReader reader) =>
        new(reader.Scope.Entry, reader.Read(_firstDay), reader.ReadOrNull(_lastDay));
}

/// <summary>The section <c>subjects</c>.</summary>
internal sealed class SubjectsShape : Shape<BoundSubjects>
{
    private readonly Key<ImmutableArray<Located<string>>> _types;
    private readonly Key<Located<string>> _default;

    private SubjectsShape()
        : base("评价对象", "the subjects")
    {
        _types = Required("types", new ListForm<Located<string>>(() => CodeForm.Any, maxCount: Limits.MaxCodes), "纳入评价的主体类型",
            "the subject types that are graded");
        _default = Optional("default", DefaultTypeForm.Instance, "未注明类型时的主体类型", "the type of a subject that states none");
    }

    public static SubjectsShape Instance { get; } = new();

    protected override BoundSubjects Bind(MappingReader reader)
    {
        var types = reader.Read(_types);
        if (types.IsDefault || types.Length != reader.CountOf(_types))
        {
            reader.Scope.Names.MarkFaulty(NameKind.SubjectType);
        }

        foreach (var type in types.IsDefault ? [] : types)
        {
            reader.Scope.Names.Declare(NameKind.SubjectType, type);
        }

        return new(reader.Scope.Entry, types, reader.ReadOrNull(_default));
    }
}

/// <summary>The type of a subject that states none: a code, or a mapping that gives it an origin of its own.</summary>
internal sealed class DefaultTypeForm : Form<Located<string>>
{
    private DefaultTypeForm()
    {
    }

    public static DefaultTypeForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new(
        "主体类型，或 {value: 主体类型, cite/assumed: ...}", "a subject type, or {value: TYPE, cite or assumed: ...}");

    public override IEnumerable<Form> Parts => [CodeForm.Any, DefaultTypeShape.Instance];

    public override bool TryRead(YamlNode node, BindingScope scope, out Located<string> value)
    {
        if (node is not YamlMapping)
        {
            return CodeForm.Any.TryRead(node, scope, out value);
        }

        var isRead = DefaultTypeShape.Instance.TryRead(node, scope, out var box);
        value = box?.Type ?? default;
        return isRead;
    }

    private sealed record TypeBox(Located<string> Type);

    private sealed class DefaultTypeShape : Shape<TypeBox>
    {
        private readonly Key<Located<string>> _value;

        private DefaultTypeShape()
            : base("带依据的主体类型", "a subject type with its own origin")
        {
            _value = Required("value", CodeForm.Any, "主体类型", "the subject type");
        }

        public static DefaultTypeShape Instance { get; } = new();

        protected override TypeBox Bind(MappingReader reader)
        {
            reader.Scope.CountStatement();
            return new(reader.Read(_value));
        }
    }
}

/// <summary>The section <c>evaluation</c>.</summary>
internal sealed class EvaluationShape : Shape<BoundEvaluation>
{
    private readonly Key<EvaluationCycle> _every;
    private readonly Key<bool> _asOf;
    private readonly Key<bool> _period;

    private EvaluationShape()
        : base("评价周期", "the evaluation")
    {
        _every = Required("every", new ChoiceForm<EvaluationCycle>(
            "周期", "a cycle", ("year", EvaluationCycle.Year), ("halfYear", EvaluationCycle.HalfYear), ("quarter",
                EvaluationCycle.Quarter),
            ("month", EvaluationCycle.Month), ("continuous",
                EvaluationCycle.Continuous)), "评价周期", "how often subjects are evaluated");
        _asOf = Optional("asOf", new ChoiceForm<bool>("评价基准日", "a day", ("anyDay", false), ("lastDay", true)),
            "评价基准日，缺省为任意一日", "the day that is evaluated; any day if not stated");
        _period = Optional("period", new ChoiceForm<bool>("评价期间", "a period", ("current", false), ("previous", true)),
            "评价期间：基准日所在周期，或之前最近结束的周期",
            "the evaluation period: the one that contains the evaluation date, or the last that ended before it");
    }

    public static EvaluationShape Instance { get; } = new();

    protected override BoundEvaluation Bind(MappingReader reader) =>
        new(reader.Position, reader.Read(_every), reader.Read(_asOf, false), reader.Read(_period, false));
}

/// <summary>How a kind of number is written in records, such as the section <c>amounts</c>.</summary>
internal sealed record NumberFormat(int Decimals);

/// <summary>The sections <c>amounts</c> and <c>quantities</c>.</summary>
internal sealed class NumberFormatShape : Shape<NumberFormat>
{
    private readonly Key<int> _decimals;
    private readonly int _defaultDecimals;

    private NumberFormatShape(string chinese, string english, int defaultDecimals, bool hasUnit)
        : base(chinese, english)
    {
        _defaultDecimals = defaultDecimals;
        _decimals = Optional("decimals", new WholeNumberForm(0, 4, isFigure: false), "小数位数", "the decimals they may have");
        Unit = hasUnit ? Optional("unit", TextForm.Short, "单位，缺省为元（yuan）", "their unit; yuan if not stated") : null;
    }

    public static NumberFormatShape Amounts { get; } = new("金额", "amounts", 2, hasUnit: true);

    public static NumberFormatShape Quantities { get; } = new("数量", "quantities", 0, hasUnit: false);

    private Key<string>? Unit { get; }

    protected override NumberFormat Bind(MappingReader reader)
    {
        if (Unit is not null)
        {
            reader.Read(Unit);
        }

        return new(reader.Read(_decimals, _defaultDecimals));
    }
}
