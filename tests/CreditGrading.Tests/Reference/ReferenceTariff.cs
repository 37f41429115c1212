using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: a tariff on the amounts of a year or of an evaluation period.</summary>
internal static class ReferenceTariff
{
    /// <summary>The points of each year or period in which an amount has its clock.</summary>
    public static IReadOnlyList<ReferencePiece> Pieces(
        ReferenceCase grading, ReferenceIndicator indicator, TariffPoints tariff, IReadOnlyList<ReferenceRecord> records) =>
        [.. records.GroupBy(record => FirstDayOf(grading.Scheme, tariff, record.ClockOn(grading.Day)))
            .Select(period => new ReferencePiece(
                $"tariff of {indicator.Code}",
                period.Key.Year,
                PointsOf(tariff, Rational.Sum(period.Select(record => Rational.From(record.Source.Amount!.Value)))),
                Rational.One))];

    /// <summary>
    /// A sum through the slices: each gives its points for every whole step between the bound before and its own.
    /// </summary>
    public static Rational PointsOf(TariffPoints tariff, Rational sum)
    {
        var points = Rational.Zero;
        var before = Rational.Zero;
        foreach (var slice in tariff.Slices)
        {
            var to = slice.UpTo is { } bound ? Rational.Min(sum, Rational.From(bound)) : sum;
            var part = Rational.Max(to - before, Rational.Zero);
            points += (part / Rational.From(slice.Step)).Floor() * Rational.From(slice.Points);
            before = slice.UpTo is { } next ? Rational.From(next) : before;
        }

        return points;
    }

    private static LocalDate FirstDayOf(ReferenceScheme scheme, TariffPoints tariff, LocalDate clock) => tariff.Per == "year"
        ? new(clock.Year, 1, 1)
        : ReferenceSelection.PeriodOf(scheme.Evaluation!, clock).First;
}
