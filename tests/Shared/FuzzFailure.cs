namespace CreditGrading.Tests.Shared;

/// <summary>An input that did not end as documented.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Input">The input.</param>
/// <param name="Exception">What was thrown.</param>
internal sealed record FuzzFailure(int Number, FuzzInput Input, Exception Exception)
{
    private const int MaxShown = 4000;

    /// <summary>What tells one defect from another.</summary>
    public string Kind => $"{Exception.GetType().Name} {Exception.StackTrace?.Split('\n').FirstOrDefault(IsOwn)}";

    /// <summary>Gives the input in a form that can be put into a test.</summary>
    public string Show() => string.Join('\n', [Input.Manner, .. Input.Parts.Select(Show)]);

    private static string Show(string part)
    {
        var more = part.Length > MaxShown ? $" and {part.Length - MaxShown} more" : "";
        return $"\"{string.Concat(part.Take(MaxShown).Select(Escape))}\"{more}";
    }

    private static string Escape(char unit) => unit switch
    {
        '\n' => "\\n",
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' or > '~' => $"\\u{(int)unit:X4}",
        _ => unit.ToString(),
    };

    private static bool IsOwn(string line) => line.Contains("CreditGrading", StringComparison.Ordinal);
}
