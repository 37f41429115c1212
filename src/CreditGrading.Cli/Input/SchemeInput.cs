using System.Collections.Frozen;
using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>The input of gradings under one scheme, which says what facts and indicators the files may name.</summary>
internal sealed class SchemeInput
{
    private readonly SubjectsFile? _subjects;
    private readonly FrozenSet<string> _indicators;

    /// <summary>Reads the subjects file.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="subjects">The subjects file; null where there is none.</param>
    /// <exception cref="CommandFailedException">Its header is wrong, or a fault hides rows.</exception>
    public SchemeInput(GradingScheme scheme, CsvDocument? subjects)
    {
        _subjects = subjects is null ? null : SubjectsReader.Read(subjects, scheme.Facts.Select(fact => fact.Code));
        _indicators = scheme.Indicators.Select(indicator => indicator.Code).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a records file as a whole.</summary>
    /// <param name="records">The file, on its header.</param>
    /// <returns>Every subject of either file, once.</returns>
    /// <exception cref="CommandFailedException">A fault hides rows.</exception>
    public GradingInput Read(RecordsFile records) => GradingInput.Merge(records, _subjects, _indicators);

    /// <summary>Reads a records file in which all rows of a subject stand together.</summary>
    /// <param name="records">The file, on its header.</param>
    /// <param name="rowsAtOnce">How many rows a part has, but for the rest of its last subject; 1 or more.</param>
    /// <returns>The parts, at least one; each is void once the next is asked for.</returns>
    /// <exception cref="CommandFailedException">A fault hides rows, or the rows of a subject do not stand together.</exception>
    public IEnumerable<GradingInput> ReadInParts(RecordsFile records, int rowsAtOnce) =>
        new PartitionReader(records, _subjects, _indicators, rowsAtOnce).Read();
}
