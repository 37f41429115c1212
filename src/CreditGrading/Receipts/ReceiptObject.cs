using System.Text.Json;
using CreditGrading.Internal;

namespace CreditGrading.Receipts;

/// <summary>
/// Reads an object of a receipt, whose members are known. What is wrong goes into a list of faults, and something stands in its
/// place.
/// </summary>
internal sealed class ReceiptObject
{
    /// <summary>The most faults that are told.</summary>
    private const int MaxFaults = 100;

    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly List<LocalizedText> _faults;

    /// <summary>Takes an object.</summary>
    /// <param name="element">What should be one; the default value where it is not there, which was said before.</param>
    /// <param name="path">Where it is, empty for the receipt itself.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="members">The members that it must have; one with a question mark at its end may be absent.</param>
    public ReceiptObject(JsonElement element, string path, List<LocalizedText> faults, params ReadOnlySpan<string> members)
    {
        _path = path.Length == 0 ? "" : $"{path}.";
        _faults = faults;
        IsThere = element.ValueKind == JsonValueKind.Object;
        if (IsThere)
        {
            Fill(element, members);
        }
        else if (element.ValueKind != JsonValueKind.Undefined)
        {
            Add(ReceiptFaults.Wrong(path, ReceiptFaults.AnObject));
        }
    }

    /// <summary>Whether there is an object.</summary>
    public bool IsThere { get; }

    /// <summary>Whether it has a member that is not null.</summary>
    public bool Has(string name) => _members.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null;

    /// <summary>Reads an object.</summary>
    public ReceiptObject Object(string name, params ReadOnlySpan<string> members) =>
        new(_members.GetValueOrDefault(name), _path + name, _faults, members);

    /// <summary>Takes an item of a list as an object.</summary>
    public ReceiptObject Item(JsonElement item, string path, params ReadOnlySpan<string> members) =>
        new(item, path, _faults, members);

    /// <summary>Reads a list.</summary>
    /// <param name="name">The member.</param>
    /// <param name="read">Reads an item, of which it is told the place.</param>
    public IReadOnlyList<T> List<T>(string name, Func<JsonElement, string, T> read)
    {
        var items = new List<T>();
        if (!_members.TryGetValue(name, out var element))
        {
            return items;
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, ReceiptFaults.AList);
            return items;
        }

        foreach (var item in element.EnumerateArray())
        {
            items.Add(read(item, string.Create(CultureInfo.InvariantCulture, $"{_path}{name}[{items.Count}]")));
        }

        return items;
    }

    /// <summary>Reads a list of texts.</summary>
    public IReadOnlyList<string> Texts(string name) => List(name, (item, path) =>
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return item.GetString()!;
        }

        Add(ReceiptFaults.Wrong(path, ReceiptFaults.AText));
        return "";
    });

    /// <summary>Reads a text.</summary>
    public string Text(string name) => Find(name, JsonValueKind.String, ReceiptFaults.AText)?.GetString() ?? "";

    /// <summary>Reads a text that may be null or absent.</summary>
    public string? TextOrNull(string name) => Has(name) ? Text(name) : null;

    /// <summary>Reads a hash.</summary>
    public string Hash(string name)
    {
        var text = Find(name, JsonValueKind.String, ReceiptFaults.AHash)?.GetString();
        if (text is null || HashText.IsHash(text))
        {
            return text ?? "";
        }

        Wrong(name, ReceiptFaults.AHash);
        return "";
    }

    /// <summary>Reads a day.</summary>
    public LocalDate Day(string name) => Read(name, JsonValueKind.String, ReceiptFaults.ADay,
        element => CanonicalValue.ReadDay(element.GetString()!)) ?? default;

    /// <summary>Reads a day that may be absent.</summary>
    public LocalDate? DayOrNone(string name) => Has(name) ? Day(name) : null;

    /// <summary>Reads a decimal that may be null.</summary>
    public decimal? DecimalOrNull(string name) => !Has(name) ? null : Read(
        name, JsonValueKind.String, ReceiptFaults.ADecimal, element => CanonicalValue.ReadNumber(element.GetString()!));

    /// <summary>Reads a whole number from 1.</summary>
    public int Number(string name) => Read(name, JsonValueKind.Number, ReceiptFaults.ANumber,
        element => element.TryGetInt32(out var number) && number > 0 ? number : (int?)null) ?? 1;

    /// <summary>Reads a flag.</summary>
    public bool Flag(string name)
    {
        var element = _members.GetValueOrDefault(name);
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Undefined))
        {
            Wrong(name, ReceiptFaults.AFlag);
        }

        return element.ValueKind == JsonValueKind.True;
    }

    /// <summary>Reads one of some words.</summary>
    public T Word<T>(string name, ReceiptWords<T> words)
        where T : struct, Enum =>
        Read(name, JsonValueKind.String, ReceiptFaults.AWord(words.Listed), element => words.Find(element.GetString()!))
            ?? default;

    /// <summary>Reads one of some words that may be null.</summary>
    public T? WordOrNull<T>(string name, ReceiptWords<T> words)
        where T : struct, Enum => Has(name) ? Word(name, words) : null;

    /// <summary>Reports that a member is wrong.</summary>
    public void Wrong(string name, LocalizedText expected) => Add(ReceiptFaults.Wrong(_path + name, expected));

    private void Fill(JsonElement element, ReadOnlySpan<string> members)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!IsKnown(member.Name, members))
            {
                Add(ReceiptFaults.Unknown(_path + member.Name));
            }
            else if (!_members.TryAdd(member.Name, member.Value))
            {
                Add(ReceiptFaults.Twice(_path + member.Name));
            }
        }

        foreach (var member in members)
        {
            if (!member.EndsWith('?') && !_members.ContainsKey(member))
            {
                Add(ReceiptFaults.Missing(_path + member));
            }
        }
    }

    private static bool IsKnown(string name, ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            if (member.AsSpan().TrimEnd('?').SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private T? Read<T>(string name, JsonValueKind kind, LocalizedText expected, Func<JsonElement, T?> read)
        where T : struct
    {
        if (Find(name, kind, expected) is not { } element)
        {
            return null;
        }

        var value = read(element);
        if (value is null)
        {
            Wrong(name, expected);
        }

        return value;
    }

    /// <summary>A member of a kind; null where it is not there, or of another kind, which is reported.</summary>
    private JsonElement? Find(string name, JsonValueKind kind, LocalizedText expected)
    {
        if (!_members.TryGetValue(name, out var element))
        {
            return null;
        }

        if (element.ValueKind == kind)
        {
            return element;
        }

        Wrong(name, expected);
        return null;
    }

    private void Add(LocalizedText fault)
    {
        if (_faults.Count < MaxFaults)
        {
            _faults.Add(fault);
        }
    }
}
