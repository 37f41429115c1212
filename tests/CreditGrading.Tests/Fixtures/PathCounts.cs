using System.Globalization;
using CreditGrading.Bulk;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Counts on which paths batches grade; a property whose subjects all take one says nothing of the others.</summary>
internal sealed class PathCounts
{
    /// <summary>A run of fewer serves to find a failure again.</summary>
    private const int FewestSchemes = 200;

    private readonly SortedDictionary<BatchPath, (int Schemes, int Subjects)> _counts = [];

    public int Schemes { get; private set; }

    public int Subjects { get; private set; }

    /// <summary>The schemes under which a subject took a path, and the subjects that did.</summary>
    public (int Schemes, int Subjects) this[BatchPath path] => _counts.GetValueOrDefault(path);

    /// <summary>Counts the subjects of a batch under a scheme.</summary>
    public void Add(GradingScheme scheme, SubjectBatch batch)
    {
        Schemes++;
        Subjects += batch.SubjectCount;
        foreach (var group in BatchPaths.Of(scheme, batch).GroupBy(path => path))
        {
            var (known, before) = this[group.Key];
            _counts[group.Key] = (known + 1, before + group.Count());
        }
    }

    /// <summary>Refuses a run of which fewer subjects, or fewer schemes, than so many of a hundred took a path.</summary>
    public void AssertShare(BatchPath path, int percent)
    {
        var (schemes, subjects) = this[path];
        Assert.True(
            Schemes < FewestSchemes || (schemes * 100 >= percent * Schemes && subjects * 100 >= percent * Subjects),
            $"{path} is too thin:\n{this}");
    }

    public override string ToString() => string.Join('\n', _counts.Select(pair => string.Create(
        CultureInfo.InvariantCulture,
        $"{pair.Key,-10} {100m * pair.Value.Schemes / Schemes,6:0.0} % of schemes {100m * pair.Value.Subjects / Subjects,6:0.0} % of subjects")));
}
