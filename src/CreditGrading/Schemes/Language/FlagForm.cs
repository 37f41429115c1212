namespace CreditGrading.Schemes.Language;

/// <summary>A yes or no, written <c>true</c> or <c>false</c> and in no other way.</summary>
internal static class FlagForm
{
    public static ChoiceForm<bool> Instance { get; } = new("是否", "a yes or no", ("true", true), ("false", false));
}
