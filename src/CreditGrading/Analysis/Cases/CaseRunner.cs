using System.Collections.Immutable;
using CreditGrading.Diagnostics;

namespace CreditGrading.Analysis.Cases;

/// <summary>Runs cases under one scheme.</summary>
/// <param name="grader">The scheme's grader.</param>
/// <param name="schemeId">The id of the scheme that the cases are about.</param>
internal sealed class CaseRunner(Grader grader, string schemeId)
{
    private readonly SchemeWords _words = new(grader.Scheme);

    private static readonly LocalizedText DayInForce = new(
        "施行期间内的日期，或写明 allowOutOfForce: true", "a day in force, or allowOutOfForce: true");

    /// <summary>Runs one case. Where it is about another scheme, or another time, nothing further is compared.</summary>
    public CaseResult Run(SchemeCase testCase) => new(testCase.Name, testCase.Position, DifferencesOf(testCase));

    private ImmutableArray<CaseDifference> DifferencesOf(SchemeCase testCase)
    {
        if (grader.Scheme.Id != schemeId)
        {
            return [new("scheme", new(schemeId, schemeId), new(grader.Scheme.Id, grader.Scheme.Id))];
        }

        var result = grader.Grade(testCase.Subject, testCase.AsOf, testCase.Options);
        var notInForce = result.Reasons.FirstOrDefault(reason => reason.Code == DiagnosticCatalog.NotInForce.Code);
        if (notInForce is not null && testCase.Expectation.Outcome != GradingOutcome.Rejected)
        {
            MessageArgument day = testCase.AsOf;
            var why = notInForce.Text;
            var found = new LocalizedText($"{day.Chinese}：{why.Chinese}", $"{day.English}: {why.English}");
            return [new("asOf", DayInForce, found)];
        }

        return ResultComparison.Compare(testCase.Expectation, result, testCase.Subject, _words);
    }
}
