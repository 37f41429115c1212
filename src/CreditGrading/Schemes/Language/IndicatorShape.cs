using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>indicators</c>.</summary>
internal sealed class IndicatorShape : Shape<BoundIndicator>
{
    private const int MaxFactors = 20;

    private readonly Key<Located<string>> _code;
    private readonly Key<LocalizedText> _name;
    private readonly Key<KindWord> _kind;
    private readonly Key<DirectionWord> _direction;
    private readonly Key<ImmutableArray<DateField>> _date;
    private readonly Key<int> _lagDays;
    private readonly Key<bool> _continuing;
    private readonly Key<BoundPoints> _points;
    private readonly Key<BoundValidity> _validity;
    private readonly Key<CountedUnit> _unit;
    private readonly Key<BoundCap> _cap;
    private readonly Key<ImmutableArray<Figure>> _repeat;
    private readonly Key<BoundRepair> _repair;
    private readonly Key<Located<string>> _from;
    private readonly Key<Located<string>> _group;
    private readonly CompanyRule[] _rules;
    private readonly CountRule _oneSource;

    private IndicatorShape()
        : base("指标", "an indicator")
    {
        _code = Required("code", CodeForm.Any, "指标代码，记录以此引用", "the code by which records name it");
        _name = Required("name", NameShape.Instance, "名称", "what it is called");
        _kind = Required("kind", new ChoiceForm<KindWord>(
            "指标种类", "a kind of indicator", ("deduction", KindWord.Deduction), ("bonus", KindWord.Bonus), ("signal",
                KindWord.Signal), ("unit", KindWord.Unit)),
            "扣分项、加分项、不计分的信号，或下级单位（如合同）",
            "whether it takes points, gives points, has none and is read by conditions, or declares a unit such as a contract");
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
        _validity = Optional("validity", ValidityForms.Any, "有效期", "how long a record counts");
        _unit = Optional("unit", new ChoiceForm<CountedUnit>(
            "计数单位", "a unit", ("record", CountedUnit.Record), ("quantity", CountedUnit.Quantity), ("month", CountedUnit.Month),
            ("act", CountedUnit.Act), ("once", CountedUnit.Once)),
            "按记录、数量、月份、案件计，或只计一次；缺省为 record", "what is counted once; record if not stated");
        _cap = Optional("cap", CapShape.Instance, "本项上限", "the most its records may come to");
        _repeat = Optional("repeat", new ListForm<Figure>(() => NumberForm.NotNegative, maxCount: MaxFactors), "第二次、第三次及以后的倍数",
            "the factors of the second record, the third and all later ones");
        _repair = Optional("repair", RepairShape.OfIndicator, "本项的信用修复", "what credit repair does to its records");
        _from = Optional("from", CodeForm.Any, "以数字事实项代替记录", "the number fact that it reads in place of records");
        _group = Optional("group", CodeForm.Any, "所属指标组", "the group it belongs to");
        _rules =
        [
            Kind("unit", [], [_direction, _points, _unit, _cap, _repeat, _repair, _from, _group]),
            Kind("signal", [_direction], [_points, _unit, _cap, _repeat, _from, _group]),
            Kind("bonus", [_points], [_direction, _repair]),
            Kind("deduction", [_points], [_direction]),
            Rule(new CompanyRule(_direction) { Words = ["favorable"], Misplaced = [_repair] }),
            Rule(new CompanyRule(_from) { Misplaced = [_date, _lagDays, _continuing, _repeat, _repair] }),
        ];
        _oneSource = Rule(CountRule.ExactlyOne(_validity, _from));
        MayBreachTheLaw();
    }

    private enum KindWord
    {
        Deduction,
        Bonus,
        Signal,
        Unit,
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
            Validity = reader.Read(_validity, null!) ?? Unlimited(reader),
            Unit = reader.Read(_unit, CountedUnit.Record),
            Cap = reader.Read(_cap, BoundCap.None),
            Repeat = reader.Read(_repeat, []),
            Repair = reader.Read(_repair, null!),
            From = reader.ReadOrNull(_from),
            Group = reader.ReadOrNull(_group),
        };
        if (!reader.HasFailed)
        {
            foreach (var rule in _rules)
            {
                reader.Meets(rule);
            }

            reader.Meets(_oneSource);
        }

        return indicator;
    }

    private static IndicatorKind KindOf(KindWord kind, DirectionWord? direction) => (kind, direction) switch
    {
        (KindWord.Deduction, _) => IndicatorKind.Deduction,
        (KindWord.Bonus, _) => IndicatorKind.Bonus,
        (KindWord.Unit, _) => IndicatorKind.Unit,
        (_, DirectionWord.Favorable) => IndicatorKind.FavorableSignal,
        _ => IndicatorKind.AdverseSignal,
    };

    /// <summary>What stands where a fact is read, whose one record always counts.</summary>
    private static FixedValidity Unlimited(MappingReader reader) =>
        new(reader.Scope.Entry, new(ValidityKind.Unlimited, default, reader.Position));

    private CompanyRule Kind(string word, ImmutableArray<Key> needed, ImmutableArray<Key> misplaced) =>
        Rule(new CompanyRule(_kind) { Words = [word], Needed = needed, Misplaced = misplaced });

    private sealed class CapShape : Shape<BoundCap>
    {
        private readonly Key<Figure> _points;
        private readonly Key<Figure> _pointsPerYear;
        private readonly Key<Figure> _units;
        private readonly CountRule _someCap;

        private CapShape()
            : base("上限", "a cap", example: "{points: 60}")
        {
            _points = Optional("points", NumberForm.NotNegative, "分值上限", "the most points");
            _pointsPerYear = Optional("pointsPerYear", NumberForm.NotNegative, "每个自然年的分值上限",
                "the most points of a calendar year");
            _units = Optional("units", NumberForm.NotNegative, "最多计入多少个单位", "the most units that count, the heaviest first");
            _someCap = Rule(CountRule.AtLeastOne(_points, _pointsPerYear, _units));
        }

        public static CapShape Instance { get; } = new();

        protected override BoundCap? Bind(MappingReader reader)
        {
            var cap = new BoundCap(reader.ReadOrNull(_units), reader.ReadOrNull(_pointsPerYear), reader.ReadOrNull(_points));
            return reader.Meets(_someCap) ? cap : null;
        }
    }
}
