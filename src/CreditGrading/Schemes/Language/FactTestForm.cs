using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A test of a fact: a value or a list of values, bounds on a number, a time elapsed since a date, or a day.</summary>
internal sealed class FactTestForm : Form<BoundFactTest>
{
    private static readonly ListForm<Located<string>> Values = new(() => CodeForm.Any, mayBeSingle: true);

    private FactTestForm()
    {
    }

    public static FactTestForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new(
        "事实项的判断：值或值的列表，{atLeast/above/atMost/below: 数字}，{elapsed: ...}，{onOrAfter/before: 日期}",
        "a test of a fact: a value or a list of values, {atLeast, above, atMost or below: number}, {elapsed: ...}, {onOrAfter or before: day}");

    public override IEnumerable<Form> Parts => [Values, FactTestShape.Instance];

    public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundFactTest value)
    {
        if (node is YamlMapping)
        {
            return FactTestShape.Instance.TryRead(node, scope, out value);
        }

        value = Values.TryRead(node, scope, out var values) ? new(node.Position, values, null, null, null) : null;
        return value is not null;
    }

    private sealed class FactTestShape : Shape<BoundFactTest>
    {
        private readonly ComparisonKeys _comparison;
        private readonly Key<BoundElapsed> _elapsed;
        private readonly Key<Located<LocalDate>> _onOrAfter;
        private readonly Key<Located<LocalDate>> _before;
        private readonly CountRule _oneTest;

        private FactTestShape()
            : base("事实项的判断", "a test of a fact")
        {
            _comparison = Comparison();
            _elapsed = Optional("elapsed", ElapsedShape.Instance, "自该日期起已经过的时间", "the time that has passed since the date");
            _onOrAfter = Optional("onOrAfter", DayForm.Figure, "该日或之后", "the date is this day or later");
            _before = Optional("before", DayForm.Figure, "该日之前", "the date is earlier than this day");
            _oneTest = Rule(new CountRule(1, 1, [[.. _comparison.Keys], [_elapsed], [_onOrAfter], [_before]]));
        }

        public static FactTestShape Instance { get; } = new();

        protected override BoundFactTest? Bind(MappingReader reader)
        {
            if (!reader.Meets(_oneTest))
            {
                return null;
            }

            if (_comparison.AreAnyIn(reader))
            {
                return _comparison.Read(reader) is { } comparison ? new(reader.Position, [], comparison, null, null) : null;
            }

            if (reader.Has(_elapsed))
            {
                return new(reader.Position, [], null, reader.Read(_elapsed), null);
            }

            var isOnOrAfter = reader.Has(_onOrAfter);
            return new(reader.Position, [], null, null, new(reader.Read(isOnOrAfter ? _onOrAfter : _before).Value, isOnOrAfter));
        }
    }

    private sealed class ElapsedShape : Shape<BoundElapsed>
    {
        private readonly Key<PeriodBox> _atLeast;
        private readonly Key<PeriodBox> _below;
        private readonly CountRule _oneBound;

        private ElapsedShape()
            : base("已经过的时间", "a time that has passed")
        {
            _atLeast = Optional("atLeast", PeriodShape.Instance, "至少（含）", "at least this period");
            _below = Optional("below", PeriodShape.Instance, "不足（不含）", "less than this period");
            _oneBound = Rule(CountRule.ExactlyOne(_atLeast, _below));
        }

        public static ElapsedShape Instance { get; } = new();

        protected override BoundElapsed? Bind(MappingReader reader)
        {
            if (!reader.Meets(_oneBound))
            {
                return null;
            }

            var isAtLeast = reader.Has(_atLeast);
            return reader.Read(isAtLeast ? _atLeast : _below) is { } period ? new(period.Period, isAtLeast) : null;
        }
    }
}
