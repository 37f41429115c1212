namespace CreditGrading;

/// <summary>One reason for a result.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record GradingReason
{
    internal GradingReason(ReasonKind kind, string code, LocalizedText text, Origin? origin = null, int? recordIndex = null,
        string? field = null)
    {
        Kind = kind;
        Code = code;
        Text = text;
        Origin = origin;
        RecordIndex = recordIndex;
        Field = field;
    }

    /// <summary>What the reason says.</summary>
    public ReasonKind Kind { get; }

    /// <summary>The stable code, <c>CG</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>One sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where the rule behind the reason comes from; null where no rule of the scheme stands behind it.</summary>
    public Origin? Origin { get; }

    /// <summary>The place in <see cref="CreditSubject.Records"/> of the record concerned, from 0; null where none is.</summary>
    public int? RecordIndex { get; }

    /// <summary>
    /// The field concerned, as a record file names it (<c>occurred_on</c>), or a fact's code; null where none is.
    /// </summary>
    public string? Field { get; }

    /// <summary>Gives the sentence in English.</summary>
    /// <returns>The English <see cref="Text"/>.</returns>
    public override string ToString() => Text.English;
}
