using System.Numerics;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>
/// Subjects for the scheme of every mechanism, with facts and with records of all its indicators; eight records on the mean.
/// </summary>
internal sealed class MechanismPopulation
{
    public const string Name = "every mechanism";

    /// <summary>
    /// The checksum of outcomes, grades and scores; found here, so that a change of generator or results is seen.
    /// </summary>
    private const uint KnownChecksum = 0xC9F4C6FC;

    private const int Count = 20_000;
    private const int Seed = 42;
    private const int AgeLimit = 1096;

    private static readonly string[] Severities = ["minor", "general", "serious"];
    private static readonly string[] Levels = ["county", "city", "province"];
    private static readonly string[] Qualifications = ["first", "second", "third"];
    private static readonly string[] Grades = ["AAA", "AA", "A", "B", "C", "D"];
    private static readonly string[] Contracts = ["K1", "K2", "K3"];

    private readonly SplitMix64 _random = new(Seed);

    private MechanismPopulation()
    {
        Subjects = [.. Enumerable.Range(0, Count).Select(SubjectOf)];
        RecordCount = Subjects.Sum(subject => subject.Records.Count);
    }

    public IReadOnlyList<CreditSubject> Subjects { get; }

    public int RecordCount { get; }

    /// <summary>How many subjects have each outcome and each grade.</summary>
    public string Distribution { get; private set; } = "";

    /// <summary>Generates the subjects, and fails unless the single door grades them as ever.</summary>
    public static MechanismPopulation Generate()
    {
        var population = new MechanismPopulation();
        population.Check(Compile());
        return population;
    }

    public static Grader Compile() => Grader.Compile(SchemeLoader.LoadOrThrow(EmbeddedSchemes.EveryMechanism));

    /// <summary>The checksum of one result; scores may have decimals here.</summary>
    public static void AddTo(ref Checksum checksum, GradingOutcome outcome, int rank, decimal? score) =>
        checksum.Add(decimal.ToInt32((score ?? -1) * 100), (((int)outcome + 1) * 16) + rank);

    /// <summary>Fails unless results of all subjects, in their order, are the known ones.</summary>
    public static void CheckChecksum(Checksum checksum) => WorkloadCheck.Expect(
        checksum.Value == KnownChecksum, $"checksum of every mechanism: expected {KnownChecksum:X8}, found {checksum.Value:X8}");

    private void Check(Grader grader)
    {
        var checksum = default(Checksum);
        var ranks = new int[grader.Scheme.Grades.Length];
        var outcomes = new int[Enum.GetValues<GradingOutcome>().Length];
        foreach (var subject in Subjects)
        {
            var result = grader.Grade(subject, WorkloadDays.AsOf);
            AddTo(ref checksum, result.Outcome, result.Grade?.Rank ?? -1, result.Score);
            outcomes[(int)result.Outcome]++;
            if (result.Grade is { } grade)
            {
                ranks[grade.Rank]++;
            }
        }

        WorkloadCheck.Expect(outcomes[(int)GradingOutcome.Rejected] == 0, "a subject for every mechanism has faults");
        WorkloadCheck.Expect(outcomes[(int)GradingOutcome.Graded] > Count * 9 / 10, "too few subjects are graded");
        WorkloadCheck.Expect(!ranks.Contains(0), "a grade of the scheme of every mechanism is never reached");
        CheckChecksum(checksum);
        Distribution = string.Join(
            ", ",
            outcomes.Select((count, outcome) => $"{(GradingOutcome)outcome} {count}")
                .Concat(ranks.Select((count, rank) => $"{grader.Scheme.Grades[rank].Code} {count}")));
    }

    private CreditSubject SubjectOf(int number)
    {
        var contracts = _random.Below(Contracts.Length + 1);
        var records = new List<CreditRecord>();
        for (var i = 0; i < contracts; i++)
        {
            records.Add(Draw(new("contract", 0, IsAdverse: false), i));
        }

        for (var left = BitOperations.PopCount(_random.Next() & _random.Next() & _random.Next()) - contracts; left > 0; left--)
        {
            var kind = MechanismKind.Draw(_random);
            if (contracts > 0 || !kind.IsOfContract)
            {
                records.Add(Draw(kind, kind.IsOfContract ? _random.Below(contracts) : null));
            }
        }

        var type = _random.Below(20) switch { 0 => null, 1 => "socialOrganization", _ => "enterprise" };
        return new($"M{number}", type) { Records = [.. records], Facts = DrawFacts() };
    }

    private CreditRecord Draw(MechanismKind kind, int? contract)
    {
        var day = WorkloadDays.AsOfNumber - _random.Below(AgeLimit);
        var isRepaired = kind.IsAdverse && IsOneIn(5);
        return new()
        {
            Indicator = kind.Code,
            OccurredOn = WorkloadDays.DateOf(day),
            EffectiveOn = IsOneIn(2) ? WorkloadDays.DateOf(day + 5) : null,
            PublishedOn = IsOneIn(4) ? WorkloadDays.DateOf(day + 7) : null,
            EndedOn = kind.MayEnd && IsOneIn(2) ? WorkloadDays.DateOf(day + _random.Below(300)) : null,
            ExpiresOn = kind.HasOwnTerm ? WorkloadDays.DateOf(day + _random.Below(1000)) : null,
            RepairedOn = isRepaired ? WorkloadDays.DateOf(day + _random.Below(150)) : null,
            WithdrawnOn = IsOneIn(50) ? WorkloadDays.DateOf(day + _random.Below(400)) : null,
            KnownOn = IsOneIn(20) ? WorkloadDays.DateOf(day + _random.Below(60)) : null,
            Act = IsOneIn(2) ? $"act-{_random.Below(3)}" : null,
            Unit = contract is { } index ? Contracts[index] : null,
            Severity = Severities[_random.Below(Severities.Length)],
            Level = Levels[_random.Below(Levels.Length)],
            Amount = 1 + _random.Below(_random.Below(10) == 0 ? 500_000 : 20_000),
            Quantity = 1 + (_random.Below(40) * 0.5m),
            Points = kind.CarriesPoints ? _random.Below(51) * 0.1m : null,
            Status = IsOneIn(50) ? RecordStatus.Unconfirmed : RecordStatus.Confirmed,
        };
    }

    /// <summary>Those without a default are nearly always there, the others seldom.</summary>
    private Dictionary<string, FactValue> DrawFacts()
    {
        var facts = new Dictionary<string, FactValue>
        {
            ["founded-on"] = WorkloadDays.AsOf.PlusDays(-100 - _random.Below(8000)),
            ["qualification"] = Qualifications[_random.Below(Qualifications.Length)],
        };
        Add("place", !IsOneIn(50), () => 1m + _random.Below(500));
        Add("tax-score", !IsOneIn(10), () => 50m + _random.Below(51));
        Add("inspection-points", IsOneIn(4), () => _random.Below(100) * 0.1m);
        Add("trainings", IsOneIn(4), () => (decimal)_random.Below(10));
        Add("clean-years", IsOneIn(4), () => (decimal)_random.Below(6));
        Add("certified", IsOneIn(4), () => true);
        Add("last-grade", IsOneIn(4), () => Grades[_random.Below(Grades.Length)]);
        Add("first-year-here", IsOneIn(50), () => true);
        if (IsOneIn(100))
        {
            facts["objection_open"] = true;
            facts["current_grade"] = "B";
        }

        return facts;

        void Add(string code, bool isKnown, Func<FactValue> draw)
        {
            if (isKnown)
            {
                facts[code] = draw();
            }
        }
    }

    private bool IsOneIn(int many) => _random.Below(many) == 0;
}
