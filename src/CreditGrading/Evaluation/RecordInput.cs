namespace CreditGrading.Evaluation;

/// <summary>
/// A record as it is read, whether it comes from a <see cref="CreditRecord"/> or from the columns of a batch; filled anew for
/// each one. Its fields mean what those of <see cref="CreditRecord"/> mean; acts and units are numbers.
/// </summary>
internal sealed class RecordInput
{
    public LocalDate? OccurredOn { get; set; }

    public LocalDate? EffectiveOn { get; set; }

    public LocalDate? PublishedOn { get; set; }

    public LocalDate? EndedOn { get; set; }

    public LocalDate? ExpiresOn { get; set; }

    public LocalDate? RepairedOn { get; set; }

    public LocalDate? WithdrawnOn { get; set; }

    public LocalDate? KnownOn { get; set; }

    /// <summary>The number of its act, or <see cref="RecordRow.None"/>.</summary>
    public int Act { get; set; }

    /// <summary>The number of its unit, or <see cref="RecordRow.None"/>.</summary>
    public int Unit { get; set; }

    public string? Level { get; set; }

    public string? Severity { get; set; }

    public decimal? Amount { get; set; }

    public decimal Quantity { get; set; }

    public decimal? Points { get; set; }

    public RecordStatus Status { get; set; }

    /// <summary>Takes a record over.</summary>
    public void Fill(CreditRecord record, SubjectCodes codes)
    {
        OccurredOn = record.OccurredOn;
        EffectiveOn = record.EffectiveOn;
        PublishedOn = record.PublishedOn;
        EndedOn = record.EndedOn;
        ExpiresOn = record.ExpiresOn;
        RepairedOn = record.RepairedOn;
        WithdrawnOn = record.WithdrawnOn;
        KnownOn = record.KnownOn;
        Act = codes.ActOf(record.Act);
        Unit = codes.UnitOf(record.Unit);
        Level = record.Level;
        Severity = record.Severity;
        Amount = record.Amount;
        Quantity = record.Quantity;
        Points = record.Points;
        Status = record.Status;
    }
}
