using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>indicators</c>.</summary>
internal sealed class IndicatorShape : Shape<BoundIndicator>
{
    private readonly Key<Located<string>> _code;
    private readonly Key<LocalizedText> _name;
    private readonly Key<KindWord> _kind;
    private readonly Key<DirectionWord> _direction;
    private readonly Key<ImmutableArray<DateField>> _date;
    private readonly Key<int> _lagDays;
    private readonly Key<bool> _continuing;
    private readonly Key<BoundPoints> _points;
    private readonly Key<BoundValidity> _validity;
    private readonly Key<CapBox> _cap;
    private readonly Key<Located<string>> _group;
    private readonly CompanyRule _signal;
    private readonly CompanyRule _pointed;

    private IndicatorShape()
        : base("指标", "an indicator")
    {
        _code = Required("code", CodeForm.Any, "指标代码，记录以此引用", "the code by which records name it");
        _name = Required("name", NameShape.Instance, "名称", "what it is called");
        _kind = Required("kind", new ChoiceForm<KindWord>(
            "指标种类", "a kind of indicator", ("deduction", KindWord.Deduction), ("bonus", KindWord.Bonus), ("signal",
                KindWord.Signal)),
            "扣分项、加分项，或不计分的信号", "whether it takes points, gives points, or has none and is read by conditions");
        _direction = Optional("direction", new ChoiceForm<DirectionWord>(
            "信号方向", "a direction", ("adverse", DirectionWord.Adverse), ("favorable", DirectionWord.Favorable)),
            "信号为不良或良好（仅用于信号）", "whether a signal is adverse or favorable");
        _date = Optional("date", DateFields.List, "以哪个日期为准，取第一个已填的；缺省为 occurredOn",
            "the named date: the first filled of these; occurredOn if not stated");
        _lagDays = Optional("lagDays", new WholeNumberForm(0, 3650, isFigure: true), "生效前的等待天数",
            "days after the named date before a record counts");
        _continuing = Optional("continuing", FlagForm.Instance, "行为可持续，有效期自结束日起算",
            "whether conduct may go on, its validity then running from its end");
        _points = Optional("points", PointsForms.Any, "分值（以正数书写）", "the points, written positive");
        _validity = Required("validity", ValidityForms.Any, "有效期", "how long a record counts");
        _cap = Optional("cap", CapShape.Instance, "本项分值上限", "the most its records may come to");
        _group = Optional("group", CodeForm.Any, "所属指标组", "the group it belongs to");
        _signal = Rule(new CompanyRule(_kind) { Words = ["signal"], Needed = [_direction], Misplaced = [_points, _cap, _group] });
        _pointed = Rule(new CompanyRule(_kind) { Words = ["deduction", "bonus"], Needed = [_points], Misplaced = [_direction] });
        MayBreachTheLaw();
    }

    private enum KindWord
    {
        Deduction,
        Bonus,
        Signal,
    }

    private enum DirectionWord
    {
        Adverse,
        Favorable,
    }

    public static IndicatorShape Instance { get; } = new();

    protected override BoundIndicator? Bind(MappingReader reader)
    {
        var code = reader.Read(_code);
        if (code.Value is not null)
        {
            reader.Scope.Names.Declare(NameKind.Indicator, code);
        }

        reader.Scope.RequireOrigin();

        var indicator = new BoundIndicator(reader.Scope.Entry)
        {
            Code = code,
            Name = reader.Read(_name),
            Kind = KindOf(reader.Read(_kind), reader.ReadOrNull(_direction)),
            NamedDate = reader.Read(_date, [DateField.OccurredOn]),
            LagDays = reader.Read(_lagDays, 0),
            IsContinuing = reader.Read(_continuing, false),
            Points = reader.Read(_points, null!),
            Validity = reader.Read(_validity),
            Cap = reader.Read(_cap, null!)?.Points,
            Group = reader.ReadOrNull(_group),
        };
        if (!reader.HasFailed)
        {
            // A signal has a direction and no points; the others have points and no direction.
            reader.Meets(_signal);
            reader.Meets(_pointed);
        }

        return indicator;
    }

    private static IndicatorKind KindOf(KindWord kind, DirectionWord? direction) => (kind, direction) switch
    {
        (KindWord.Deduction, _) => IndicatorKind.Deduction,
        (KindWord.Bonus, _) => IndicatorKind.Bonus,
        (_, DirectionWord.Favorable) => IndicatorKind.FavorableSignal,
        _ => IndicatorKind.AdverseSignal,
    };

    private sealed record CapBox(Figure Points);

    private sealed class CapShape : Shape<CapBox>
    {
        private readonly Key<Figure> _points;

        private CapShape()
            : base("上限", "a cap")
        {
            _points = Required("points", NumberForm.NotNegative, "分值上限", "the most points");
        }

        public static CapShape Instance { get; } = new();

        protected override CapBox Bind(MappingReader reader) => new(reader.Read(_points));
    }
}
