using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>What credit repair does: the section <c>repair</c>, or of one indicator.</summary>
internal sealed class RepairShape : Shape<BoundRepair>
{
    private readonly Key<RepairEffect> _effect;
    private readonly Key<NotBefore> _notBefore;
    private readonly Key<Located<string>>? _as;
    private readonly Key<ImmutableArray<BoundShare>> _shares;
    private readonly CompanyRule[] _rules;

    private RepairShape(bool isOfIndicator)
        : base("信用修复", "credit repair")
    {
        (string, RepairEffect)[] words = [("drop", RepairEffect.Drop), ("keep", RepairEffect.Keep),
            ("giveBack", RepairEffect.GiveBack)];
        _effect = Required("effect", new ChoiceForm<RepairEffect>(
            "修复效果", "an effect", isOfIndicator ? [.. words, ("replace", RepairEffect.Replace)] : words),
            "修复后不再计入、照旧、退还部分分值，或改按另一指标计入",
            "what repair does to a record: take it out, nothing, give a share of its points back, or make it one of another indicator");
        _notBefore = Optional("notBefore", NotBeforeShape.Instance, "修复生效前须满的期限",
            "the time that has to pass before a repair takes effect");
        _as = isOfIndicator
            ? Optional("as", CodeForm.Any, "修复后按哪个指标计入（用于 replace）",
                "the indicator as whose record it then counts (with replace)")
            : null;
        _shares = Optional("shares", new ListForm<BoundShare>(() => ShareShape.Instance), "退还的比例，取第一个符合的，末行不设条件（用于 giveBack）",
            "the shares given back: the first row that fits; the last is open (with giveBack)");
        string[] others = isOfIndicator ? ["drop", "keep", "replace"] : ["drop", "keep"];
        _rules =
        [
            Rule(new CompanyRule(_effect) { Words = ["giveBack"], Needed = [_shares] }),
            Rule(new CompanyRule(_effect) { Words = [.. others], Misplaced = [_shares] }),
        ];
        if (_as is not null)
        {
            _rules =
            [
                .. _rules,
                Rule(new CompanyRule(_effect) { Words = ["replace"], Needed = [_as] }),
                Rule(new CompanyRule(_effect) { Words = ["drop", "keep", "giveBack"], Misplaced = [_as] }),
            ];
        }

        MayBreachTheLaw();
    }

    /// <summary>The section, which holds for every indicator that says nothing else.</summary>
    public static RepairShape OfScheme { get; } = new(isOfIndicator: false);

    /// <summary>The rule of one indicator.</summary>
    public static RepairShape OfIndicator { get; } = new(isOfIndicator: true);

    protected override BoundRepair? Bind(MappingReader reader)
    {
        reader.Scope.CountStatement();
        var effect = reader.Read(_effect);
        var notBefore = reader.Read(_notBefore, null!);
        var replacement = _as is null ? null : reader.ReadOrNull(_as);
        var shares = reader.Read(_shares, []);
        return !reader.HasFailed && _rules.All(reader.Meets)
            ? new(reader.Scope.Entry)
            {
                Effect = effect,
                NotBefore = notBefore?.Period,
                From = notBefore?.From ?? [],
                As = replacement,
                Shares = shares,
            }
            : null;
    }

    private sealed record NotBefore(CalendarPeriod Period, ImmutableArray<DateField> From);

    private sealed class NotBeforeShape : Shape<NotBefore>
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

        protected override NotBefore? Bind(MappingReader reader)
        {
            var (period, from) = (reader.Read(_period), reader.Read(_from));
            return period is null ? null : new(period.Period, from);
        }
    }

    private sealed class ShareShape : Shape<BoundShare>
    {
        private readonly Key<int> _days;
        private readonly Key<Figure> _amountUpTo;
        private readonly Key<Figure> _share;

        private ShareShape()
            : base("退还比例", "a share given back")
        {
            _days = Optional("days", new WholeNumberForm(0, 36500, isFigure: true), "自基准日期起多少日以内（含）修复",
                "the most days from the named date to the repair, included");
            _amountUpTo = Optional("amountUpTo", NumberForm.NotNegative, "金额上限（含）", "the greatest amount, included");
            _share = Required("share", NumberForm.NotNegative, "退还的比例，0至1", "the share given back, 0 to 1");
        }

        public static ShareShape Instance { get; } = new();

        protected override BoundShare Bind(MappingReader reader) =>
            new(reader.Scope.Entry, reader.ReadOrNull(_days), reader.ReadOrNull(_amountUpTo), reader.Read(_share));
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
