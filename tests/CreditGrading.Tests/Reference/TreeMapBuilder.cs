using System.Globalization;
using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Collects the entries of a mapping; what is null or empty is left out.</summary>
internal sealed class TreeMapBuilder
{
    private readonly List<KeyValuePair<string, TreeNode>> _entries = [];

    public TreeMapBuilder Add(string key, TreeNode? node)
    {
        if (node is not null)
        {
            _entries.Add(new(key, node));
        }

        return this;
    }

    public TreeMapBuilder Add(string key, string? text) => Add(key, text is null ? null : new TreeScalar(text));

    public TreeMapBuilder Add(string key, decimal? number) => Add(key, number is { } given ? Number(given) : null);

    public TreeMapBuilder Add(string key, LocalDate? day) => Add(key, day is { } given ? Text(given) : null);

    public TreeMapBuilder AddFlag(string key, bool isSet) => Add(key, isSet ? "true" : null);

    public TreeMapBuilder AddTexts(string key, IReadOnlyList<string> texts) =>
        Add(key, texts.Count == 0 ? null : new TreeList([.. texts.Select(text => new TreeScalar(text))]));

    public TreeMapBuilder AddList<T>(string key, IReadOnlyList<T> items, Func<T, TreeNode> node) =>
        Add(key, items.Count == 0 ? null : new TreeList([.. items.Select(node)]));

    public TreeMapBuilder AddRows<T>(IReadOnlyList<ReferenceRow<T>> rows, Func<T, TreeNode> node)
    {
        _entries.AddRange(rows.Select(row => new KeyValuePair<string, TreeNode>(row.Code, node(row.Value))));
        return this;
    }

    public TreeMapBuilder AddName(string text) =>
        Add("name", new TreeMapBuilder().Add("zh", $"名称 {text}").Add("en", $"Name {text}").Build());

    public TreeMapBuilder AddOrigin(ReferenceOrigin? origin) =>
        origin is null ? this : Add(origin.IsAssumed ? "assumed" : "cite", origin.Text);

    public TreeMap Build() => new([.. _entries]);

    public static TreeScalar Number(decimal number) => new(number.ToString(CultureInfo.InvariantCulture));

    public static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
