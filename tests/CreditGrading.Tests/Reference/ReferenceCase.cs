using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Everything that one grading reads.</summary>
internal sealed record ReferenceCase(ReferenceScheme Scheme, CreditSubject Subject, LocalDate Day, GradingOptions Options)
{
    public LocalDate KnownBy => Options.KnownBy ?? Day;

    public string? SubjectType => Subject.Type ?? Scheme.DefaultSubjectType;

    public int PointsScale { get; } = ReferenceNumbers.PointsScale(Scheme);

    /// <summary>The records with their places; those of unknown indicators only where they are not to be ignored.</summary>
    public IReadOnlyList<ReferenceRecord> Records { get; } =
        [.. Subject.Records
            .Select((source, index) => new ReferenceRecord(index, source, Scheme.Indicator(source.Indicator)))
            .Where(record => record.IsKnown || Options.UnknownIndicators == UnknownIndicatorHandling.Reject)];
}

/// <summary>A record with its place and its indicator.</summary>
internal sealed record ReferenceRecord(int Index, CreditRecord Source, ReferenceIndicator? IndicatorOrNull)
{
    public bool IsKnown => IndicatorOrNull is not null;

    public ReferenceIndicator Indicator => IndicatorOrNull ?? throw new InvalidOperationException("the indicator is not known");

    /// <summary>Section 2: the field that the indicator names, or the first filled of its list.</summary>
    public LocalDate? NamedDate => FirstFilled(NamedFields);

    public IReadOnlyList<string> NamedFields => Indicator.Dates.Count == 0 ? ["occurredOn"] : Indicator.Dates;

    /// <summary>The day of the first filled of some fields.</summary>
    public LocalDate? FirstFilled(IEnumerable<string> fields) => fields.Select(Field).FirstOrDefault(day => day is not null);

    /// <summary>Section 2: the day from which a repair takes effect, the later of the repair and of the day after the
    /// time that has to pass; null where there is none.</summary>
    public LocalDate? RepairEffectOf(ReferenceScheme scheme)
    {
        if (!Indicator.IsAdverse || Source.RepairedOn is not { } repaired)
        {
            return null;
        }

        return scheme.Repair is { NotBefore: { } period } repair
            ? LocalDate.Max(repaired, period.AddTo(FirstFilled(repair.From)!.Value).PlusDays(1))
            : repaired;
    }

    /// <summary>Section 2: whether the conduct continues on a day.</summary>
    public bool ContinuesOn(LocalDate day) => Indicator.IsContinuing && (Source.EndedOn is not { } ended || ended > day);

    /// <summary>Section 2: the day from which the validity runs.</summary>
    public LocalDate ClockOn(LocalDate day)
    {
        if (Indicator.IsContinuing)
        {
            return ContinuesOn(day) ? day : Source.EndedOn!.Value;
        }

        return NamedDate!.Value;
    }

    private LocalDate? Field(string name) => name switch
    {
        "occurredOn" => Source.OccurredOn,
        "effectiveOn" => Source.EffectiveOn,
        _ => Source.PublishedOn,
    };
}
