using System.Diagnostics;
using System.Globalization;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>Times new processes of this program: one that goes from YAML to a first grade, and one that does nothing.</summary>
internal static class ColdProcess
{
    public const string Grading = "cold-grade";
    public const string Empty = "cold-empty";

    private const int Pairs = 9;
    private const double TargetMilliseconds = 150;

    /// <summary>Runs both in turn and says by how much the one takes longer than the other.</summary>
    public static string Report()
    {
        var differences = new List<double>();
        for (var i = 0; i < Pairs; i++)
        {
            var empty = MillisecondsOf(Empty);
            differences.Add(MillisecondsOf(Grading) - empty);
        }

        differences.Sort();
        var median = differences[Pairs / 2];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Cold process, load + compile + first grade: {median:N0} ms above an empty one "
            + $"({differences[0]:N0} to {differences[^1]:N0}; target <= {TargetMilliseconds} ms: "
            + $"{(median <= TargetMilliseconds ? "met" : "MISSED")})");
    }

    /// <summary>What the process of <see cref="Grading"/> does.</summary>
    public static void Grade() => WorkloadCheck.Expect(
        FirstGrade.Of(EmbeddedSchemes.JiningLike).Score == 990, "the first grade has another score than 1000 + 5 - 5 - 10");

    private static double MillisecondsOf(string argument)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program);
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdProcess).Assembly.Location);
        }

        start.ArgumentList.Add(argument);
        var before = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(before);
        WorkloadCheck.Expect(process.ExitCode == 0, "the cold process failed");
        return elapsed.TotalMilliseconds;
    }
}
