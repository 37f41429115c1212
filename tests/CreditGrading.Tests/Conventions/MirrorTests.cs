using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CreditGrading.Tests.Conventions;

/// <summary>Each source file of a stage whose types do something has a test class of its name in the mirrored folder.</summary>
public sealed class MirrorTests
{
    private static readonly string Source = Repository.PathOf("src", "CreditGrading");

    /// <summary>Files that are tested elsewhere, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Analysis/Cases/CaseFileShape.cs"] = "a part of SchemeCases.Load: CaseShapeTests and SchemeCasesFaultTests",
        ["Analysis/Cases/CaseRecordShape.cs"] = "a part of a case: CaseShapeTests reads every key of a record",
        ["Analysis/Cases/CaseRunner.cs"] = "what SchemeCases.Run does: SchemeCasesTests",
        ["Analysis/Cases/CaseSubjectShape.cs"] = "a part of a case: CaseShapeTests",
        ["Analysis/Cases/ExpectShape.cs"] =
            "a part of a case: SchemeCasesTests reads each key, SchemeCasesFaultTests what does not go together",
        ["Analysis/Cases/ResultComparison.cs"] = "what SchemeCases.Run tells: SchemeCasesTests",
        ["Analysis/Cases/SchemeWords.cs"] = "what SchemeCases.Run tells of unknown codes: SchemeCasesTests",
        ["Bulk/ConditionReads.cs"] = "what PlainType asks of a scheme: PlainTypeTests and PlainKernelTests",
        ["Bulk/CountedPoints.cs"] = "what sums hold: PlainScratchTests and PlainColumnsWriterTests",
        ["Bulk/DefaultFacts.cs"] = "what UsualSubjects hands on: UsualSubjectsTests",
        ["Bulk/PlainLines.cs"] = "the slots of PlainTables once more: PlainScratchTests",
        ["Compilation/CompiledScheme.cs"] = "only names DatedScheme.Create",
        ["Evaluation/IEvaluationRecorder.cs"] = "what records nothing has nothing to test",
        ["Receipts/InputComparison.cs"] = "what GradingReceipt.Verify tells of the input: ReceiptVerifierTests",
        ["Receipts/ReceiptContent.cs"] = "what GradingReceipt.ToJson writes: GradingReceiptTests",
        ["Receipts/ReceiptFaults.cs"] = "the sentences of GradingReceipt.Read: ReceiptReaderTests",
        ["Receipts/ReceiptObject.cs"] = "a part of the reader: ReceiptReaderTests",
        ["Receipts/ReceiptResult.cs"] = "a part of a receipt: GradingReceiptTests and ReceiptVerifierTests",
        ["Receipts/ReceiptTexts.cs"] = "the sentences of GradingReceipt.Verify: ReceiptVerifierTests",
        ["Receipts/ReceiptVerification.cs"] = "what GradingReceipt.Verify gives: GradingReceiptTests and ReceiptVerifierTests",
        ["Receipts/ReceiptWords.cs"] = "a part of the reader: ReceiptReaderTests",
        ["Telemetry/GradingObservation.cs"] = "what the entry points tell: GradingTelemetryTests",
        ["Explanation/ConditionTexts.cs"] = "the words of ConditionExplainer: ConditionExplainerTests",
        ["Explanation/ContributionTexts.cs"] =
            "the words of ContributionExplainer: ReasonRankingTests and the approved explanations",
        ["Explanation/LogRecorder.cs"] =
            "what Explainer reads: RecordExplainerTests, LadderExplainerTests, ContributionExplainerTests",
        ["Explanation/ExplainedSubject.cs"] = "what Explainer hands on: RecordExplainerTests",
        ["Explanation/Explainer.cs"] = "what Grader.Explain does: GraderExplainTests and ExplanationProperties",
        ["Explanation/RecordDays.cs"] = "the days of RecordExplainer: RecordExplainerTests",
        ["Explanation/RecordTexts.cs"] = "the words of RecordExplainer: the approved explanations",
        ["Explanation/ResultTexts.cs"] = "the words of results: the approved explanations",
        ["Explanation/RungTexts.cs"] = "the words of LadderExplainer: ReasonRankingTests and the approved explanations",
        ["Explanation/ScoreAssumptions.cs"] = "a part of AssumptionList: AssumptionListTests and ExplanationProperties",
        ["Explanation/StepScore.cs"] = "what LadderExplainer compares: LadderExplainerTests",
        ["Json/CreditRecordConverter.cs"] = "only names RecordMembers: RecordMembersTests",
        ["Json/CreditSubjectConverter.cs"] = "only names SubjectMembers: SubjectMembersTests",
        ["Json/GradingTypeInfoResolver.cs"] = "what CreditGradingJson.TypeInfoResolver is: CreditGradingJsonTests",
        ["Json/JsonInput.cs"] =
            "what every member is read with: RecordMembersTests, SubjectMembersTests, FactValueConverterTests",
        ["Json/JsonValues.cs"] = "how days and numbers are written: RecordMembersTests and FactValueConverterTests",
        ["Json/MemberTable.cs"] = "a part of RecordMembers and SubjectMembers: RecordMembersTests and SubjectMembersTests",
        ["Schemes/Catalog/CatalogDraft.cs"] = "a part of SchemeCatalogBuilder: SchemeCatalogBuilderTests and SchemeCatalogTests",
        ["Schemes/Catalog/CatalogEntry.cs"] = "a part of SchemeCatalog: SchemeCatalogTests",
        ["Schemes/Catalog/CatalogSnapshot.cs"] = "a part of SchemeCatalog: SchemeCatalogTests",
        ["Schemes/Catalog/CatalogText.cs"] = "what SchemeCatalog.Get throws: SchemeCatalogTests",
        ["Schemes/DocumentKind.cs"] = "what SchemeLoader and SchemeCases refuse: CG0119 and CG0713 of the diagnostics",
        ["Schemes/Yaml/DirectiveGuard.cs"] = "a part of the reader: YamlReaderTests",
        ["Schemes/Yaml/OpenCollection.cs"] = "a part of the reader: YamlReaderTests",
        ["Schemes/Yaml/ScalarCheck.cs"] = "a part of the reader: YamlReaderTests and YamlReaderHostileTests",
        ["Schemes/Yaml/YamlNode.cs"] = "a part of the reader: YamlReaderTests",
        ["Schemes/Yaml/YamlTreeBuilder.cs"] = "a part of the reader: YamlReaderTests and YamlReaderHostileTests",
    };

    public static TheoryData<string> Files => [.. FilesWithLogic().Except(Exceptions.Keys)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_WithLogic_HasTestsInTheMirroredPlace(string file)
    {
        var name = "CreditGrading.Tests." + Regex.Replace(file, @"\..*$", "").Replace('/', '.') + "Tests";

        var tests = typeof(MirrorTests).Assembly.GetType(name);

        Assert.True(tests is not null, $"{file} has no {name}");
        Assert.Contains(tests.GetMethods(), method => method.GetCustomAttribute<FactAttribute>() is not null);
    }

    [Fact]
    public void Exceptions_AreFilesWithLogic_AndHaveAReason()
    {
        Assert.Empty(Exceptions.Keys.Except(FilesWithLogic()));
        Assert.DoesNotContain(Exceptions.Values, string.IsNullOrWhiteSpace);
    }

    private static IEnumerable<string> FilesWithLogic() =>
        from path in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Source, path).Replace(Path.DirectorySeparatorChar, '/')
        where file.Contains('/', StringComparison.Ordinal) && TypesIn(path, file).Any(HasMethods)
        orderby file
        select file;

    private static IEnumerable<Type> TypesIn(string path, string file)
    {
        var prefix = "CreditGrading." + Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.') + ".";
        var names = Regex.Matches(File.ReadAllText(path),
            @"\b(?:class|struct|record|interface) (\w+)").Select(match => prefix + match.Groups[1].Value).ToHashSet();
        return typeof(Grader).Assembly.GetTypes().Where(type => !type.IsNested && names.Contains(type.FullName!.Split('`')[0]));
    }

    private static bool HasMethods(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        return !type.IsInterface && type.GetNestedTypes(BindingFlags.NonPublic).Append(type).Any(part => !IsMade(part)
            && part.GetMethods(Own).Any(method => !method.IsSpecialName && !method.IsAbstract && !IsMade(method)
                && method.Name != "PrintMembers"));
    }

    private static bool IsMade(MemberInfo member) =>
        member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || member.Name.Contains('<',
            StringComparison.Ordinal);
}
