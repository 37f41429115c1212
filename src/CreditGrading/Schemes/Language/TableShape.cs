using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>A table, <c>{by: ..., CODE: value, ...}</c>: for each code of a declared list, a value.</summary>
internal sealed class TableShape<TValue, T> : Shape<T>
    where T : class
{
    private readonly Key<string> _by;
    private readonly Func<EntryInfo, ImmutableArray<TableRow<TValue>>, T> _make;

    public TableShape(
        NameKind codes, Form<TValue> value, bool mayBreachTheLaw, Func<EntryInfo, ImmutableArray<TableRow<TValue>>, T> make)
        : base($"按{codes.Text().Chinese}列出的表", $"a table by {codes.Text().English}")
    {
        Codes = codes;
        Value = value;
        _by = Required(TaggedForm<T>.Tag, TextForm.Short, "按什么查表", "what the table goes by");
        _make = make;
        if (mayBreachTheLaw)
        {
            MayBreachTheLaw();
        }
    }

    /// <summary>What the codes of the rows name.</summary>
    public NameKind Codes { get; }

    /// <summary>The form of the rows' values.</summary>
    public Form<TValue> Value { get; }

    public override Form Rows => Value;

    public override IEnumerable<Form> Parts => [.. base.Parts, Value];

    protected override T? Bind(MappingReader reader)
    {
        reader.Read(_by);
        var rows = ImmutableArray.CreateBuilder<TableRow<TValue>>();
        foreach (var entry in reader.TableEntries)
        {
            if (reader.ReportsSplitNumber(entry, Value.Expected))
            {
                continue;
            }

            if (Value.TryRead(entry.Value, reader.Scope, out var value))
            {
                rows.Add(new(new(entry.Key.Text, entry.Key.Position), value));
            }
            else
            {
                reader.Fail();
            }
        }

        if (rows.Count == 0 && !reader.HasFailed)
        {
            reader.Scope.Report(DiagnosticCatalog.EmptyTable, reader.Position, Name, Codes.Text());
            return null;
        }

        return _make(reader.Scope.Entry, rows.ToImmutable());
    }
}
