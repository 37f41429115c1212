namespace CreditGrading.Analysis.Cases;

/// <summary>A value, or the word that there is none.</summary>
internal readonly record struct OrNone<T>(T? Value)
    where T : struct;
