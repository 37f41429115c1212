namespace CreditGrading.Schemes.Language;

/// <summary>A key and its value that were read as one text, for want of a colon with a space behind it.</summary>
internal static class ColonSlip
{
    /// <summary>Finds the key at the begin of a text.</summary>
    /// <param name="text">The text, such as <c>points:20</c> or one with a full-width colon.</param>
    /// <param name="shape">The mapping whose key it may be.</param>
    /// <returns>The key; null where the text does not begin with a key of the mapping and a colon.</returns>
    public static string? KeyOf(string text, IShape shape)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var word = colon > 0 ? text[..colon].Trim() : "";
        return shape.Keys.FirstOrDefault(key => key.Name == word)?.Name;
    }
}
