using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Checks what the parts of a bound scheme mean together. Every check runs, whatever the others find.</summary>
internal static class SchemeChecker
{
    /// <summary>Reports every fault, and every lint of a scheme that has none.</summary>
    public static void Check(BoundScheme scheme, DeclaredNames names, DiagnosticBag bag)
    {
        ReferenceCheck.Run(scheme, names);
        SectionCheck.Run(scheme, bag);
        FactCheck.Run(scheme, bag);
        IndicatorCheck.Run(scheme, bag);
        IndicatorMonotonicityCheck.Run(scheme, bag);
        WeighingCheck.Run(scheme, bag);
        RepairCheck.Run(scheme, bag);
        ActRuleCheck.Run(scheme, bag);
        FactUseCheck.Run(scheme, bag);
        BaseCheck.Run(scheme, bag);
        ComponentCheck.Run(scheme, bag);
        RulingCheck.Run(scheme, bag);
        LadderCheck.Run(scheme, bag);
        AdoptionCheck.Run(scheme, bag);
        PublishedIntervalCheck.Run(scheme, bag);
        CategoryCheck.Run(scheme, bag);
        MeasureCheck.Run(scheme, bag);
        ConditionCheck.Run(scheme, bag);
        MagnitudeCheck.Run(scheme, bag);
        if (!bag.HasErrors)
        {
            ReachableScoreLint.Run(scheme, bag);
            TableLint.Run(scheme, bag);
            CapLint.Run(scheme, bag);
        }
    }
}
