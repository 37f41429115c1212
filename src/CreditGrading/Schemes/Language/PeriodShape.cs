using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>A period, boxed because a shape makes references.</summary>
internal sealed record PeriodBox(CalendarPeriod Period, SourcePosition Position);

/// <summary>A period of days, months or years.</summary>
internal sealed class PeriodShape : Shape<PeriodBox>
{
    private readonly (PeriodUnit Unit, Key<int> Key)[] _units;

    private PeriodShape()
        : base("期限", "a period")
    {
        _units =
        [
            (PeriodUnit.Days, Optional("days", new WholeNumberForm(1, 36500, isFigure: true), "天数", "days")),
            (PeriodUnit.Months, Optional("months", new WholeNumberForm(1, 1200, isFigure: true), "月数", "months")),
            (PeriodUnit.Years, Optional("years", new WholeNumberForm(1, 100, isFigure: true), "年数", "years")),
        ];
    }

    public static PeriodShape Instance { get; } = new();

    protected override PeriodBox? Bind(MappingReader reader)
    {
        var given = Array.FindAll(_units, unit => reader.Has(unit.Key));
        if (given.Length != 1)
        {
            reader.Scope.Report(DiagnosticCatalog.ExactlyOneKey, reader.Position, Name, "days, months, years");
            return null;
        }

        return new(new(reader.Read(given[0].Key), given[0].Unit), reader.Position);
    }
}
