using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// M1 of the semantics: points and validities never fall as severity, level, amount, quantity or own points rise; and no record
/// leaves its time by going on longer.
/// </summary>
internal static class IndicatorMonotonicityCheck
{
    private static readonly LocalizedText PointsText = new("分值", "points");
    private static readonly LocalizedText ValidityText = new("有效期", "validity");

    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        var reversed = ListOrder.ReversedIn(scheme);
        foreach (var field in reversed)
        {
            Report(field, scheme, bag);
        }

        foreach (var indicator in scheme.Indicators)
        {
            if (indicator.Points is not TablePoints points || !reversed.Contains(points.Field))
            {
                CheckPoints(indicator, scheme, bag);
            }

            if (indicator.Validity is not TableValidity validity || !reversed.Contains(validity.Field))
            {
                CheckValidity(indicator, scheme, bag);
            }

            CheckPreviousPeriod(indicator, scheme, bag);
        }
    }

    private static void Report(TableField field, BoundScheme scheme, DiagnosticBag bag)
    {
        var codes = ListOrder.CodesOf(field, scheme);
        var (kind, order) = (ListOrder.KindOf(field), string.Join(", ", codes.Reverse().Select(code => code.Value)));
        bag.Report(DiagnosticCatalog.ListReversed, codes[0].Position, kind.Text(), order);
    }

    private static void CheckPoints(BoundIndicator indicator, BoundScheme scheme, DiagnosticBag bag)
    {
        ImmutableArray<(string Label, Figure Points)> steps = indicator.Points switch
        {
            TablePoints table => [.. ListOrder.Sort(table.Rows, table.Field, scheme).Select(row => (row.Code.Value, row.Value))],
            BracketPoints brackets => [.. brackets.Brackets.Select(bracket => (LabelOf(bracket), bracket.Value))],
            _ => [],
        };
        if (indicator.Points is not { Entry.MayBreachTheLaw: false })
        {
            return;
        }

        for (var i = 1; i < steps.Length; i++)
        {
            if (steps[i].Points.Value < steps[i - 1].Points.Value)
            {
                bag.ReportWithHint(
                    DiagnosticCatalog.Falls, steps[i].Points.Position, Hints.AllowNonMonotone,
                    PointsText, steps[i].Label, steps[i - 1].Label, steps[i].Points.Value, steps[i - 1].Points.Value);
            }
        }
    }

    private static void CheckValidity(BoundIndicator indicator, BoundScheme scheme, DiagnosticBag bag)
    {
        ImmutableArray<(string Label, ValidityTerm Term)> steps = indicator.Validity switch
        {
            TableValidity table =>
                [.. ListOrder.Sort(table.Rows, table.Field, scheme).Select(row => (row.Code.Value, row.Value))],
            PointsValidity brackets => [.. brackets.Brackets.Select(bracket => (LabelOf(bracket), bracket.Value))],
            _ => [],
        };
        if (indicator.Validity.Entry.MayBreachTheLaw)
        {
            return;
        }

        for (var i = 1; i < steps.Length; i++)
        {
            CheckStep(steps[i - 1], steps[i], bag);
        }
    }

    private static void CheckStep((string Label, ValidityTerm Term) before, (string Label, ValidityTerm Term) after,
        DiagnosticBag bag)
    {
        if (IsNoShorter(after.Term, before.Term))
        {
            return;
        }

        if (IsNoShorter(before.Term, after.Term))
        {
            bag.ReportWithHint(DiagnosticCatalog.Falls, after.Term.Position, Hints.AllowNonMonotone, ValidityText, after.Label,
                before.Label, after.Term.ToString(), before.Term.ToString());
            return;
        }

        bag.ReportWithHint(
            DiagnosticCatalog.ValidityNotComparable, after.Term.Position, Hints.AllowNonMonotone, after.Term.ToString(),
            before.Term.ToString());
    }

    /// <summary>Whether a term always lasts at least as long as another.</summary>
    public static bool IsNoShorter(ValidityTerm term, ValidityTerm other) => term.Kind == ValidityKind.Unlimited
        || (term.Kind == other.Kind && (term.Kind != ValidityKind.Period || term.Period.IsNoShorterThan(other.Period)))
        || (term.Kind == ValidityKind.Period && other.Kind == ValidityKind.UntilEnded);

    /// <summary>In the previous period, conduct that goes on past its end is no longer found in it.</summary>
    private static void CheckPreviousPeriod(BoundIndicator indicator, BoundScheme scheme, DiagnosticBag bag)
    {
        if (!indicator.IsContinuing || scheme.Evaluation is not { IsPreviousPeriod: true }
            || indicator.Validity.Entry.MayBreachTheLaw)
        {
            return;
        }

        foreach (var term in indicator.Validity.Terms.Where(term => term.Kind == ValidityKind.EvaluationPeriod))
        {
            bag.ReportWithHint(DiagnosticCatalog.PreviousPeriodContinuing, term.Position, Hints.AllowNonMonotone);
        }
    }

    private static string LabelOf<T>(BoundBracket<T> bracket) => bracket.Bound is { } bound
        ? string.Create(CultureInfo.InvariantCulture, $"{(bracket.IsIncluded ? "upTo" : "below")} {bound.Value}")
        : "…";
}
