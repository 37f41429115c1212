using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A number in braces that its thousands separator split into a value and a key without a value.</summary>
/// <param name="Before">The entry with the begin of the number.</param>
/// <param name="First">The begin of the number.</param>
/// <param name="Rest">The rest.</param>
internal sealed record SplitNumber(YamlEntry Before, YamlScalar First, string Rest)
{
    /// <summary>Finds the number whose rest an entry is; null where it is an entry of its own.</summary>
    public static SplitNumber? Find(YamlMapping mapping, YamlEntry entry)
    {
        if (!mapping.IsInBraces || entry.Value is not YamlScalar { IsEmpty: true } || !IsRest(entry.Key.Text))
        {
            return null;
        }

        var index = mapping.Entries.IndexOf(entry);
        return index > 0 && mapping.Entries[index - 1] is { Value: YamlScalar first } before && IsBegin(first.Text)
            ? new(before, first, entry.Key.Text)
            : null;
    }

    /// <summary>Reports that the number is to be written as one.</summary>
    public void Report(BindingScope scope, LocalizedText expected) => scope.Bag.ReportWithHint(
        DiagnosticCatalog.WrongValue,
        First.Position,
        Hints.Write(First.Text + Rest),
        MessageArgument.Input($"{First.Text},{Rest}"),
        expected);

    /// <summary>Whether a text may be what stands before the first separator.</summary>
    public static bool IsBegin(string text) => text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit);

    /// <summary>Whether a text may be what stands after it.</summary>
    public static bool IsRest(string text) =>
        text.Length >= 3 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 3 || text[3] == '.');
}
