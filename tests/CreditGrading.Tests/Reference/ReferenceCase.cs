using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Everything that one grading reads.</summary>
internal sealed record ReferenceCase(ReferenceScheme Scheme, CreditSubject Subject, LocalDate Day, GradingOptions Options)
{
    private IReadOnlyList<ReferenceRecord>? _counted;
    private int? _pointsScale;

    public int PointsScale => _pointsScale ??= ReferenceNumbers.PointsScale(Scheme);

    /// <summary>The records that count, found once: many definitions ask for them.</summary>
    public IReadOnlyList<ReferenceRecord> Counted => _counted ??= ReferenceSelection.Find(this);

    public LocalDate KnownBy => Options.KnownBy ?? Day;

    public string? SubjectType => Subject.Type ?? Scheme.DefaultSubjectType;

    /// <summary>The records with their places; those of unknown indicators only where they are not to be ignored.</summary>
    public IReadOnlyList<ReferenceRecord> Records { get; } =
        [.. Subject.Records
            .Select((source, index) => new ReferenceRecord(index, source, Scheme.Indicator(source.Indicator)))
            .Where(record => record.IsKnown || !Options.IgnoreUnknownIndicators)];
}

/// <summary>A record with its place and its indicator.</summary>
internal sealed record ReferenceRecord(int Index, CreditRecord Source, ReferenceIndicator? IndicatorOrNull)
{
    public bool IsKnown => IndicatorOrNull is not null;

    public ReferenceIndicator Indicator => IndicatorOrNull ?? throw new InvalidOperationException("the indicator is not known");

    /// <summary>
    /// The day on which repair put it under its indicator in place of another; null for a record as it was given.
    /// </summary>
    public LocalDate? ReplacedOn { get; init; }

    /// <summary>Section 2: the field that the indicator names, or the first filled of its list; the day of repair for one
    /// that replaces another.</summary>
    public LocalDate? NamedDate => ReplacedOn ?? FirstFilled(NamedFields);

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

        return ReferenceRepairs.RuleOf(scheme, Indicator) is { NotBefore: { } period } repair
            ? LocalDate.Max(repaired, period.AddTo(FirstFilled(repair.From)!.Value).PlusDays(1))
            : repaired;
    }

    /// <summary>Whether another record is of the same act; a record without act is of its own.</summary>
    public bool IsOfActOf(ReferenceRecord other) =>
        Index == other.Index || (!string.IsNullOrEmpty(Source.Act) && Source.Act == other.Source.Act);

    /// <summary>Section 2: whether the conduct continues on a day.</summary>
    public bool ContinuesOn(LocalDate day) => Indicator.IsContinuing && (Source.EndedOn is not { } ended || ended > day);

    /// <summary>Section 3: the day to which the conduct has lasted.</summary>
    public LocalDate EndOn(LocalDate day) => Source.EndedOn is { } ended && ended <= day ? ended : day;

    /// <summary>Section 2: the day from which the validity runs.</summary>
    public LocalDate ClockOn(LocalDate day)
    {
        if (ReplacedOn is { } replaced)
        {
            return replaced;
        }

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
