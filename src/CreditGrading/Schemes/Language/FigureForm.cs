using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A number, or a mapping that gives it an origin of its own: <c>{value: 1000, assumed: ...}</c>.</summary>
internal sealed class FigureForm : Form<Figure>
{
    private FigureForm()
    {
    }

    public static FigureForm Instance { get; } = new();

    /// <summary>The mapping alone.</summary>
    public static Form<FigureBox> Mapping => FigureShape.Instance;

    public override LocalizedText Expected { get; } = new(
        "数字，或 {value: 数字, cite/assumed: ...}", "a number, or {value: number, cite or assumed: ...}");

    public override IEnumerable<Form> Parts => [NumberForm.Any, FigureShape.Instance];

    public override bool TryRead(YamlNode node, BindingScope scope, out Figure value)
    {
        if (node is not YamlMapping)
        {
            return NumberForm.Any.TryRead(node, scope, out value);
        }

        var isRead = FigureShape.Instance.TryRead(node, scope, out var box);
        value = box?.Figure ?? default;
        return isRead;
    }

    /// <summary>A number, boxed because a shape makes references.</summary>
    internal sealed record FigureBox(Figure Figure);

    private sealed class FigureShape : Shape<FigureBox>
    {
        private readonly Key<Figure> _value;

        private FigureShape()
            : base("带依据的数字", "a number with its own origin")
        {
            _value = Required("value", NumberForm.Any, "数值", "the number");
        }

        public static FigureShape Instance { get; } = new();

        protected override FigureBox Bind(MappingReader reader) => new(reader.Read(_value));
    }
}
