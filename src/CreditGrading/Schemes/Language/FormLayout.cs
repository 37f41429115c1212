using System.Collections.Immutable;

namespace CreditGrading.Schemes.Language;

/// <summary>What the values of a form look like on the page; for what describes the language rather than reads it.</summary>
internal abstract record FormLayout;

/// <summary>A value that has one of several forms.</summary>
internal sealed record AlternativesLayout(ImmutableArray<Form> Forms) : FormLayout;

/// <summary>A text that a pattern describes.</summary>
/// <param name="Pattern">A regular expression, in the part of the syntax that all dialects share.</param>
internal sealed record ScalarLayout(string Pattern) : FormLayout
{
    /// <summary>What the form is called where several places refer to it; null where each spells it out.</summary>
    public string? Name { get; init; }

    /// <summary>The most characters; null where the pattern says it.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What else YAML may take the text for where it is written without quotes.</summary>
    public ScalarKinds Kinds { get; init; }

    /// <summary>The least number, included; null where there is none.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest number, included; null where there is none.</summary>
    public int? Most { get; init; }
}

/// <summary>What YAML takes a plain scalar for, besides a text.</summary>
[Flags]
internal enum ScalarKinds
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>A number without decimals.</summary>
    WholeNumber = 1,

    /// <summary>A number with decimals or without.</summary>
    Number = 2,

    /// <summary>A truth value.</summary>
    Flag = 4,
}

/// <summary>One of a closed list of words.</summary>
internal sealed record WordsLayout(ImmutableArray<string> Words) : FormLayout;

/// <summary>A list.</summary>
internal sealed record ListLayout(Form Item, int MinCount, int MaxCount, bool MayBeSingle) : FormLayout;

/// <summary>A mapping whose keys a shape names.</summary>
internal sealed record MappingLayout(IShape Shape) : FormLayout;

/// <summary>A mapping of codes to values.</summary>
/// <param name="Code">The form of the codes; null where any text may stand, because what it names is checked later.</param>
/// <param name="Value">The form of the values.</param>
/// <param name="MinCount">The least number of entries.</param>
internal sealed record CodesLayout(Form? Code, Form Value, int MinCount) : FormLayout;

/// <summary>A mapping of which a key says what shape it has.</summary>
/// <param name="Tag">The key.</param>
/// <param name="Alternatives">The words that the key may have, and the form for each.</param>
/// <param name="Untagged">What a value without the key is; null where the key is required.</param>
internal sealed record TaggedLayout(
    string Tag, ImmutableArray<(string Word, Form Form)> Alternatives, Form? Untagged) : FormLayout;
