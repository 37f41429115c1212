namespace CreditGrading;

/// <summary>How a <see cref="FactValue"/> was given.</summary>
internal enum FactValueForm
{
    Unknown,
    Flag,
    Number,
    Date,
    Text,
}
