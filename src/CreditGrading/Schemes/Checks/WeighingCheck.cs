using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// What an indicator states of units, caps, repeats, durations and tariffs goes together, and keeps the law (M1 of the
/// semantics).
/// </summary>
internal static class WeighingCheck
{
    private const int MaxFactorDecimals = 4;

    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var indicator in scheme.Indicators)
        {
            CheckRepeat(indicator, bag);
            CheckCap(indicator, scheme, bag);
            switch (indicator.Points)
            {
                case DurationPoints duration:
                    CheckDuration(indicator, duration, bag);
                    break;
                case TariffPoints tariff:
                    CheckTariff(indicator, tariff, scheme, bag);
                    break;
            }

            var unitsGroup = scheme.Groups.FirstOrDefault(group => group.Units is not null
                && group.Code.Value == indicator.Group?.Value);
            if (unitsGroup is not null)
            {
                CheckInUnits(indicator, bag);
            }
        }
    }

    private static void CheckRepeat(BoundIndicator indicator, DiagnosticBag bag)
    {
        var least = 1m;
        foreach (var factor in indicator.Repeat)
        {
            if (factor.Value < least)
            {
                bag.Report(DiagnosticCatalog.FactorTooSmall, factor.Position, factor.Value, least);
            }

            if (DecimalText.DecimalsOf(factor.Value) > MaxFactorDecimals)
            {
                bag.Report(DiagnosticCatalog.TooManyDecimals, factor.Position, factor.Value, MaxFactorDecimals);
            }

            least = Math.Max(least, factor.Value);
        }
    }

    private static void CheckCap(BoundIndicator indicator, BoundScheme scheme, DiagnosticBag bag)
    {
        var decimals = indicator.Unit == CountedUnit.Quantity ? scheme.QuantityDecimals : 0;
        if (indicator.Cap.Units is { } units)
        {
            if (DecimalText.DecimalsOf(units.Value) > decimals)
            {
                bag.Report(DiagnosticCatalog.TooManyDecimals, units.Position, units.Value, decimals);
            }

            // Which units stay would decide in which year they fall.
            if (indicator.Cap.PointsPerYear is { } perYear)
            {
                bag.Report(DiagnosticCatalog.KeyDoesNotFit, perYear.Position, "pointsPerYear", "units");
            }
        }

        // A heavier record of an act may lie in another year, and move the act's points there.
        if (indicator.Cap.PointsPerYear is { } ofActs && indicator.Unit == CountedUnit.Act)
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, ofActs.Position, "pointsPerYear", "unit: act");
        }

        if (indicator.Cap.PointsPerYear is { } year && indicator.IsContinuing && !indicator.Entry.MayBreachTheLaw)
        {
            bag.ReportWithHint(DiagnosticCatalog.YearOfContinuing, year.Position, Hints.AllowNonMonotone, "pointsPerYear");
        }

        if (indicator.From is not null && (indicator.Cap.Units ?? indicator.Cap.PointsPerYear) is { } figure)
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, figure.Position, "units, pointsPerYear", "from");
        }

        if (indicator.From is not null && indicator.Unit is not (CountedUnit.Record or CountedUnit.Quantity))
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, indicator.Position, "unit", "from");
        }
    }

    private static void CheckDuration(BoundIndicator indicator, DurationPoints points, DiagnosticBag bag)
    {
        if (!indicator.IsContinuing)
        {
            bag.Report(DiagnosticCatalog.DurationNeedsContinuing, points.Position);
        }

        if (indicator.Validity is PointsValidity && indicator.Validity.Terms.Any(term => term.Kind == ValidityKind.OwnTerm))
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, indicator.Validity.Position, "ownTerm", "by: duration");
        }

        for (var i = 0; i < points.Brackets.Length; i++)
        {
            var isLast = i == points.Brackets.Length - 1;
            var bracket = points.Brackets[i];
            if (bracket.Bound is null != isLast)
            {
                bag.Report(isLast ? DiagnosticCatalog.LastBracketClosed : DiagnosticCatalog.BracketOpen, bracket.Position);
            }

            if (i > 0)
            {
                CheckStep(points.Brackets[i - 1], bracket, points.Entry.MayBreachTheLaw, bag);
            }
        }
    }

    private static void CheckStep(DurationBracket before, DurationBracket after, bool mayBreachTheLaw, DiagnosticBag bag)
    {
        var rises = after.Bound is not { } longer || before.Bound is not { } shorter || (longer.IsNoShorterThan(shorter)
            && (longer != shorter || (after.IsIncluded && !before.IsIncluded)));
        if (!rises)
        {
            bag.Report(DiagnosticCatalog.ValidityNotComparable, after.Position, after.Bound!.Value.ToString(),
                before.Bound!.Value.ToString());
        }

        if (after.Points.Value < before.Points.Value && !mayBreachTheLaw)
        {
            bag.ReportWithHint(
                DiagnosticCatalog.Falls, after.Points.Position, Hints.AllowNonMonotone, new LocalizedText("分值", "points"),
                after.Bound?.ToString() ?? "…", before.Bound?.ToString() ?? "…", after.Points.Value, before.Points.Value);
        }
    }

    private static void CheckTariff(BoundIndicator indicator, TariffPoints tariff, BoundScheme scheme, DiagnosticBag bag)
    {
        (bool Stands, string Key)[] misplaced =
        [
            (indicator.Unit != CountedUnit.Record, "unit"),
            (indicator.Cap.Units is not null, "cap: units"),
            (!indicator.Repeat.IsEmpty, "repeat"),
            (indicator.From is not null, "from"),
            (indicator.Validity is PointsValidity, "by: points"),
            (indicator.IsAdverse && (indicator.Repair ?? scheme.Repair) is { Effect: RepairEffect.GiveBack }, "effect: giveBack"),
        ];
        foreach (var (_, key) in misplaced.Where(part => part.Stands))
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, tariff.Position, "tariff", key);
        }

        if (indicator.IsContinuing && !indicator.Entry.MayBreachTheLaw)
        {
            bag.ReportWithHint(DiagnosticCatalog.YearOfContinuing, tariff.Position, Hints.AllowNonMonotone, "tariff");
        }

        var hasPeriods = scheme.Evaluation is null
            ? scheme.HasEvaluationSection
            : scheme.Evaluation.Cycle != EvaluationCycle.Continuous;
        if (tariff.IsPerEvaluationPeriod && !hasPeriods)
        {
            bag.Report(DiagnosticCatalog.NoEvaluationPeriod, tariff.Position);
        }

        CheckSlices(indicator, tariff, bag);
    }

    private static void CheckSlices(BoundIndicator indicator, TariffPoints tariff, DiagnosticBag bag)
    {
        for (var i = 0; i < tariff.Slices.Length; i++)
        {
            var slice = tariff.Slices[i];
            if (slice.Step.Value == 0)
            {
                bag.Report(DiagnosticCatalog.StepZero, slice.Step.Position);
            }

            if (slice.Bound is null && i < tariff.Slices.Length - 1)
            {
                bag.Report(DiagnosticCatalog.BracketOpen, slice.Position);
            }

            var before = i == 0 ? 0 : tariff.Slices[i - 1].Bound?.Value ?? 0;
            if (slice.Bound is { } bound && bound.Value <= before)
            {
                bag.Report(DiagnosticCatalog.BracketsNotRising, bound.Position, bound.Value, before);
            }
        }

        if (tariff.Slices is [.., { Bound: null } last] && indicator.Cap.Points is null && indicator.Cap.PointsPerYear is null)
        {
            bag.Report(DiagnosticCatalog.TariffUnbounded, last.Position);
        }
    }

    /// <summary>In a mean over units each record weighs by itself.</summary>
    private static void CheckInUnits(BoundIndicator indicator, DiagnosticBag bag)
    {
        (bool Stands, string Key)[] misplaced =
        [
            (indicator.Unit is not (CountedUnit.Record or CountedUnit.Quantity), "unit"),
            (indicator.Cap != BoundCap.None, "cap"),
            (!indicator.Repeat.IsEmpty, "repeat"),
            (indicator.From is not null, "from"),
            (indicator.Points is TariffPoints, "tariff"),
        ];
        foreach (var (_, key) in misplaced.Where(part => part.Stands))
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, indicator.Position, key, "units");
        }
    }
}
