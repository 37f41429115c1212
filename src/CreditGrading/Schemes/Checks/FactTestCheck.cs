using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>A test fits the kind of the fact it reads.</summary>
internal static class FactTestCheck
{
    public static void Run(BoundFact fact, BoundFactTest test, DiagnosticBag bag)
    {
        var (fits, expected) = fact.Kind switch
        {
            FactKind.Flag => (test.Values.Length == 1, new LocalizedText("true 或 false", "true or false")),
            FactKind.Number => (test.Comparison is not null, new("atLeast、above、atMost 或 below",
                "atLeast, above, atMost or below")),
            FactKind.Date => (test.Elapsed is not null || test.Day is not null, new("elapsed、onOrAfter 或 before",
                "elapsed, onOrAfter or before")),
            _ => (!test.Values.IsEmpty, new("取值或取值的列表", "a value or a list of values")),
        };
        if (!fits)
        {
            bag.Report(DiagnosticCatalog.FactTestDoesNotFit, test.Position, fact.Code.Value, FactCheck.Word(fact.Kind), expected);
            return;
        }

        foreach (var value in test.Values.Where(value => FactReader.Read(fact, value.Value) is null))
        {
            var known = fact.Kind == FactKind.Flag ? ["true", "false"] : fact.Values.Select(declared => declared.Value).ToList();
            var hint = Hints.For(NearestWord.Find(value.Value, known), known);
            bag.ReportWithHint(DiagnosticCatalog.FactValueUnknown, value.Position, hint, MessageArgument.Input(value.Value),
                fact.Code.Value);
        }

        foreach (var bound in new[] { test.Comparison?.Lower, test.Comparison?.Upper }.OfType<Figure>())
        {
            if (DecimalText.DecimalsOf(bound.Value) > fact.Decimals)
            {
                bag.Report(DiagnosticCatalog.TooManyDecimals, bound.Position, bound.Value, fact.Decimals);
            }
        }
    }
}
