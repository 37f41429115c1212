using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The points of an indicator: a number, a table, brackets, or carried by the record.</summary>
internal static class PointsForms
{
    /// <summary>All ways of stating points.</summary>
    public static Form<BoundPoints> Any { get; } = new TaggedForm<BoundPoints>(
        new("分值：数字，或 {by: severity | level | amount | quantity | duration | record, ...}",
            "points: a number, or {by: severity | level | amount | quantity | duration | record, ...}"),
        () =>
        [
            ("severity", Table(NameKind.Severity, TableField.Severity)),
            ("level", Table(NameKind.Level, TableField.Level)),
            ("amount", AmountPointsShape.Instance),
            ("quantity", QuantityPointsShape.Instance),
            ("duration", DurationPointsShape.Instance),
            ("record", CarriedPointsShape.Instance),
        ],
        FixedPointsForm.Instance);

    private static TableShape<Figure, BoundPoints> Table(NameKind codes, TableField field) =>
        new(codes, NumberForm.NotNegative, mayBreachTheLaw: true, (entry, rows) => new TablePoints(entry, field, rows));

    private sealed class FixedPointsForm : Form<BoundPoints>
    {
        public static FixedPointsForm Instance { get; } = new();

        public override LocalizedText Expected => NumberForm.NotNegative.Expected;

        public override IEnumerable<Form> Parts => [NumberForm.NotNegative];

        public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundPoints value)
        {
            value = NumberForm.NotNegative.TryRead(node, scope, out var points) ? new FixedPoints(scope.Entry, points) : null;
            return value is not null;
        }
    }

    private static ListForm<BoundBracket<Figure>> Brackets()
    {
        var bracket = new BracketShape<Figure>("points", NumberForm.NotNegative, "分值", "the points");
        return new(() => bracket);
    }

    private sealed class AmountPointsShape : Shape<BoundPoints>
    {
        private readonly Key<string> _by;
        private readonly Key<ImmutableArray<BoundBracket<Figure>>> _brackets;
        private readonly Key<BoundPoints> _tariff;
        private readonly CountRule _oneWay;

        private AmountPointsShape()
            : base("按金额确定的分值", "points by amount")
        {
            _by = Required(TaggedForm<BoundPoints>.Tag, TextForm.Short, "按什么分段", "what the points go by");
            _brackets = Optional("brackets", Brackets(), "由低到高的分段，末段不设上限", "brackets, rising; the last has no bound");
            _tariff = Optional("tariff", TariffShape.Instance, "对一年的金额合计累进计分",
                "a progressive tariff on the amounts of a year together");
            _oneWay = Rule(CountRule.ExactlyOne(_brackets, _tariff));
            MayBreachTheLaw();
        }

        public static AmountPointsShape Instance { get; } = new();

        protected override BoundPoints? Bind(MappingReader reader)
        {
            reader.Read(_by);
            var (brackets, tariff) = (reader.Read(_brackets, []), reader.Read(_tariff, null!));
            return !reader.Meets(_oneWay) ? null : tariff ?? new BracketPoints(reader.Scope.Entry, BracketField.Amount, brackets);
        }
    }

    private sealed class QuantityPointsShape : Shape<BoundPoints>
    {
        private readonly Key<string> _by;
        private readonly Key<ImmutableArray<BoundBracket<Figure>>> _brackets;

        private QuantityPointsShape()
            : base("按数量分段的分值", "points by quantity")
        {
            _by = Required(TaggedForm<BoundPoints>.Tag, TextForm.Short, "按什么分段", "what the brackets go by");
            _brackets = Required("brackets", Brackets(), "由低到高的分段，末段不设上限", "brackets, rising; the last has no bound");
            MayBreachTheLaw();
        }

        public static QuantityPointsShape Instance { get; } = new();

        protected override BoundPoints Bind(MappingReader reader)
        {
            reader.Read(_by);
            return new BracketPoints(reader.Scope.Entry, BracketField.Quantity, reader.Read(_brackets));
        }
    }

    private sealed class CarriedPointsShape : Shape<BoundPoints>
    {
        private readonly Key<string> _by;
        private readonly Key<Figure> _least;
        private readonly Key<Figure> _most;
        private readonly Key<int> _decimals;

        private CarriedPointsShape()
            : base("记录自带的分值", "points that the record carries")
        {
            _by = Required(TaggedForm<BoundPoints>.Tag, TextForm.Short, "由记录给出", "that the record carries them");
            _least = Required("atLeast", NumberForm.NotNegative, "最小值（含）", "the least, included");
            _most = Required("atMost", NumberForm.NotNegative, "最大值（含）", "the greatest, included");
            _decimals = Optional("decimals", new WholeNumberForm(0, 4, isFigure: false), "小数位数",
                "the decimals it may have; 0 if not stated");
        }

        public static CarriedPointsShape Instance { get; } = new();

        protected override BoundPoints Bind(MappingReader reader)
        {
            reader.Read(_by);
            return new CarriedPoints(reader.Scope.Entry, reader.Read(_least), reader.Read(_most), reader.Read(_decimals, 0));
        }
    }
}
