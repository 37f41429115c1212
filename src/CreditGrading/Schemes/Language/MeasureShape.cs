using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>measures</c>.</summary>
internal sealed class MeasureShape : Shape<BoundMeasure>
{
    private readonly Key<Located<string>> _id;
    private readonly Key<MeasureKind> _kind;
    private readonly Key<LocalizedText> _text;
    private readonly Key<QuantityBox> _quantity;
    private readonly Key<ImmutableArray<Located<Category>>> _categories;
    private readonly Key<ImmutableArray<Located<string>>> _grades;
    private readonly Key<GradeRange> _gradeRange;
    private readonly Key<ImmutableArray<Located<string>>> _gradeGroups;
    private readonly Key<ImmutableArray<Located<string>>> _outcomes;
    private readonly CountRule _someTarget;

    private MeasureShape()
        : base("监管措施", "a measure")
    {
        _id = Required("id", CodeForm.Any, "措施代号", "the measure's id");
        _kind = Required("kind", new ChoiceForm<MeasureKind>(
            "措施种类", "a kind of measure", ("incentive", MeasureKind.Incentive), ("supervision",
                MeasureKind.Supervision), ("disciplinary", MeasureKind.Disciplinary)),
            "激励、常规监管或惩戒", "whether it rewards, supervises or restrains");
        _text = Required("text", NameShape.Instance, "措施内容", "what is to be done");
        _quantity = Optional("quantity", QuantityShape.Instance, "数量及单位", "a figure that goes with it");
        _categories = Optional("categories", new ListForm<Located<Category>>(() => CategoryForm.Instance), "适用的类别",
            "the categories it goes with");
        _grades = Optional("grades", new ListForm<Located<string>>(() => CodeForm.Any), "适用的等级", "the grades it goes with");
        _gradeRange = Optional("gradeRange", GradeRangeShape.Instance, "适用的等级范围（含两端）",
            "the range of grades it goes with, both ends included");
        _gradeGroups = Optional("gradeGroups", new ListForm<Located<string>>(() => CodeForm.Any), "适用的等级组",
            "the grade groups it goes with");
        _outcomes = Optional("outcomes", new ListForm<Located<string>>(() => CodeForm.Any), "适用的评价结论",
            "the named outcomes it goes with");
        _someTarget = Rule(CountRule.AtLeastOne(_categories, _grades, _gradeRange, _gradeGroups, _outcomes));
    }

    public static MeasureShape Instance { get; } = new();

    protected override BoundMeasure Bind(MappingReader reader)
    {
        var id = reader.Read(_id);
        if (id.Value is not null)
        {
            reader.Scope.Names.Declare(NameKind.Measure, id);
        }

        reader.Meets(_someTarget);
        reader.Scope.CountStatement();
        var quantity = reader.Read(_quantity, null!);
        return new(reader.Scope.Entry)
        {
            Id = id,
            Kind = reader.Read(_kind),
            Text = reader.Read(_text),
            Quantity = quantity?.Value,
            QuantityUnit = quantity?.Unit,
            Categories = reader.Read(_categories, []),
            Grades = reader.Read(_grades, []),
            GradeRange = reader.Read(_gradeRange, null!),
            GradeGroups = reader.Read(_gradeGroups, []),
            Outcomes = reader.Read(_outcomes, []),
        };
    }

    private sealed class GradeRangeShape : Shape<GradeRange>
    {
        private readonly Key<Located<string>> _from;
        private readonly Key<Located<string>> _to;

        private GradeRangeShape()
            : base("等级范围", "a range of grades")
        {
            _from = Required("from", CodeForm.Any, "最好的等级（含）", "the best grade, included");
            _to = Required("to", CodeForm.Any, "最差的等级（含）", "the worst grade, included");
        }

        public static GradeRangeShape Instance { get; } = new();

        protected override GradeRange Bind(MappingReader reader) => new(reader.Position, reader.Read(_from), reader.Read(_to));
    }

    private sealed record QuantityBox(Figure Value, string Unit);

    private sealed class QuantityShape : Shape<QuantityBox>
    {
        private readonly Key<Figure> _value;
        private readonly Key<string> _unit;

        private QuantityShape()
            : base("数量", "a quantity")
        {
            _value = Required("value", NumberForm.Any, "数值", "the number");
            _unit = Required("unit", TextForm.Short, "单位", "its unit");
        }

        public static QuantityShape Instance { get; } = new();

        protected override QuantityBox Bind(MappingReader reader) => new(reader.Read(_value), reader.Read(_unit));
    }
}
