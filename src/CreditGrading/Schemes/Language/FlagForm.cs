namespace CreditGrading.Schemes.Language;

/// <summary>A yes or no, written <c>true</c> or <c>false</c> and in no other way.</summary>
internal static class FlagForm
{
    public static ChoiceForm<bool> Instance { get; } = new("标记", "a flag", ("true", true), ("false", false));
}
