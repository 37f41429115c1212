using CreditGrading.Diagnostics;

namespace CreditGrading.Schemes.Yaml;

/// <summary>Checks keys and values as texts, whatever they mean.</summary>
/// <param name="text">The text that they come from.</param>
/// <param name="bag">Receives what is refused.</param>
internal sealed class ScalarCheck(string text, DiagnosticBag bag)
{
    /// <summary>The most UTF-16 units of a value.</summary>
    internal const int MaxValueLength = 4_000;

    /// <summary>The most UTF-16 units of a key; as JSON it stays within the 1,024 that YAML allows a key on one line.</summary>
    internal const int MaxKeyLength = 128;

    private static readonly LocalizedText NewEntry = new(
        "如此处另起一条，请在其第一个键之前写“- ”", "if another entry begins here, write '- ' before its first key");

    private static readonly LocalizedText LeadingColon = new(
        "此处的文本不能以冒号开头，请加引号", "a text may not begin with a colon here; quote it");

    /// <summary>Checks a key or a value for what an escape can make, but the text itself may not hold.</summary>
    /// <param name="node">The key or value.</param>
    internal void CheckCharacters(YamlScalar node)
    {
        foreach (var character in node.Text)
        {
            if (character == '\r' || SchemeText.IsForbidden(character))
            {
                bag.Report(DiagnosticCatalog.ForbiddenCharacter, node.Position, SchemeText.NameOf(character));
                return;
            }
        }
    }

    /// <summary>Checks that the parser dropped no colon, as it may at the begin of a plain text inside brackets.</summary>
    /// <param name="node">A plain key or list item; a value may rightly follow a colon.</param>
    /// <param name="start">Where it begins in the text.</param>
    internal void CheckBegin(YamlScalar node, int start)
    {
        if (node.Text.Length > 0 && start > 0 && text[start - 1] == ':')
        {
            var at = node.Position with { Column = node.Position.Column - 1 };
            bag.Report(DiagnosticCatalog.InvalidYaml, at, LeadingColon);
        }
    }

    /// <summary>Checks that a value is not too long.</summary>
    /// <param name="value">The value.</param>
    internal void CheckLength(YamlScalar value)
    {
        if (value.Text.Length > MaxValueLength)
        {
            bag.Report(DiagnosticCatalog.ScalarTooLong, value.Position, Invariant(value.Text.Length), Invariant(MaxValueLength));
        }
    }

    /// <summary>Checks that a key is one, and a new one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isPlain">Whether it is written without quotes.</param>
    /// <param name="mapping">The mapping that it is to join.</param>
    /// <returns>Whether the mapping can take it.</returns>
    internal bool CheckKey(YamlScalar key, bool isPlain, OpenCollection mapping)
    {
        switch (key.Text)
        {
            case "<<" when isPlain:
                bag.Report(DiagnosticCatalog.MergeKey, key.Position);
                return false;
            case "":
                bag.Report(DiagnosticCatalog.KeyEmpty, key.Position);
                return false;
            case { Length: > MaxKeyLength }:
                bag.Report(DiagnosticCatalog.KeyTooLong, key.Position, Invariant(key.Text.Length), Invariant(MaxKeyLength));
                return false;
            default:
                var isNew = CheckNew(key, mapping);
                mapping.IsRepeating = !isNew;
                return isNew;
        }
    }

    private bool CheckNew(YamlScalar key, OpenCollection mapping)
    {
        if (mapping.PlaceOf(key.Text) is not { } first)
        {
            return true;
        }

        // Where one entry runs into the next all keys stand twice: the first of them says it.
        if (!mapping.IsRepeating)
        {
            var hint = mapping.IsBlockItem ? NewEntry : null;
            bag.ReportWithHint(DiagnosticCatalog.DuplicateKey, key.Position, hint, QuotedText.Of(key.Text), first.Line);
        }

        return false;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
