using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>The keys of a count or sum of records, which stand in several shapes.</summary>
internal sealed record TallyKeys(
    bool IsSum, Key<BoundIndicatorList> Of, Key<CountedUnit>? Unit, Key<BoundFilter> Where, Key<PeriodBox> Within)
{
    public BoundTally? Read(MappingReader reader)
    {
        var of = reader.Read(Of);
        var unit = Unit is null ? CountedUnit.Record : reader.Read(Unit, CountedUnit.Record);
        var (where, within) = (reader.Read(Where, null!), reader.Read(Within, null!));
        return of is null ? null : new(reader.Position, IsSum, of, unit, where, within?.Period);
    }
}

/// <summary>A count or sum of records, compared with bounds.</summary>
internal sealed class RecordsShape : Shape<RecordsShape.Comparing>
{
    private readonly TallyKeys _tally;
    private readonly ComparisonKeys _comparison;

    private RecordsShape(bool isSum)
        : base(
            isSum ? "对金额的合计" : "对记录的计数",
            isSum ? "a sum of amounts" : "a count of records",
            example: isSum ? "{of: adverse, atLeast: 50000}" : "{of: adverse, atLeast: 3}")
    {
        _tally = Tally(isSum);
        _comparison = Comparison();
        Rule(_comparison.SomeBound);
    }

    public static RecordsShape OfCount { get; } = new(isSum: false);

    public static RecordsShape OfSum { get; } = new(isSum: true);

    protected override Comparing? Bind(MappingReader reader)
    {
        var tally = _tally.Read(reader);
        var comparison = _comparison.Read(reader);
        return tally is null || comparison is null ? null : new(tally, comparison);
    }

    /// <summary>A tally and its bounds.</summary>
    internal sealed record Comparing(BoundTally Tally, BoundComparison Comparison);
}

/// <summary>One count or sum as a share of another.</summary>
internal sealed class ShareShape : Shape<ShareShape.Comparing>
{
    private readonly Key<BoundTally> _part;
    private readonly Key<BoundTally> _whole;
    private readonly Key<Figure> _atLeast;
    private readonly Key<Figure> _above;
    private readonly Key<bool> _whenEmpty;
    private readonly CountRule _oneBound;

    private ShareShape()
        : base("占比", "a share")
    {
        _part = Required("part", PartShape.Instance, "部分：{count: ...} 或 {sum: ...}", "the part: {count: ...} or {sum: ...}");
        _whole = Required("whole", PartShape.Instance, "整体：{count: ...} 或 {sum: ...}", "the whole: {count: ...} or {sum: ...}");
        _atLeast = Optional("atLeast", NumberForm.NotNegative, "不低于（含）", "the least share, included");
        _above = Optional("above", NumberForm.NotNegative, "高于（不含）", "the least share, excluded");
        _whenEmpty = Required("whenEmpty", FlagForm.Instance, "整体为零时是否成立", "whether it holds where the whole is 0");
        _oneBound = Rule(CountRule.ExactlyOne(_atLeast, _above));
    }

    public static ShareShape Instance { get; } = new();

    protected override Comparing? Bind(MappingReader reader)
    {
        var (part, whole) = (reader.Read(_part), reader.Read(_whole));
        var (atLeast, above) = (reader.ReadOrNull(_atLeast), reader.ReadOrNull(_above));
        var holdsWhenEmpty = reader.Read(_whenEmpty);
        return !reader.Meets(_oneBound) || reader.HasFailed
            ? null
            : new(part, whole, new((atLeast ?? above)!.Value, atLeast is not null), holdsWhenEmpty);
    }

    /// <summary>The two sides and the bound.</summary>
    internal sealed record Comparing(BoundTally Part, BoundTally Whole, LowerBound Bound, bool HoldsWhenEmpty);

    private sealed class PartShape : Shape<BoundTally>
    {
        private readonly Key<BoundTally> _count;
        private readonly Key<BoundTally> _sum;
        private readonly CountRule _oneTally;

        private PartShape()
            : base("占比的一方", "a side of a share")
        {
            _count = Optional("count", SideShape.OfCount, "条数", "a number of counted records");
            _sum = Optional("sum", SideShape.OfSum, "金额合计", "a sum of their amounts");
            _oneTally = Rule(CountRule.ExactlyOne(_count, _sum));
        }

        public static PartShape Instance { get; } = new();

        protected override BoundTally? Bind(MappingReader reader)
        {
            var (count, sum) = (reader.Read(_count, null!), reader.Read(_sum, null!));
            return reader.Meets(_oneTally) ? count ?? sum : null;
        }
    }

    private sealed class SideShape : Shape<BoundTally>
    {
        private readonly TallyKeys _tally;

        private SideShape(bool isSum)
            : base(isSum ? "金额合计" : "条数", isSum ? "a sum of amounts to compare" : "a count of records to compare")
        {
            _tally = Tally(isSum);
        }

        public static SideShape OfCount { get; } = new(isSum: false);

        public static SideShape OfSum { get; } = new(isSum: true);

        protected override BoundTally? Bind(MappingReader reader) => _tally.Read(reader);
    }
}

/// <summary>A rank among peers.</summary>
internal sealed class RankShape : Shape<RankShape.Rank>
{
    private readonly Key<Located<string>> _fact;
    private readonly Key<Located<string>> _peers;
    private readonly Key<Figure> _top;
    private readonly Key<bool> _round;

    private RankShape()
        : base("名次", "a rank")
    {
        _fact = Required("fact", CodeForm.Any, "名次（数字事实项，第一名为1）", "the number fact that is the rank, 1 for the best");
        _peers = Required("peers", CodeForm.Any, "同类主体数（数字事实项）", "the number fact that is how many peers there are");
        _top = Required("top", NumberForm.NotNegative, "前多少（如 0.1 即前10%）",
            "the share of the peers, such as 0.1 for the top 10 percent");
        _round = Required("round", new ChoiceForm<bool>("取整方式", "a way to round", ("up", true), ("down", false)),
            "不是整数时如何取整", "how a share that is no whole number is rounded");
    }

    public static RankShape Instance { get; } = new();

    protected override Rank? Bind(MappingReader reader)
    {
        var rank = new Rank(reader.Read(_fact), reader.Read(_peers), reader.Read(_top), reader.Read(_round));
        return reader.HasFailed ? null : rank;
    }

    /// <summary>The facts and the share.</summary>
    internal sealed record Rank(Located<string> Fact, Located<string> Peers, Figure Top, bool IsRoundedUp);
}
