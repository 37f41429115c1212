using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Ranges of grades run from better to worse.</summary>
internal static class MeasureCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var range in scheme.Measures.Select(measure => measure.GradeRange).OfType<GradeRange>())
        {
            var (from, to) = (RankOf(range.From, scheme), RankOf(range.To, scheme));
            if (from > to && to >= 0)
            {
                bag.Report(DiagnosticCatalog.GradeRangeReversed, range.Position, range.From.Value, range.To.Value);
            }
        }
    }

    private static int RankOf(Located<string> code, BoundScheme scheme) =>
        scheme.Grades.Select(grade => grade.Code.Value).ToList().IndexOf(code.Value);
}
