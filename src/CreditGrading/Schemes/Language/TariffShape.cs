using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>A progressive tariff on the amounts of a year, or of an evaluation period, together.</summary>
internal sealed class TariffShape : Shape<BoundPoints>
{
    private readonly Key<bool> _per;
    private readonly Key<ImmutableArray<TariffSlice>> _slices;

    private TariffShape()
        : base("累进计分", "a tariff")
    {
        _per = Required("per", new ChoiceForm<bool>("合计的期间", "a span of time", ("year", false), ("evaluationPeriod", true)),
            "按自然年还是按评价周期合计", "whether the amounts of a calendar year or of an evaluation period are summed");
        _slices = Required("slices", new ListForm<TariffSlice>(() => SliceShape.Instance), "由低到高的各级",
            "slices, rising; the last may have a bound, above which nothing is added");
    }

    public static TariffShape Instance { get; } = new();

    protected override BoundPoints Bind(MappingReader reader) =>
        new TariffPoints(reader.Scope.Entry, reader.Read(_per), reader.Read(_slices));

    private sealed class SliceShape : Shape<TariffSlice>
    {
        private readonly Key<Figure> _upTo;
        private readonly Key<Figure> _step;
        private readonly Key<Figure> _points;

        private SliceShape()
            : base("累进级", "a slice")
        {
            _upTo = Optional("upTo", NumberForm.NotNegative, "本级金额上限（含）", "the amount up to which the slice goes");
            _step = Required("step", NumberForm.NotNegative, "每满多少金额", "the amount of one step; only whole steps count");
            _points = Required("points", NumberForm.NotNegative, "每满一个单位的分值", "the points of each whole step");
        }

        public static SliceShape Instance { get; } = new();

        protected override TariffSlice Bind(MappingReader reader) =>
            new(reader.Scope.Entry, reader.ReadOrNull(_upTo), reader.Read(_step), reader.Read(_points));
    }
}
