using System.Globalization;
using System.Text;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>The table that a quick run prints.</summary>
internal static class QuickTable
{
    private const string Missing = "-";

    public static string Of(IReadOnlyDictionary<string, Measurement> measurements)
    {
        var text = new StringBuilder();
        text.AppendLine("| what | ns/subject | ns/record | x table loop | x GroupBy | B/subject | target |  |");
        text.AppendLine("|--|--:|--:|--:|--:|--:|--|--|");
        foreach (var population in measurements.Values.GroupBy(measurement => measurement.Contender.Population))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| **{population.Key}** | | | | | | | |");
            foreach (var measurement in population)
            {
                Append(text, measurement, measurements);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Measurement own, IReadOnlyDictionary<string, Measurement> all)
    {
        var contender = own.Contender;
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {contender.Name} | {own.NanosecondsPerSubject:N1} | {own.NanosecondsPerRecord:N2} ");
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {Ratio(own, all, JiningLikeContenders.FoldedLoop)} | {Ratio(own, all, JiningLikeContenders.GroupBy)} ");
        text.Append(CultureInfo.InvariantCulture, $"| {own.BytesPerSubject:N0} ");
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join("; ", contender.Targets.Select(target => target.Text))} ");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {string.Join("; ", contender.Targets.Select(target => target.Verdict(own, all)))} |");
    }

    private static string Ratio(Measurement own, IReadOnlyDictionary<string, Measurement> all, string name) =>
        all.TryGetValue(Contender.KeyOf(own.Contender.Population, name), out var other)
            ? own.RatioTo(other).ToString("N3", CultureInfo.InvariantCulture)
            : Missing;
}
