using System.Collections.Immutable;

namespace CreditGrading.Receipts;

/// <summary>The words of a receipt for the members of an enumeration.</summary>
/// <param name="words">The words, in the order of the members.</param>
internal sealed class ReceiptWords<T>(params ImmutableArray<(T Value, string Word)> words)
    where T : struct, Enum
{
    /// <summary>What a member must be, in a message.</summary>
    public string Listed => string.Join(", ", words.Select(pair => pair.Word));

    /// <summary>The word of a member; its number where it is not defined.</summary>
    public string Of(T value)
    {
        foreach (var (known, word) in words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return word;
            }
        }

        return value.ToString("D");
    }

    /// <summary>The member of a word; null where there is none.</summary>
    public T? Find(string word)
    {
        foreach (var (value, known) in words)
        {
            if (known == word)
            {
                return value;
            }
        }

        return null;
    }
}

/// <summary>The words of a receipt.</summary>
internal static class ReceiptWords
{
    public static ReceiptWords<GradingOutcome> Outcomes { get; } = new(
        (GradingOutcome.Graded, "graded"),
        (GradingOutcome.NotRated, "notRated"),
        (GradingOutcome.Undetermined, "undetermined"),
        (GradingOutcome.Rejected, "rejected"));

    public static ReceiptWords<Category> Categories { get; } = new(
        (Category.Trustworthy, "trustworthy"),
        (Category.MinorDishonesty, "minorDishonesty"),
        (Category.GeneralDishonesty, "generalDishonesty"),
        (Category.SeriousDishonesty, "seriousDishonesty"));

    public static ReceiptWords<RecordStatus> Statuses { get; } = new(
        (RecordStatus.Confirmed, "confirmed"), (RecordStatus.Unconfirmed, "unconfirmed"));
}
