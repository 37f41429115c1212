using System.Diagnostics;
using System.Text;
using CreditGrading.Internal;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes;

/// <summary>The form in which a scheme is saved, compared and fingerprinted: a line of JSON, which is YAML too.</summary>
internal static class CanonicalText
{
    /// <summary>Writes a document in its canonical form.</summary>
    /// <param name="root">The document, as deep as the reader allows.</param>
    /// <returns>
    /// One line without a line end: keys in ordinal order, lists in their own order, every text a JSON string. Comments, the
    /// order of keys, quoting, layout and line endings of the source leave no trace. Read again, it gives the same line.
    /// </returns>
    internal static string Of(YamlMapping root)
    {
        var builder = new StringBuilder();
        Append(builder, root);
        return builder.ToString();
    }

    /// <summary>Gives the fingerprint of a canonical text.</summary>
    /// <param name="canonicalText">What <see cref="Of"/> returned.</param>
    /// <returns>SHA-256 over UTF-8, as 64 lower-case hexadecimal digits.</returns>
    internal static string FingerprintOf(string canonicalText) => HashText.Of(Encoding.UTF8.GetBytes(canonicalText));

    // The recursion is as deep as the document, and the reader limits that.
    private static void Append(StringBuilder builder, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                AppendMapping(builder, mapping);
                break;
            case YamlSequence sequence:
                AppendSequence(builder, sequence);
                break;
            case YamlScalar scalar:
                AppendText(builder, scalar.Text);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void AppendMapping(StringBuilder builder, YamlMapping mapping)
    {
        builder.Append('{');
        var separator = string.Empty;
        foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal))
        {
            builder.Append(separator);
            AppendText(builder, entry.Key.Text);
            builder.Append(": ");
            Append(builder, entry.Value);
            separator = ", ";
        }

        builder.Append('}');
    }

    private static void AppendSequence(StringBuilder builder, YamlSequence sequence)
    {
        builder.Append('[');
        var separator = string.Empty;
        foreach (var item in sequence.Items)
        {
            builder.Append(separator);
            Append(builder, item);
            separator = ", ";
        }

        builder.Append(']');
    }

    private static void AppendText(StringBuilder builder, string text)
    {
        builder.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append(@"\\"),
                '\n' => builder.Append(@"\n"),
                '\r' => builder.Append(@"\r"),
                '\t' => builder.Append(@"\t"),
                _ when SchemeText.IsForbidden(character) =>
                    builder.Append(CultureInfo.InvariantCulture, $@"\u{(int)character:x4}"),
                _ => builder.Append(character),
            };
        }

        builder.Append('"');
    }
}
