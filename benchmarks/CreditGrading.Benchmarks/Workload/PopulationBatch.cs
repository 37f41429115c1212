using CreditGrading.Bulk;
using NodaTime;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>Brings rows of a workload into batches, as a caller who has typed rows would.</summary>
internal sealed class PopulationBatch
{
    private readonly LocalDate[] _days;
    private readonly bool[] _areBonuses;
    private readonly string[] _codes;
    private readonly string[] _ids;

    public PopulationBatch(Population population)
    {
        var rules = JiningLikeRules.Of(population.Shape.Copies);
        _days = [.. Enumerable.Range(0, WorkloadDays.AsOfNumber + 1).Select(WorkloadDays.DateOf)];
        _areBonuses = [.. rules.Select(rule => rule.IsBonus)];
        _codes = [.. rules.Select(rule => rule.Code)];
        _ids = [.. Enumerable.Range(0, population.SubjectCount).Select(subject => $"S{subject}")];
    }

    /// <summary>A builder that holds all subjects of the population and none of their records.</summary>
    public SubjectBatchBuilder Begin()
    {
        var builder = new SubjectBatchBuilder();
        Begin(builder);
        return builder;
    }

    /// <summary>Empties a builder and adds all subjects.</summary>
    public void Begin(SubjectBatchBuilder builder)
    {
        builder.Clear();
        foreach (var id in _ids)
        {
            builder.AddSubject(id, "enterprise");
        }
    }

    /// <summary>Adds rows to a builder that holds their subjects.</summary>
    public void Add(SubjectBatchBuilder builder, ReadOnlySpan<WorkloadRow> rows)
    {
        var indicators = Array.ConvertAll(_codes, builder.IndicatorOf);
        foreach (ref readonly var row in rows)
        {
            Add(row.Subject, builder, row, indicators);
        }
    }

    /// <summary>Good conduct cannot be repaired, so a bonus that no longer counts was withdrawn by its source.</summary>
    private void Add(int subject, SubjectBatchBuilder builder, in WorkloadRow row, int[] indicators)
    {
        LocalDate? endedOn = row.IsRepaired ? _days[WorkloadDays.RepairOf(row.Day)] : null;
        var isBonus = _areBonuses[row.Indicator];
        builder.AddRecord(
            subject, indicators[row.Indicator], _days[row.Day], isBonus ? null : endedOn, row.Quantity, isBonus ? endedOn : null);
    }
}
