using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 0: the faults of facts, and what they are.</summary>
internal static class ReferenceFacts
{
    public static IEnumerable<ReferenceFault> Faults(ReferenceCase grading) =>
        from given in grading.Subject.Facts
        let kind = Fault(grading.Scheme.AllFacts.FirstOrDefault(fact => fact.Code == given.Key), given.Value)
        where kind is not null
        select new ReferenceFault(null, given.Key, kind);

    /// <summary>The value of a sound fact: a flag, number, day or code; null where unknown.</summary>
    public static object? Value(ReferenceCase grading, string code)
    {
        var fact = grading.Scheme.AllFacts.First(candidate => candidate.Code == code);
        var given = grading.Subject.Facts.TryGetValue(code, out var value) ? Read(fact, value) : null;
        return given ?? fact.Default;
    }

    private static string? Fault(ReferenceFact? fact, FactValue given)
    {
        if (fact is null)
        {
            return "undeclaredFact";
        }

        if (given.Form == FactValueForm.Unknown)
        {
            return null;
        }

        return Read(fact, given) switch
        {
            null => "factOfWrongKind",
            string code when !fact.Values.Contains(code) => "factUnlisted",
            decimal number when number < fact.AtLeast || number > fact.AtMost => "factOutOfRange",
            decimal number when ReferenceNumbers.Decimals(number) > (fact.Decimals ?? 0) => "factDecimals",
            _ => null,
        };
    }

    /// <summary>Text is read as the scheme declares the fact; null is "not of this kind", or unknown.</summary>
    private static object? Read(ReferenceFact fact, FactValue given) => (fact.Kind, given.Form) switch
    {
        (FactKind.Flag, FactValueForm.Flag) => given.Number != 0,
        (FactKind.Flag, FactValueForm.Text) when given.Text is "true" or "false" => given.Text == "true",
        (FactKind.Number, FactValueForm.Number) => given.Number,
        (FactKind.Number, FactValueForm.Text) when IsNumber(given.Text!) =>
            decimal.Parse(given.Text!, CultureInfo.InvariantCulture),
        (FactKind.Date, FactValueForm.Date) => given.Date,
        (FactKind.Date, FactValueForm.Text) when LocalDatePattern.Iso.Parse(given.Text!) is { Success: true } day => day.Value,
        (FactKind.Choice, FactValueForm.Text) => given.Text,
        _ => null,
    };

    private static bool IsNumber(string text) => Regex.IsMatch(text, @"\A-?[0-9]{1,18}(\.[0-9]{1,9})?\z");
}
