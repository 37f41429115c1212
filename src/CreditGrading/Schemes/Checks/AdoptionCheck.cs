using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// An adopted grade comes from a fact that can hold it, value by value, and nothing else decides the rung. M7 of the semantics.
/// </summary>
internal static class AdoptionCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        if (scheme.HasAdoptionSection)
        {
            CheckReplaced(scheme, bag);
        }

        if (scheme.Adoption is not { } adoption)
        {
            return;
        }

        var fact = Find(scheme, adoption.Fact, FactKind.Choice, bag);
        if (adoption.Dated is { } dated)
        {
            Find(scheme, dated, FactKind.Date, bag);
        }

        if (fact is { Kind: FactKind.Choice })
        {
            CheckValues(fact, adoption, bag);
            CheckOrder(fact, adoption, scheme, bag);
        }
    }

    private static void CheckReplaced(BoundScheme scheme, DiagnosticBag bag)
    {
        if (scheme.Score is { } score)
        {
            bag.Report(DiagnosticCatalog.AdoptionReplaces, score.Position, "score");
        }

        foreach (var grade in scheme.Grades.Where(grade => grade.Score is not null || grade.When is not null))
        {
            bag.Report(DiagnosticCatalog.AdoptionReplaces, grade.Position, grade.Score is null ? "when" : "score");
        }
    }

    private static BoundFact? Find(BoundScheme scheme, Located<string> code, FactKind kind, DiagnosticBag bag)
    {
        var fact = scheme.Facts.FirstOrDefault(declared => declared.Code.Value == code.Value);
        if (fact is not null && fact.Kind != kind)
        {
            bag.Report(
                DiagnosticCatalog.AdoptionFactKind, code.Position, code.Value, FactCheck.Word(fact.Kind), FactCheck.Word(kind));
        }

        return fact;
    }

    private static void CheckValues(BoundFact fact, BoundAdoption adoption, DiagnosticBag bag)
    {
        foreach (var row in adoption.Grades.Where(row => !fact.Values.Any(value => value.Value == row.Code.Value)))
        {
            bag.Report(DiagnosticCatalog.FactValueUnknown, row.Code.Position, MessageArgument.Input(row.Code.Value),
                fact.Code.Value);
        }

        foreach (var value in fact.Values.Where(value => !adoption.Grades.Any(row => row.Code.Value == value.Value)))
        {
            bag.Report(DiagnosticCatalog.AdoptionValueMissing, adoption.Position, value.Value);
        }
    }

    private static void CheckOrder(BoundFact fact, BoundAdoption adoption, BoundScheme scheme, DiagnosticBag bag)
    {
        if (fact.Better.Value != FactOrder.ListedFirst)
        {
            return;
        }

        var ranks = scheme.Grades.Select(grade => grade.Code.Value).ToList();
        var rows = fact.Values.SelectMany(value => adoption.Grades.Where(row => row.Code.Value == value.Value)).ToList();
        for (var i = 1; i < rows.Count; i++)
        {
            if (ranks.IndexOf(rows[i].Value.Value) < ranks.IndexOf(rows[i - 1].Value.Value))
            {
                bag.Report(DiagnosticCatalog.AdoptionNotMonotone, rows[i].Value.Position, rows[i].Code.Value,
                    rows[i - 1].Code.Value);
            }
        }
    }
}
