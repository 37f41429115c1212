namespace CreditGrading.Cli.Output;

/// <summary>The forms of an explanation, in the order in which they are named on the command line.</summary>
internal enum ExplanationFormat
{
    /// <summary>All of it as plain text; the default.</summary>
    Text,

    /// <summary>All of it as Markdown.</summary>
    Markdown,

    /// <summary>All of it as JSON.</summary>
    Json,

    /// <summary>The letter to the subject as plain text.</summary>
    Letter,

    /// <summary>The letter as Markdown.</summary>
    LetterMarkdown,

    /// <summary>The letter as HTML.</summary>
    LetterHtml,

    /// <summary>The receipt of the grading.</summary>
    Receipt,
}
