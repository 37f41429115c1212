using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A mapping of the scheme language: which keys it may have, and what is made of them.</summary>
internal interface IShape
{
    /// <summary>What messages call the mapping, for example "an indicator".</summary>
    public LocalizedText Name { get; }

    /// <summary>Its keys in the order of the language page, with those that every mapping has.</summary>
    public IReadOnlyList<Key> Keys { get; }

    /// <summary>Whether further keys are entries of a table rather than faults.</summary>
    public bool IsTable { get; }

    /// <summary>The form of the values of a table's entries; null where it is no table.</summary>
    public Form? Rows { get; }

    /// <summary>What its keys have to do with each other.</summary>
    public IReadOnlyList<KeyRule> Rules { get; }
}

/// <summary>A mapping of the scheme language that is read as <typeparamref name="T"/>.</summary>
internal abstract class Shape<T> : Form<T>, IShape
    where T : class
{
    private readonly List<Key> _keys = [];
    private readonly List<KeyRule> _rules = [];

    /// <summary>Makes a shape with the keys that every mapping has.</summary>
    /// <param name="chinese">What messages call the mapping.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="mayStateOrigin">Whether it may say where its figures come from, as all of a scheme may.</param>
    /// <param name="example">One as a scheme may write it on one line; null where it is longer than that.</param>
    protected Shape(string chinese, string english, bool mayStateOrigin = true, string? example = null)
    {
        Name = new(chinese, english);
        Expected = example is null
            ? new($"{chinese}（键和值）", $"{english} (keys with values)")
            : new($"{chinese}（如 {example}）", $"{english} (such as {example})");
        Note = Optional("note", TextForm.Note, "备注，不影响评价", "a remark; it has no effect");
        if (!mayStateOrigin)
        {
            return;
        }

        Cite = Optional("cite", CitationForm.Instance, "依据：文件代号、空格、条款", "the origin: a source's id, a space, the article");
        Assumed = Optional("assumed", TextForm.Note, "无依据的假定及其理由", "why a figure that no source states was assumed");
    }

    public LocalizedText Name { get; }

    public override LocalizedText Expected { get; }

    public IReadOnlyList<Key> Keys => _keys;

    public bool IsTable => Rows is not null;

    public virtual Form? Rows => null;

    public IReadOnlyList<KeyRule> Rules => _rules;

    public sealed override FormLayout Layout => new MappingLayout(this);

    public override IEnumerable<Form> Parts => _keys.Select(key => key.AnyForm);

    public Key<string> Note { get; }

    /// <summary>The key that cites a source; null where no origin may be stated.</summary>
    public Key<BoundCitation>? Cite { get; }

    /// <summary>The key that says why a figure was assumed; null where no origin may be stated.</summary>
    public Key<string>? Assumed { get; }

    /// <summary>The key that allows a breach of the law of monotonicity; null where the mapping cannot breach it.</summary>
    public Key<string>? AllowNonMonotone { get; private set; }

    public sealed override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (node is not YamlMapping mapping)
        {
            ReportMismatch(node, scope);
            return false;
        }

        value = Read(mapping, scope, out var hasFailed);
        return !hasFailed && value is not null;
    }

    /// <summary>Reads a mapping; what is made of one that failed has gaps.</summary>
    protected T? Read(YamlMapping mapping, BindingScope scope, out bool hasFailed)
    {
        var inner = scope.Enter(mapping.Position);
        var reader = new MappingReader(mapping, this, inner);
        inner.State(
            Cite is null ? null : ReadOrigin(reader, Cite),
            Assumed is null ? null : reader.Read(Assumed),
            AllowNonMonotone is null ? null : reader.Read(AllowNonMonotone));
        reader.Read(Note);
        var value = Bind(reader);
        hasFailed = reader.HasFailed;
        return value;
    }

    protected sealed override LocalizedText? HintFor(string text) =>
        ColonSlip.KeyOf(text, this) is { } key ? Hints.Colon(key) : null;

    /// <summary>Makes the value. What is made from a reader that has failed is dropped by the caller.</summary>
    protected abstract T? Bind(MappingReader reader);

    protected Key<TValue> Required<TValue>(string name, Form<TValue> form, string chinese, string english) =>
        Add(new Key<TValue>(name, form, true, new(chinese, english)));

    protected Key<TValue> Optional<TValue>(string name, Form<TValue> form, string chinese, string english) =>
        Add(new Key<TValue>(name, form, false, new(chinese, english)));

    /// <summary>Adds a rule, which the shape asks its reader to hold.</summary>
    protected TRule Rule<TRule>(TRule rule)
        where TRule : KeyRule
    {
        _rules.Add(rule);
        return rule;
    }

    /// <summary>Adds the four keys of a comparison, at most one for each side.</summary>
    protected ComparisonKeys Comparison()
    {
        var keys = new ComparisonKeys(
            Optional("atLeast", NumberForm.Any, "不低于（含）", "the lower bound, included"),
            Optional("above", NumberForm.Any, "高于（不含）", "the lower bound, excluded"),
            Optional("atMost", NumberForm.Any, "不超过（含）", "the upper bound, included"),
            Optional("below", NumberForm.Any, "低于（不含）", "the upper bound, excluded"));
        Rule(keys.OneLowerBound);
        Rule(keys.OneUpperBound);
        return keys;
    }

    /// <summary>Adds the keys of a count or sum of records.</summary>
    protected TallyKeys Tally(bool isSum) => new(
        isSum,
        Required("of", IndicatorListForm.Instance, "哪些指标的记录", "the indicators whose records are read"),
        isSum ? null : Optional("unit", new ChoiceForm<CountedUnit>(
            "计数单位", "a unit", ("record", CountedUnit.Record), ("month", CountedUnit.Month), ("act", CountedUnit.Act), ("once",
                CountedUnit.Once)),
            "按记录、月份、案件计，或只计一次；缺省为 record", "what is counted once; record if not stated"),
        Optional("where", FilterShape.Instance, "只计这样的记录", "which records are read"),
        Optional("within", PeriodShape.Instance, "只计评价日之前这段时间内的记录", "how long before the evaluation date the clock may lie"));

    /// <summary>Lets the mapping state why it may breach the law of monotonicity.</summary>
    protected void MayBreachTheLaw() =>
        AllowNonMonotone = Optional(
            "allowNonMonotone", TextForm.Note, "允许不单调及其理由",
            "why this place may breach the law that worse conduct never gives a better result");

    /// <summary>Reads a citation; where it is wrong, that there is no origin is not reported besides.</summary>
    private static BoundCitation? ReadOrigin(MappingReader reader, Key<BoundCitation> cite)
    {
        var citation = reader.Read(cite);
        if (citation is null && reader.Has(cite))
        {
            reader.Scope.ExcuseOrigin();
        }

        return citation;
    }

    private Key<TValue> Add<TValue>(Key<TValue> key)
    {
        _keys.Add(key);
        return key;
    }
}
