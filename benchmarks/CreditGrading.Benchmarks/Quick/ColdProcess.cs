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
        var waited = new List<double>();
        var worked = new List<double>();
        for (var i = 0; i < Pairs; i++)
        {
            var empty = Start(Empty);
            var grading = Start(Grading);
            waited.Add(grading.Waited - empty.Waited);
            worked.Add(grading.Worked - empty.Worked);
        }

        waited.Sort();
        worked.Sort();
        var median = waited[Pairs / 2];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Cold process, load + compile + first grade: {median:N0} ms above an empty one ({waited[0]:N0} to {waited[^1]:N0}; "
            + $"{worked[Pairs / 2]:N0} ms of processor time); target <= {TargetMilliseconds} ms: "
            + $"{(median <= TargetMilliseconds ? "met" : "MISSED")}");
    }

    /// <summary>What the process of <see cref="Empty"/> does: it tells what it cost, and so does the other.</summary>
    public static void Tell() =>
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>What the process of <see cref="Grading"/> does.</summary>
    public static void Grade()
    {
        var score = FirstGrade.Of(EmbeddedSchemes.JiningLike).Score;
        WorkloadCheck.Expect(score == 990, "the first grade has another score than 1000 + 5 - 5 - 10");
        Tell();
    }

    /// <summary>Runs a process.</summary>
    /// <returns>The milliseconds until it had ended, and those that it computed.</returns>
    private static (double Waited, double Worked) Start(string argument)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdProcess).Assembly.Location);
        }

        start.ArgumentList.Add(argument);
        var before = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var waited = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        WorkloadCheck.Expect(process.ExitCode == 0, "the cold process failed");
        return (waited, double.Parse(told, CultureInfo.InvariantCulture));
    }
}
