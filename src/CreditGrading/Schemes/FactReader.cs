using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes;

/// <summary>Reads the text of a fact's value as the scheme declares the fact.</summary>
internal static class FactReader
{
    /// <summary>Reads a value; null where the fact cannot have it.</summary>
    /// <returns>A flag as 0 or 1, a number, a choice as its place in the list; a date in <c>Day</c>.</returns>
    public static FactReading? Read(BoundFact fact, string text)
    {
        switch (fact.Kind)
        {
            case FactKind.Flag:
                return text switch
                {
                    "true" => new(1, default),
                    "false" => new(0, default),
                    _ => null,
                };
            case FactKind.Number:
                return DecimalText.TryParse(text, out var number) == DecimalTextResult.Number ? Check(fact, number) : null;
            case FactKind.Date:
                return DayText.TryParse(text, out var day) ? new(0, day) : null;
            default:
                var index = fact.Values.FindIndex(text);
                return index < 0 ? null : new(index, default);
        }
    }

    /// <summary>Checks a number against the fact's decimals and range; null where it does not fit.</summary>
    public static FactReading? Check(BoundFact fact, decimal number)
    {
        var fits = Math.Abs(number) <= Limits.MaxFactNumber
            && DecimalText.DecimalsOf(number) <= fact.Decimals
            && (fact.Least is not { } least || number >= least.Value)
            && (fact.Most is not { } most || number <= most.Value);
        return fits ? new(number, default) : null;
    }

    private static int FindIndex(this System.Collections.Immutable.ImmutableArray<Located<string>> values, string text)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Value == text)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A value of a fact, read.</summary>
internal readonly record struct FactReading(decimal Number, LocalDate Day);
