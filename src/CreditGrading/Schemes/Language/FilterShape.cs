using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>What the records of a count or sum must have: always "at least", so that a worse record is never left out.</summary>
internal sealed class FilterShape : Shape<BoundFilter>
{
    private readonly Key<CodeBox> _severity;
    private readonly Key<CodeBox> _level;
    private readonly Key<BoundBox> _amount;
    private readonly Key<BoundBox> _quantity;
    private readonly Key<BoundBox> _points;
    private readonly CountRule _somePart;

    private FilterShape()
        : base("记录的范围", "a choice of records")
    {
        _severity = Optional("severity", CodeBoundShape.Instance, "严重程度不低于", "the least severity");
        _level = Optional("level", CodeBoundShape.Instance, "级别不低于", "the lowest level");
        _amount = Optional("amount", NumberBoundShape.Instance, "金额不低于或高于", "the least amount");
        _quantity = Optional("quantity", NumberBoundShape.Instance, "数量不低于或高于", "the least quantity");
        _points = Optional("points", NumberBoundShape.Instance, "单条分值不低于或高于", "the least own points");
        _somePart = Rule(CountRule.AtLeastOne(_severity, _level, _amount, _quantity, _points));
    }

    public static FilterShape Instance { get; } = new();

    protected override BoundFilter? Bind(MappingReader reader)
    {
        var filter = new BoundFilter(
            reader.Read(_severity, null!)?.Code,
            reader.Read(_level, null!)?.Code,
            reader.Read(_amount, null!)?.Bound,
            reader.Read(_quantity, null!)?.Bound,
            reader.Read(_points, null!)?.Bound);
        return reader.Meets(_somePart) ? filter : null;
    }

    private sealed record CodeBox(Located<string> Code);

    private sealed record BoundBox(LowerBound Bound);

    private sealed class CodeBoundShape : Shape<CodeBox>
    {
        private readonly Key<Located<string>> _atLeast;

        private CodeBoundShape()
            : base("等次下限", "the least of a list")
        {
            _atLeast = Required("atLeast", CodeForm.Any, "不低于（含）", "the least, included");
        }

        public static CodeBoundShape Instance { get; } = new();

        protected override CodeBox Bind(MappingReader reader) => new(reader.Read(_atLeast));
    }

    private sealed class NumberBoundShape : Shape<BoundBox>
    {
        private readonly Key<Figure> _atLeast;
        private readonly Key<Figure> _above;
        private readonly CountRule _oneBound;

        private NumberBoundShape()
            : base("数字下限", "the least number")
        {
            _atLeast = Optional("atLeast", NumberForm.NotNegative, "不低于（含）", "the least, included");
            _above = Optional("above", NumberForm.NotNegative, "高于（不含）", "the least, excluded");
            _oneBound = Rule(CountRule.ExactlyOne(_atLeast, _above));
        }

        public static NumberBoundShape Instance { get; } = new();

        protected override BoundBox? Bind(MappingReader reader)
        {
            var (atLeast, above) = (reader.ReadOrNull(_atLeast), reader.ReadOrNull(_above));
            return reader.Meets(_oneBound) && (atLeast ?? above) is { } figure ? new(new(figure, atLeast is not null)) : null;
        }
    }
}
