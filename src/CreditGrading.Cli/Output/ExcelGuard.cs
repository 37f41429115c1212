namespace CreditGrading.Cli.Output;

/// <summary>Keeps a spreadsheet from taking text for a formula.</summary>
internal static class ExcelGuard
{
    /// <summary>Puts an apostrophe before a text that starts with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <returns>The text to write.</returns>
    public static string Protect(string text) => text is ['=' or '+' or '-' or '@', ..] ? $"'{text}" : text;
}
