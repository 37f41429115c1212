using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>Points by how long the conduct lasted, or lasts on the evaluation date.</summary>
internal sealed class DurationPointsShape : Shape<BoundPoints>
{
    private readonly Key<string> _by;
    private readonly Key<ImmutableArray<DurationBracket>> _brackets;

    private DurationPointsShape()
        : base("按持续时间分段的分值", "points by duration")
    {
        _by = Required(TaggedForm<BoundPoints>.Tag, TextForm.Short, "按什么分段", "what the brackets go by");
        _brackets = Required(
            "brackets", new ListForm<DurationBracket>(() => BracketShape.Instance), "由短到长的分段，末段不设上限",
            "brackets, rising; the last has no bound");
        MayBreachTheLaw();
    }

    public static DurationPointsShape Instance { get; } = new();

    protected override BoundPoints Bind(MappingReader reader)
    {
        reader.Read(_by);
        return new DurationPoints(reader.Scope.Entry, reader.Read(_brackets));
    }

    private sealed class BracketShape : Shape<DurationBracket>
    {
        private readonly Key<PeriodBox> _upTo;
        private readonly Key<PeriodBox> _below;
        private readonly Key<Figure> _points;
        private readonly CountRule _oneBound;

        private BracketShape()
            : base("时间分段", "a bracket of a duration")
        {
            _upTo = Optional("upTo", PeriodShape.Instance, "上限（含）", "the upper bound, included");
            _below = Optional("below", PeriodShape.Instance, "上限（不含）", "the upper bound, excluded");
            _points = Required("points", NumberForm.NotNegative, "分值", "the points");
            _oneBound = Rule(CountRule.AtMostOne(_upTo, _below));
        }

        public static BracketShape Instance { get; } = new();

        protected override DurationBracket? Bind(MappingReader reader)
        {
            var (upTo, below) = (reader.Read(_upTo, null!), reader.Read(_below, null!));
            var points = reader.Read(_points);
            return reader.Meets(_oneBound) ? new(reader.Scope.Entry, (upTo ?? below)?.Period, reader.Has(_upTo), points) : null;
        }
    }
}
