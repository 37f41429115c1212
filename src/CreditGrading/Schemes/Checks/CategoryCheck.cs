using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>All grades have a category or none has, and none is better than that of a better grade.</summary>
internal static class CategoryCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        if (!scheme.AreGradesComplete || scheme.Grades.All(grade => grade.Category is null) || LadderCheck.IsReversed(scheme))
        {
            return;
        }

        BoundGrade? before = null;
        foreach (var grade in scheme.Grades)
        {
            if (grade.Category is not { } category)
            {
                bag.Report(DiagnosticCatalog.CategoryMissing, grade.Position, grade.Code.Value);
                continue;
            }

            if (before?.Category is { } better && category.Value < better.Value)
            {
                bag.Report(DiagnosticCatalog.CategoryBetter, category.Position, grade.Code.Value, before.Code.Value);
            }

            before = grade;
        }
    }
}
