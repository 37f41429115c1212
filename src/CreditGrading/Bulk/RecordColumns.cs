using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>
/// The records of a batch as they were given: what nearly every record has side by side in a row of 16 bytes, each further field
/// in a column of its own. Days are <see cref="DayKey"/>s; of them, of codes and of amounts the default is none.
/// </summary>
internal sealed class RecordColumns
{
    /// <summary>Stands for a day that is not given; no day has this key.</summary>
    public const int NoDay = 0;

    private const int LeastCapacity = 16;

    private CoreFields[] _core = [];

    private RecordColumns(CoreFields[] core, int count)
    {
        _core = core;
        Count = count;
    }

    public RecordColumns()
    {
    }

    public int Count { get; private set; }

    /// <summary>What nearly every record has.</summary>
    public ReadOnlySpan<CoreFields> Core => _core.AsSpan(0, Count);

    public RecordColumn<int> Effective { get; private init; } = new();

    public RecordColumn<int> Published { get; private init; } = new();

    public RecordColumn<int> Ended { get; private init; } = new();

    public RecordColumn<int> Expires { get; private init; } = new();

    public RecordColumn<int> Withdrawn { get; private init; } = new();

    public RecordColumn<int> Known { get; private init; } = new();

    public RecordColumn<int> Acts { get; private init; } = new();

    public RecordColumn<int> Units { get; private init; } = new();

    public RecordColumn<int> Levels { get; private init; } = new();

    public RecordColumn<int> Severities { get; private init; } = new();

    public RecordColumn<decimal?> Amounts { get; private init; } = new();

    public RecordColumn<decimal?> Points { get; private init; } = new();

    /// <summary>Quantities that <see cref="CoreFields.Quantity"/> does not hold.</summary>
    public RecordColumn<decimal> Quantities { get; private init; } = new();

    public RecordColumn<string?> Ids { get; private init; } = new();

    public RecordColumn<RecordStatus> Statuses { get; private init; } = new();

    /// <summary>Adds a record that has no more than its core.</summary>
    public void Add(in CoreFields core)
    {
        if (Count == _core.Length)
        {
            Array.Resize(ref _core, Math.Max(LeastCapacity, Count * 2));
        }

        _core[Count++] = core;
    }

    /// <summary>Says that the record added last was withdrawn.</summary>
    public void SetWithdrawn(LocalDate day) => Withdrawn.Set(Count - 1, DayKey.Of(day), _core.Length);

    /// <summary>Adds a record.</summary>
    public void Add(in BatchRecord record)
    {
        var row = Count;
        var core = new CoreFields
        {
            Indicator = record.Indicator,
            Occurred = KeyOf(record.OccurredOn),
            Repaired = KeyOf(record.RepairedOn),
            Quantity = CoreFields.QuantityOf(record.Quantity),
        };
        var isNamed = record.RecordId is { Length: > 0 };
        core.IsOdd = core.Quantity == CoreFields.OddQuantity | isNamed | record.Status != RecordStatus.Confirmed
            | record.EndedOn.HasValue | record.ExpiresOn.HasValue
            | record.Amount.HasValue | record.Points.HasValue;
        Add(core);
        if (core.IsOdd)
        {
            AddOdd(record, row);
        }

        SetDay(Effective, row, record.EffectiveOn);
        SetDay(Published, row, record.PublishedOn);
        SetDay(Withdrawn, row, record.WithdrawnOn);
        SetDay(Known, row, record.KnownOn);
        SetCode(Acts, row, record.Act);
        SetCode(Units, row, record.Unit);
        SetCode(Levels, row, record.Level);
        SetCode(Severities, row, record.Severity);
    }

    /// <summary>The same records in the same order.</summary>
    public RecordColumns Copy() => WithFurther(Core.ToArray(), places: []);

    /// <summary>The same records subject by subject; those of a subject keep their order.</summary>
    /// <param name="owners">By record, whose it is.</param>
    /// <param name="offsets">By subject, where its records begin; one more for the end.</param>
    public RecordColumns Arrange(ReadOnlySpan<int> owners, ReadOnlySpan<int> offsets)
    {
        var arranged = GC.AllocateUninitializedArray<CoreFields>(Count);
        var places = GC.AllocateUninitializedArray<int>(Count);
        var next = offsets.ToArray();
        var core = Core;
        for (var row = 0; row < core.Length; row++)
        {
            var place = next[owners[row]]++;
            arranged[place] = core[row];
            places[row] = place;
        }

        return WithFurther(arranged, places);
    }

