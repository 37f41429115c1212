using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>A base from facts has a value for each case, and follows the order of what it reads (M7 of the semantics).</summary>
internal static class BaseCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        switch (scheme.Score?.Base)
        {
            case FactBase { Rows.IsEmpty: true } from:
                if (FactUseCheck.Find(scheme, from.Fact, FactKind.Number, bag) is { } number)
                {
                    FactUseCheck.CheckOrder(number, scheme.Score.IsHigherBetter, from.Fact, from.Entry, bag);
                }

                break;
            case FactBase table:
                if (FactUseCheck.Find(scheme, table.Fact, FactKind.Choice, bag) is { } choice)
                {
                    CheckTable(table, choice, scheme.Score.IsHigherBetter, bag);
                }

                break;
            case CaseBase cases:
                CheckCases(cases, scheme, bag);
                break;
        }
    }

    private static void CheckTable(FactBase table, BoundFact fact, bool isHigherBetter, DiagnosticBag bag)
    {
        foreach (var value in fact.Values.Where(value => !table.Rows.Any(row => row.Code.Value == value.Value)))
        {
            bag.Report(DiagnosticCatalog.BaseUnfit, table.Position,
                new MessageArgument($"缺少取值“{value.Value}”的分值", $"the value '{value.Value}' has no number"));
        }

        foreach (var row in table.Rows.Where(row => !fact.Values.Any(value => value.Value == row.Code.Value)))
        {
            bag.Report(DiagnosticCatalog.FactValueUnknown, row.Code.Position, MessageArgument.Input(row.Code.Value),
                fact.Code.Value);
        }

        if (fact.Better.Value == FactOrder.None || table.Entry.MayBreachTheLaw)
        {
            return;
        }

        var inOrder = fact.Values.SelectMany(value => table.Rows.Where(row => row.Code.Value == value.Value)).ToList();
        for (var i = 1; i < inOrder.Count; i++)
        {
            var order = inOrder[i].Value.Value.CompareTo(inOrder[i - 1].Value.Value);
            if (isHigherBetter ? order > 0 : order < 0)
            {
                bag.ReportWithHint(DiagnosticCatalog.FactAgainstOrder, inOrder[i].Value.Position, Hints.AllowNonMonotone,
                    fact.Code.Value);
            }
        }
    }

    private static void CheckCases(CaseBase cases, BoundScheme scheme, DiagnosticBag bag)
    {
        for (var i = 0; i < cases.Cases.Length; i++)
        {
            var part = cases.Cases[i];
            if (part.When is null != (i == cases.Cases.Length - 1))
            {
                bag.Report(DiagnosticCatalog.BaseUnfit, part.Position,
                    new MessageArgument("末项不写 when，其余各项须写", "the last case states no 'when', and every other case does"));
            }

            var reads = part.When is null ? [] : Conditions.Within(part.When);
            foreach (var atom in reads.Where(atom => atom is not (JoinedCondition or FactCondition or SubjectTypeCondition
                or RankCondition)))
            {
                bag.Report(DiagnosticCatalog.BaseUnfit, atom.Position,
                    new MessageArgument("只能读取事实项和主体类型", "its conditions read facts and the subject's type only"));
            }
        }

        CheckOrder(cases, scheme, bag);
    }

    /// <summary>
    /// Worse facts may only lead to a later case where later is no better, and to an earlier one where earlier is no better.
    /// </summary>
    private static void CheckOrder(CaseBase cases, BoundScheme scheme, DiagnosticBag bag)
    {
        if (cases.Entry.MayBreachTheLaw)
        {
            return;
        }

        var direction = cases.Cases.Where(part => part.When is not null)
            .Aggregate(ConditionDirection.Neutral, (all, part) => all | DirectionOf(part.When!, scheme));
        for (var i = 1; i < cases.Cases.Length; i++)
        {
            var order = cases.Cases[i].Points.Value.CompareTo(cases.Cases[i - 1].Points.Value);
            var isBetter = scheme.Score!.IsHigherBetter ? order > 0 : order < 0;
            var isWorse = order != 0 && !isBetter;
            var breaks = (isBetter && (direction & ConditionDirection.Favorable) != 0)
                || (isWorse && (direction & ConditionDirection.Adverse) != 0);
            if (breaks)
            {
                bag.ReportWithHint(
                    DiagnosticCatalog.BaseUnfit, cases.Cases[i].Points.Position, Hints.AllowNonMonotone,
                    new MessageArgument("事实变差时可能落入更好的一项", "worse facts could lead to a better case"));
            }
        }
    }

    private static ConditionDirection DirectionOf(BoundCondition condition, BoundScheme scheme) => condition switch
    {
        JoinedCondition { Junction: Junction.None } none => ConditionDirections.Flip(Joined(none, scheme)),
        JoinedCondition joined => Joined(joined, scheme),
        _ => ConditionDirections.Of(condition, scheme),
    };

    private static ConditionDirection Joined(JoinedCondition joined, BoundScheme scheme) =>
        joined.Parts.Aggregate(ConditionDirection.Neutral, (all, part) => all | DirectionOf(part, scheme));
}
