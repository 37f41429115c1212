namespace CreditGrading;

/// <summary>What a declared fact about a subject is.</summary>
public enum FactKind
{
    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>One of a list of codes.</summary>
    Choice,
}
