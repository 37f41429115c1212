using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>What a declared fact states fits its kind.</summary>
internal static class FactCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var fact in scheme.Facts.Where(fact => !BuiltInFacts.Has(fact.Code.Value)))
        {
            CheckKeys(fact, bag);
            CheckRange(fact, bag);
            CheckOrder(fact, bag);
            if (fact.Default is { } text && FactReader.Read(fact, text.Value) is null)
            {
                bag.Report(
                    DiagnosticCatalog.FactDefaultInvalid,
                    text.Position,
                    MessageArgument.Input(text.Value),
                    FactTexts.Expected(fact));
            }
        }
    }

    private static void CheckKeys(BoundFact fact, DiagnosticBag bag)
    {
        if (fact.Kind != FactKind.Number && (fact.Least ?? fact.Most) is { } bound)
        {
            bag.Report(DiagnosticCatalog.FactKeyDoesNotFit, bound.Position, "atLeast, atMost", Word(fact.Kind));
        }

        if (fact.Kind != FactKind.Number && fact.Decimals != 0)
        {
            bag.Report(DiagnosticCatalog.FactKeyDoesNotFit, fact.Position, "decimals", Word(fact.Kind));
        }

        if (fact.Kind == FactKind.Choice && fact.Values.IsEmpty)
        {
            bag.Report(DiagnosticCatalog.MissingKey, fact.Position, new LocalizedText("列表类事实项", "a fact of kind choice"),
                "values");
        }

        if (fact.Kind != FactKind.Choice && !fact.Values.IsEmpty)
        {
            bag.Report(DiagnosticCatalog.FactKeyDoesNotFit, fact.Values[0].Position, "values", Word(fact.Kind));
        }

        foreach (var twice in fact.Values.GroupBy(value => value.Value).Where(same => same.Count() > 1))
        {
            var second = twice.ElementAt(1);
            bag.Report(
                DiagnosticCatalog.DeclaredTwice, second.Position,
                new LocalizedText("取值", "value"), second.Value, twice.First().Position.Line);
        }
    }

    private static void CheckRange(BoundFact fact, DiagnosticBag bag)
    {
        foreach (var bound in new[] { fact.Least, fact.Most }.OfType<Figure>())
        {
            if (Math.Abs(bound.Value) > Limits.MaxFactNumber)
            {
                bag.Report(DiagnosticCatalog.NumberTooLarge, bound.Position, bound.Value, Limits.MaxFactNumber);
            }

            if (DecimalText.DecimalsOf(bound.Value) > fact.Decimals)
            {
                bag.Report(DiagnosticCatalog.TooManyDecimals, bound.Position, bound.Value, fact.Decimals);
            }
        }

        if (fact is { Least: { } least, Most: { } most } && least.Value > most.Value)
        {
            bag.Report(DiagnosticCatalog.FloorAboveCeiling, least.Position, least.Value, most.Value);
        }
    }

    private static void CheckOrder(BoundFact fact, DiagnosticBag bag)
    {
        var (fits, expected) = fact.Kind switch
        {
            FactKind.Flag => (fact.Better.Value is FactOrder.None or FactOrder.True or FactOrder.False, "none | true | false"),
            FactKind.Number => (fact.Better.Value is FactOrder.None or FactOrder.Higher or FactOrder.Lower,
                "none | higher | lower"),
            FactKind.Date => (fact.Better.Value is FactOrder.None or FactOrder.Earlier or FactOrder.Later,
                "none | earlier | later"),
            _ => (fact.Better.Value is FactOrder.None or FactOrder.ListedFirst, "none | listedFirst"),
        };
        if (!fits)
        {
            bag.Report(DiagnosticCatalog.FactOrderDoesNotFit, fact.Better.Position, Word(fact.Kind), expected);
        }
    }

    /// <summary>The word by which a scheme names a kind of fact.</summary>
    public static string Word(FactKind kind) => kind switch
    {
        FactKind.Flag => "flag",
        FactKind.Number => "number",
        FactKind.Date => "date",
        _ => "choice",
    };
}
