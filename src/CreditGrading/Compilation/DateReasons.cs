using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>What there is to say about an evaluation date.</summary>
internal static class DateReasons
{
    public static GradingReason NotInForce(GradingScheme scheme, Origin origin, LocalDate asOf) =>
        new(ReasonKind.Fault, DiagnosticCatalog.NotInForce.Code, DiagnosticCatalog.NotInForce.Format(asOf,
            InForceText.Of(scheme)), origin);

    public static GradingReason GradedOutOfForce(GradingScheme scheme, Origin origin, LocalDate asOf) =>
        new(ReasonKind.Note, DiagnosticCatalog.GradedOutOfForce.Code, DiagnosticCatalog.GradedOutOfForce.Format(asOf,
            InForceText.Of(scheme)), origin);

    public static GradingReason NotAnEvaluationDay(LocalDate asOf, EvaluationCycle cycle) =>
        new(ReasonKind.Note, DiagnosticCatalog.NotAnEvaluationDay.Code, DiagnosticCatalog.NotAnEvaluationDay.Format(asOf,
            TextOf(cycle)));

    private static MessageArgument TextOf(EvaluationCycle cycle) => cycle switch
    {
        EvaluationCycle.Month => new LocalizedText("月", "month"),
        EvaluationCycle.Quarter => new LocalizedText("季度", "quarter"),
        EvaluationCycle.HalfYear => new LocalizedText("半年", "half-year"),
        _ => new LocalizedText("年", "year"),
    };
}
