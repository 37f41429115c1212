using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Cases;

/// <summary>The words of the case language for what a result may be.</summary>
internal static class CaseWords
{
    /// <summary>Says that there is no score, grade, category or named outcome.</summary>
    public const string None = "none";

    /// <summary>The key of the subject's type; it stands for the type where facts are listed.</summary>
    public const string SubjectType = "type";

    /// <summary>How grading may end.</summary>
    public static ChoiceForm<GradingOutcome> Outcomes { get; } = new(
        "评价结论",
        "an outcome",
        ("graded", GradingOutcome.Graded),
        ("notRated", GradingOutcome.NotRated),
        ("undetermined", GradingOutcome.Undetermined),
        ("rejected", GradingOutcome.Rejected));

    /// <summary>The category of the grade, or that there is none.</summary>
    public static ChoiceForm<OrNone<Category>> Categories { get; } = new(
        "类别",
        "a category",
        ("trustworthy", new(Category.Trustworthy)),
        ("minorDishonesty", new(Category.MinorDishonesty)),
        ("generalDishonesty", new(Category.GeneralDishonesty)),
        ("seriousDishonesty", new(Category.SeriousDishonesty)),
        (None, default));

    /// <summary>The word for a value.</summary>
    public static string WordOf<T>(this ChoiceForm<T> form, T value)
        where T : struct => form.Choices.First(choice => choice.Value.Equals(value)).Word;

    /// <summary>The key of a case's record for a field as record files name it: <c>occurred_on</c> is <c>occurredOn</c>.</summary>
    public static string KeyOf(string field) => string.Concat(
        field.Split('_').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
