using System.Collections.Immutable;
using System.Text;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;
using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fuzzing;

/// <summary>Loads spoiled schemes, and grades under those that load all the same.</summary>
internal sealed class SchemeFuzzTarget : IFuzzTarget
{
    public const string Loaded = "loaded";
    public const string Refused = "refused";

    private const string InText = "text";
    private const string InBytes = "bytes";
    private const int MostDiagnostics = 100;
    private const int DrawnSchemes = 300;
    private const int KeptSchemes = 100;

    private static readonly LocalDate Day = new(2023, 3, 31);

    private static readonly ImmutableArray<string> Real =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("schemes"), "scheme.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>
    /// The shortest of many: the more inputs can be tried in a time, and the larger the part of each that a change concerns.
    /// </summary>
    private static readonly ImmutableArray<string> Drawn =
    [
        .. Enumerable.Range(1, DrawnSchemes)
            .Select(seed => SchemeYamlWriter.Write(SchemeDrawing.Draw(new Dice((ulong)seed)), (ulong)seed))
            .OrderBy(text => text.Length).Take(KeptSchemes),
    ];

    private static readonly ImmutableArray<string> Canonical = [.. Real.Concat(Drawn[..10]).Select(text =>
        Loading.Scheme(text).CanonicalText)];

    public FuzzInput Draw(Dice dice)
    {
        var text = SchemeSplice.Draw(dice, dice.Weighted((8, Real), (88, Drawn), (4, Canonical)));
        return dice.Chance(50) ? new(InText, text) : new(InBytes, Encoding.Latin1.GetString(TextMutation.Bytes(dice, text)));
    }

    public string Check(FuzzInput input, ISet<string> codes)
    {
        var text = input.Parts[0];
        var loaded = input.Manner == InText
            ? SchemeLoader.Load(text, "mycity.yaml")
            : SchemeLoader.Load(Encoding.Latin1.GetBytes(text), "mycity.yaml");

        CheckDiagnostics(loaded, text);
        codes.UnionWith(loaded.Diagnostics.Select(found => found.Code));
        if (!loaded.IsSuccess)
        {
            return Refused;
        }

        Assert.Equal(loaded.Scheme.Fingerprint, Loading.Scheme(loaded.Scheme.CanonicalText).Fingerprint);
        codes.UnionWith(Grade(loaded.Scheme).Select(reason => reason.Code));
        return Loaded;
    }

    public void Dispose()
    {
    }

    private static void CheckDiagnostics(SchemeLoadResult loaded, string text)
    {
        Assert.Equal(loaded.IsSuccess, loaded.Diagnostics.All(found => found.Severity != DiagnosticSeverity.Error));
        Assert.InRange(loaded.Diagnostics.Length, 0, MostDiagnostics);
        var lines = text.Count(unit => unit is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 1;
        foreach (var found in loaded.Diagnostics)
        {
            Assert.InRange(found.Position.Line, 1, lines);
            Assert.InRange(found.Position.Column, 1, text.Length + 1);
            CheckLine(found.ToString(MessageLanguage.English), found.Code);
            CheckLine(found.ToString(MessageLanguage.Chinese), found.Code);
        }
    }

    private static void CheckLine(string line, string code)
    {
        Assert.StartsWith("CG", code, StringComparison.Ordinal);
        Assert.Contains($" {code}: ", line, StringComparison.Ordinal);
        Assert.True(line.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && line.AsSpan().IndexOfAnyInRange('\u007f',
            '\u009f') < 0, line);
    }

    /// <summary>Grades a subject with a record of each of the first indicators, on two days.</summary>
    private static IEnumerable<GradingReason> Grade(GradingScheme scheme)
    {
        var bound = (BoundScheme)scheme.Content;
        var grader = Grader.Compile(scheme);
        var records = scheme.Indicators.Take(8).Select(indicator => new CreditRecord
        {
            Indicator = indicator.Code,
            OccurredOn = Day.PlusDays(-100),
            Severity = bound.Severities.Select(severity => severity.Value).LastOrDefault(),
            Level = bound.Levels.Select(level => level.Value).LastOrDefault(),
            ExpiresOn = Day,
            Amount = 100_000,
            Points = 1,
        });
        CreditSubject[] subjects = [new("S1"), new("S2", scheme.SubjectTypes[0]) { Records = [.. records] }];
        LocalDate[] days = [Day, LocalDate.Min(LocalDate.Max(scheme.FirstDay, Grader.MinAsOf), Grader.MaxAsOf)];
        var options = new GradingOptions { AllowOutOfForce = true };
        return
            from subject in subjects
            from day in days
            from reason in grader.Grade(subject, day, options).Reasons
            select reason;
    }
}
