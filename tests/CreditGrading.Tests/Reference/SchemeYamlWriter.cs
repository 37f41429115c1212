using System.Text;
using System.Text.RegularExpressions;

namespace CreditGrading.Tests.Reference;

/// <summary>
/// Writes a scheme as YAML text. The seed varies what must not matter: flow or block, quoting, the order of keys, comments,
/// blank lines. Seed 0 writes plain block style.
/// </summary>
internal sealed class SchemeYamlWriter
{
    private readonly StringBuilder _text = new();
    private readonly Dice? _dice;
    private readonly bool _shuffles;

    private SchemeYamlWriter(ulong seed)
    {
        _dice = seed == 0 ? null : new(seed);
        _shuffles = Chance(50);
    }

    public static string Write(ReferenceScheme scheme, ulong seed) => Write(SchemeTree.Of(scheme), seed);

    public static string Write(TreeMap document, ulong seed)
    {
        var writer = new SchemeYamlWriter(seed);
        writer.WriteMap(document, 0, false);
        return writer._text.ToString();
    }

    private bool Chance(int percent) => _dice is not null && _dice.Chance(percent);

    private void WriteMap(TreeMap map, int indent, bool startsOnLine)
    {
        foreach (var (key, node) in Ordered(map))
        {
            if (!startsOnLine && Chance(3))
            {
                _text.Append(' ', indent).Append("# 说明: a comment with 'quotes', [brackets] and {braces}").Append('\n');
            }

            _text.Append(' ', startsOnLine ? 0 : indent).Append(Scalar(key)).Append(':');
            startsOnLine = false;
            WriteValue(node, indent);
        }
    }

    private void WriteValue(TreeNode node, int indent)
    {
        if (node is TreeScalar { Text: var text } && text.Contains('\n', StringComparison.Ordinal) && Chance(70))
        {
            _text.Append(" |-").Append('\n');
            foreach (var line in text.Split('\n'))
            {
                _text.Append(' ', indent + 2).Append(line).Append('\n');
            }
        }
        else if (node is TreeScalar || IsFlow(node))
        {
            _text.Append(' ').Append(Flow(node));
            EndLine();
        }
        else if (node is TreeMap map)
        {
            EndLine();
            WriteMap(map, indent + 2, false);
        }
        else
        {
            EndLine();
            WriteList((TreeList)node, Chance(30) ? indent : indent + 2);
        }
    }

    private void WriteList(TreeList list, int indent)
    {
        foreach (var item in list.Items)
        {
            _text.Append(' ', indent).Append("- ");
            if (item is TreeMap map && !IsFlow(map))
            {
                WriteMap(map, indent + 2, true);
            }
            else
            {
                _text.Append(Flow(item));
                EndLine();
            }
        }
    }

    private void EndLine()
    {
        if (Chance(2))
        {
            _text.Append("   # 见方案");
        }

        _text.Append(Chance(2) ? "\n" : "").Append('\n');
    }

    /// <summary>Small nodes are often written on one line; nested ones inside must be then.</summary>
    private bool IsFlow(TreeNode node) => Weight(node) <= 12 && Chance(60);

    private static int Weight(TreeNode node) => node switch
    {
        TreeMap map => 1 + map.Entries.Sum(entry => Weight(entry.Value)),
        TreeList list => 1 + list.Items.Sum(Weight),
        _ => 1,
    };

    private string Flow(TreeNode node) => node switch
    {
        TreeMap map => $"{{{string.Join(", ", Ordered(map).Select(entry => $"{Scalar(entry.Key)}: {Flow(entry.Value)}"))}}}",
        TreeList list => $"[{string.Join(Chance(20) ? "," : ", ", list.Items.Select(Flow))}]",
        _ => Scalar(((TreeScalar)node).Text),
    };

    private string Scalar(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return DoubleQuoted(text);
        }

        if (IsPlain(text) && !Chance(15))
        {
            return text;
        }

        return Chance(50) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : DoubleQuoted(text);
    }

    private static string DoubleQuoted(string text)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped.Replace("\n", "\\n", StringComparison.Ordinal)}\"";
    }

    /// <summary>Text that needs no quotes in flow or block style.</summary>
    private static bool IsPlain(string text) =>
        Regex.IsMatch(text, @"\A(-(?=[0-9]))?[A-Za-z0-9\u4e00-\u9fff]([A-Za-z0-9\u4e00-\u9fff_+./()-]|\s(?=\S))*\z");

    private IReadOnlyList<KeyValuePair<string, TreeNode>> Ordered(TreeMap map) =>
        _shuffles && Chance(60) ? _dice!.Shuffled(map.Entries) : map.Entries;
}