    /// <summary>Forgets the records and keeps their room.</summary>
    public void Clear()
    {
        Count = 0;
        foreach (var days in (ReadOnlySpan<RecordColumn<int>>)[Effective, Published, Ended, Expires, Withdrawn, Known, Acts,
            Units, Levels, Severities])
        {
            days.Clear();
        }

        Amounts.Clear();
        Points.Clear();
        Quantities.Clear();
        Ids.Clear();
        Statuses.Clear();
    }

    private void AddOdd(in BatchRecord record, int row)
    {
        SetDay(Ended, row, record.EndedOn);
        SetDay(Expires, row, record.ExpiresOn);
        if (record.Amount is { } amount)
        {
            Amounts.Set(row, amount, _core.Length);
        }

        if (record.Points is { } points)
        {
            Points.Set(row, points, _core.Length);
        }

        if (_core[row].Quantity == CoreFields.OddQuantity)
        {
            Quantities.Set(row, record.Quantity!.Value, _core.Length);
        }

        if (record.RecordId is { Length: > 0 })
        {
            Ids.Set(row, record.RecordId, _core.Length);
        }

        if (record.Status != RecordStatus.Confirmed)
        {
            Statuses.Set(row, record.Status, _core.Length);
        }
    }

    /// <summary>The records with arranged cores.</summary>
    /// <param name="core">The cores.</param>
    /// <param name="places">By record: its new place; empty where all keep theirs.</param>
    private RecordColumns WithFurther(CoreFields[] core, ReadOnlySpan<int> places) => new(core, Count)
    {
        Effective = Effective.Arrange(places, Count),
        Published = Published.Arrange(places, Count),
        Ended = Ended.Arrange(places, Count),
        Expires = Expires.Arrange(places, Count),
        Withdrawn = Withdrawn.Arrange(places, Count),
        Known = Known.Arrange(places, Count),
        Acts = Acts.Arrange(places, Count),
        Units = Units.Arrange(places, Count),
        Levels = Levels.Arrange(places, Count),
        Severities = Severities.Arrange(places, Count),
        Amounts = Amounts.Arrange(places, Count),
        Points = Points.Arrange(places, Count),
        Quantities = Quantities.Arrange(places, Count),
        Ids = Ids.Arrange(places, Count),
        Statuses = Statuses.Arrange(places, Count),
    };

    private void SetDay(RecordColumn<int> column, int row, LocalDate? day)
    {
        if (day is { } given)
        {
            column.Set(row, DayKey.Of(given), _core.Length);
        }
    }

    private void SetCode(RecordColumn<int> column, int row, int code)
    {
        if (code != CodeTable.None)
        {
            column.Set(row, code, _core.Length);
        }
    }

    private static int KeyOf(LocalDate? day) => day is { } given ? DayKey.Of(given) : NoDay;
}

/// <summary>What nearly every record has.</summary>
internal struct CoreFields
{
    /// <summary>Stands for a quantity that is no whole number, negative or large; it is in a column of its own.</summary>
    public const int OddQuantity = -1;

    /// <summary>Stands for a place in a list of records that holds none.</summary>
    public const int NoRecord = -2;

    private const int OddBit = int.MinValue;
    private const int MostQuantity = 1_000_000;

    private int _indicator;

    /// <summary>The day of the act.</summary>
    public int Occurred;

    /// <summary>The day of its repair.</summary>
    public int Repaired;

    /// <summary>Its quantity, or <see cref="OddQuantity"/>.</summary>
    public int Quantity;

    /// <summary>The number of its indicator.</summary>
    public int Indicator
    {
        readonly get => _indicator & ~OddBit;
        set => _indicator = (_indicator & OddBit) | value;
    }

    /// <summary>Whether it has fields that few records have.</summary>
    public bool IsOdd
    {
        readonly get => _indicator < 0;
        set => _indicator = value ? _indicator | OddBit : _indicator & ~OddBit;
    }

    /// <summary>The quantity as it is kept.</summary>
    public static int QuantityOf(decimal? quantity)
    {
        if (quantity is not { } given)
        {
            return 1;
        }

        // What most quantities are is seen from the bits: not negative, without decimals, small.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(given, bits);
        if ((bits[1] | bits[2] | bits[3]) == 0 && (uint)bits[0] <= MostQuantity)
        {
            return bits[0];
        }

        return given >= 0 && given <= MostQuantity && decimal.Truncate(given) == given ? (int)given : OddQuantity;
    }
}
