using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A list of values of one form. A wrong item is reported and left out; the others are still read.</summary>
internal sealed class ListForm<T>(
    Func<Form<T>> item, int minCount = 1, int maxCount = Limits.MaxEntries, bool mayBeSingle = false) : Form<ImmutableArray<T>>
{
    private readonly Lazy<Form<T>> _item = new(item);

    /// <summary>The form of an item.</summary>
    public Form<T> Item => _item.Value;

    /// <summary>The least number of items.</summary>
    public int MinCount { get; } = minCount;

    /// <summary>The greatest number of items.</summary>
    public int MaxCount { get; } = maxCount;

    /// <summary>Whether one item may stand without a list around it.</summary>
    public bool MayBeSingle { get; } = mayBeSingle;

    public override LocalizedText Expected => MayBeSingle
        ? new($"{Item.Expected.Chinese}，或其列表", $"{Item.Expected.English}, or a list of such")
        : new($"列表：{Item.Expected.Chinese}", $"a list: each item {Item.Expected.English}");

    public override IEnumerable<Form> Parts => [Item];

    public override FormLayout Layout => new ListLayout(Item, MinCount, MaxCount, MayBeSingle);

    public override bool TryRead(YamlNode node, BindingScope scope, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence sequence)
        {
            return TryReadSingle(node, scope, out value);
        }

        if (sequence.Items.Length < MinCount)
        {
            scope.Report(DiagnosticCatalog.ListTooShort, node.Position, MinCount, sequence.Items.Length);
            return false;
        }

        if (sequence.Items.Length > MaxCount)
        {
            scope.Report(DiagnosticCatalog.ListTooLong, sequence.Items[MaxCount].Position, MaxCount, sequence.Items.Length);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        foreach (var itemNode in sequence.Items)
        {
            if (SplitHint(itemNode) is { } hint)
            {
                var found = MessageArgument.Input(((YamlScalar)itemNode).Text);
                scope.Bag.ReportWithHint(DiagnosticCatalog.WrongValue, itemNode.Position, hint, found, Item.Expected);
            }
            else if (Item.TryRead(itemNode, scope, out var item))
            {
                items.Add(item);
            }
        }

        value = items.ToImmutable();
        return true;
    }

    protected override LocalizedText? HintFor(string text) =>
        Item.Layout is ScalarLayout or WordsLayout ? MeantText.ForList(text) : null;

    /// <summary>How codes or words should be separated that a comma of another kind joins.</summary>
    private LocalizedText? SplitHint(YamlNode item) =>
        item is YamlScalar { IsRefused: false } scalar && (Item is CodeForm || Item.Layout is WordsLayout)
            ? MeantText.ForItem(scalar.Text)
            : null;

    private bool TryReadSingle(YamlNode node, BindingScope scope, out ImmutableArray<T> value)
    {
        value = [];
        if (!MayBeSingle)
        {
            ReportMismatch(node, scope);
            return false;
        }

        if (!Item.TryRead(node, scope, out var item))
        {
            return false;
        }

        value = [item];
        return true;
    }
}
