using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>A period, boxed because a shape makes references.</summary>
internal sealed record PeriodBox(CalendarPeriod Period, SourcePosition Position);

/// <summary>A period of days, months or years.</summary>
internal sealed class PeriodShape : Shape<PeriodBox>
{
    private readonly (PeriodUnit Unit, Key<int> Key)[] _units;
    private readonly CountRule _oneUnit;

    private PeriodShape()
        : base("期限", "a period", example: "{years: 1}")
    {
        _units =
        [
            (PeriodUnit.Days, Optional("days", new WholeNumberForm(1, 36500, isFigure: true), "天数", "days")),
            (PeriodUnit.Months, Optional("months", new WholeNumberForm(1, 1200, isFigure: true), "月数", "months")),
            (PeriodUnit.Years, Optional("years", new WholeNumberForm(1, 100, isFigure: true), "年数", "years")),
        ];
        _oneUnit = Rule(CountRule.ExactlyOne([.. _units.Select(unit => unit.Key)]));
    }

    public static PeriodShape Instance { get; } = new();

    protected override PeriodBox? Bind(MappingReader reader)
    {
        if (!reader.Meets(_oneUnit))
        {
            return null;
        }

        var (unit, key) = Array.Find(_units, unit => reader.Has(unit.Key));
        return new(new(reader.Read(key), unit), reader.Position);
    }
}
