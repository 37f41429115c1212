using CreditGrading.Internal;

namespace CreditGrading;

/// <summary>The value of a fact about a subject.</summary>
/// <remarks>
/// Immutable and safe for concurrent use. The default value means "not known". Text is read as the scheme declares the fact:
/// <c>true</c> or <c>false</c>, digits with a decimal point, a day as <c>YYYY-MM-DD</c>, or a listed code; empty text is "not
/// known".
/// </remarks>
public readonly record struct FactValue
{
    private FactValue(FactValueForm form, decimal number, LocalDate date, string? text)
    {
        Form = form;
        Number = number;
        Date = date;
        Text = text;
    }

    internal FactValueForm Form { get; }

    internal decimal Number { get; }

    internal LocalDate Date { get; }

    internal string? Text { get; }

    /// <summary>Makes the value of a flag.</summary>
    /// <param name="value">True or false.</param>
    public static implicit operator FactValue(bool value) => FromBoolean(value);

    /// <summary>Makes the value of a number.</summary>
    /// <param name="value">The number, in the fact's unit.</param>
    public static implicit operator FactValue(decimal value) => FromDecimal(value);

    /// <summary>Makes the value of a date.</summary>
    /// <param name="value">The day.</param>
    public static implicit operator FactValue(LocalDate value) => FromLocalDate(value);

    /// <summary>Makes a value from text, to be read as the scheme declares the fact.</summary>
    /// <param name="value">The text; null or empty is "not known".</param>
    public static implicit operator FactValue(string? value) => FromString(value);

    /// <summary>Makes the value of a flag.</summary>
    /// <param name="value">True or false.</param>
    /// <returns>The value.</returns>
    public static FactValue FromBoolean(bool value) => new(FactValueForm.Flag, value ? 1 : 0, default, null);

    /// <summary>Makes the value of a number.</summary>
    /// <param name="value">The number, in the fact's unit.</param>
    /// <returns>The value.</returns>
    public static FactValue FromDecimal(decimal value) => new(FactValueForm.Number, value, default, null);

    /// <summary>Makes the value of a date.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The value.</returns>
    public static FactValue FromLocalDate(LocalDate value) => new(FactValueForm.Date, 0, value, null);

    /// <summary>Makes a value from text, to be read as the scheme declares the fact.</summary>
    /// <param name="value">The text; null or empty is "not known".</param>
    /// <returns>The value.</returns>
    public static FactValue FromString(string? value) =>
        string.IsNullOrEmpty(value) ? default : new(FactValueForm.Text, 0, default, value);

    /// <summary>Gives the value as a scheme or a file would write it.</summary>
    /// <returns>The text; empty where the value is not known.</returns>
    public override string ToString() => Form switch
    {
        FactValueForm.Flag => Number == 0 ? "false" : "true",
        FactValueForm.Number => Number.ToString(CultureInfo.InvariantCulture),
        FactValueForm.Date => DayText.Of(Date),
        FactValueForm.Text => Text ?? "",
        _ => "",
    };
}
