using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>The section <c>repair</c>.</summary>
internal sealed class RepairShape : Shape<BoundRepair>
{
    private readonly Key<bool> _effect;
    private readonly Key<BoundRepair> _notBefore;

    private RepairShape()
        : base("信用修复", "credit repair")
    {
        _effect = Required("effect", new ChoiceForm<bool>("修复效果", "an effect", ("drop", true)),
            "修复后不再计入", "what repair does to a record: drop takes it out");
        _notBefore = Optional("notBefore", NotBeforeShape.Instance, "修复生效前须满的期限",
            "the time that has to pass before a repair takes effect");
    }

    public static RepairShape Instance { get; } = new();

    protected override BoundRepair Bind(MappingReader reader)
    {
        reader.Scope.CountStatement();
        reader.Read(_effect);
        return reader.Read(_notBefore) ?? new(null, []);
    }

    private sealed class NotBeforeShape : Shape<BoundRepair>
    {
        private readonly Key<PeriodBox> _period;
        private readonly Key<ImmutableArray<DateField>> _from;

        private NotBeforeShape()
            : base("修复期限", "a time before repair")
        {
            _period = Required("period", PeriodShape.Instance, "期限", "the period");
            _from = Required("from", DateFields.List, "自哪个日期起算，取第一个已填的", "the day it runs from: the first filled of these");
        }

        public static NotBeforeShape Instance { get; } = new();

        protected override BoundRepair Bind(MappingReader reader)
        {
            var period = reader.Read(_period);
            return new(period?.Period, reader.Read(_from));
        }
    }
}

/// <summary>The fields of a record that hold a day a scheme may go by.</summary>
internal static class DateFields
{
    /// <summary>One of them, or a list of which the first filled counts.</summary>
    public static ListForm<DateField> List { get; } = new(
        () => new ChoiceForm<DateField>(
            "日期字段",
            "a date field",
            ("occurredOn", DateField.OccurredOn),
            ("effectiveOn", DateField.EffectiveOn),
            ("publishedOn", DateField.PublishedOn)),
        mayBeSingle: true);
}
