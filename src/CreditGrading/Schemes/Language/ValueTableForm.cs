using System.Collections.Immutable;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A number for each value of a fact.</summary>
internal sealed class ValueTableForm : Form<ImmutableArray<TableRow<Figure>>>
{
    private ValueTableForm()
    {
    }

    public static ValueTableForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new("{取值: 数字, ...}", "{VALUE: number, ...}");

    public override FormLayout Layout => new CodesLayout(null, NumberForm.Any, 1);

    public override IEnumerable<Form> Parts => [NumberForm.Any];

    public override bool TryRead(YamlNode node, BindingScope scope, out ImmutableArray<TableRow<Figure>> value)
    {
        value = [];
        if (node is not YamlMapping { Entries.IsEmpty: false } mapping)
        {
            ReportMismatch(node, scope);
            return false;
        }

        var rows = ImmutableArray.CreateBuilder<TableRow<Figure>>();
        foreach (var entry in mapping.Entries)
        {
            if (NumberForm.Any.TryRead(entry.Value, scope, out var figure))
            {
                rows.Add(new(new(entry.Key.Text, entry.Key.Position), figure));
            }
        }

        value = rows.ToImmutable();
        return rows.Count == mapping.Entries.Length;
    }
}
