using System.Collections.Immutable;
using System.Text;
using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Diagnostics;

/// <summary>For each reason that only an explanation gives, a subject that has it, and what is said about it.</summary>
public sealed class ExplanationReasonTests
{
    private static readonly string ByCondition = SmallScheme.With(
        SmallScheme.Indicators(SmallScheme.Deduction()),
        "grades: [{grade: A, when: {deductionPoints: {below: 10}}}, {grade: B}]");

    private static readonly ImmutableSortedDictionary<string, Func<GradingExplanation>> Cases =
        new Dictionary<string, Func<GradingExplanation>>
        {
            ["CG0551"] = () => OfCity("jining"),
            ["CG0552"] = () => OfCity("jining"),
            ["CG0553"] = () => OfCity("jining"),
            ["CG0554"] = () => OfCity("wuzhong"),
            ["CG0555"] = () => OfCity("wuzhong"),
            ["CG0556"] = () => Loading.Grader(ByCondition).Explain(new CreditSubject("S1") { Records = [Trial.Record()] },
                Trial.Day),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal static IEnumerable<string> Codes => Cases.Keys;

    [Fact]
    public void Explain_Cases_SayWhatWasApproved()
    {
        var text = new StringBuilder();
        foreach (var (code, explain) in Cases)
        {
            var explanation = explain();
            var reason = explanation.Reasons.Concat(explanation.Assumptions).First(reason => reason.Code == code);
            text.Append(reason.Code).Append(' ').Append(reason.Kind).Append('\n');
            text.Append("  ").Append(reason.Text.English).Append("\n  ").Append(reason.Text.Chinese).Append('\n');
        }

        Approved.Verify($"{DiagnosticFixtures.Folder}/Explaining.approved.txt", text.ToString());
    }

    private static GradingExplanation OfCity(string city)
    {
        var (subject, asOf) = CitySubjects.Of(city);
        return Grader.Compile(BundledSchemes.Get(city)).Explain(subject, asOf);
    }
}
