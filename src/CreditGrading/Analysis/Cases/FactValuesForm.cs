using System.Collections.Immutable;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Analysis.Cases;

/// <summary>Facts of a subject: for each code a value, a text that is read as the scheme declares the fact.</summary>
internal sealed class FactValuesForm : Form<ImmutableDictionary<string, FactValue>>
{
    private FactValuesForm()
    {
    }

    public static FactValuesForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new("{事实项代码: 取值, ...}", "{FACT: value, ...}");

    public override IEnumerable<Form> Parts => [TextForm.Line];

    public override FormLayout Layout => new CodesLayout(CodeForm.Any, TextForm.Line, 0);

    public override bool TryRead(YamlNode node, BindingScope scope, out ImmutableDictionary<string, FactValue> value)
    {
        value = ImmutableDictionary<string, FactValue>.Empty;
        if (node is not YamlMapping mapping)
        {
            ReportMismatch(node, scope);
            return false;
        }

        var isRead = true;
        var facts = ImmutableDictionary.CreateBuilder<string, FactValue>();
        foreach (var entry in mapping.Entries)
        {
            var isCode = CodeForm.Any.TryRead(entry.Key, scope, out var code);
            if (TextForm.Line.TryRead(entry.Value, scope, out var text) && isCode)
            {
                facts.Add(code.Value, FactValue.FromString(text));
            }
            else
            {
                isRead = false;
            }
        }

        value = facts.ToImmutable();
        return isRead;
    }
}
