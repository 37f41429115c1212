using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Where the records of subjects stand in their file.</summary>
internal sealed class RecordPlaces
{
    private readonly List<int> _subjects = [];
    private readonly List<CsvRowPlace> _places = [];
    private CsvRowPlace[] _arranged = [];
    private int[] _starts = [];

    /// <summary>Adds the next record.</summary>
    /// <param name="subject">The number of its subject.</param>
    /// <param name="place">Its row.</param>
    public void Add(int subject, CsvRowPlace place)
    {
        _subjects.Add(subject);
        _places.Add(place);
    }

    /// <summary>Finds a record, once all have been added.</summary>
    /// <param name="subject">The number of its subject.</param>
    /// <param name="record">Its place among the records of the subject, which has as many.</param>
    /// <returns>Its row.</returns>
    public CsvRowPlace Of(int subject, int record)
    {
        if (_arranged.Length != _places.Count)
        {
            Arrange();
        }

        return _arranged[_starts[subject] + record];
    }

    private void Arrange()
    {
        _starts = new int[_subjects.Max() + 2];
        foreach (var subject in _subjects)
        {
            _starts[subject + 1]++;
        }

        for (var subject = 1; subject < _starts.Length; subject++)
        {
            _starts[subject] += _starts[subject - 1];
        }

        var next = _starts.ToArray();
        _arranged = new CsvRowPlace[_places.Count];
        for (var row = 0; row < _arranged.Length; row++)
        {
            _arranged[next[_subjects[row]]++] = _places[row];
        }
    }
}
