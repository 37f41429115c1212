using System.Collections.Immutable;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Analysis.Cases;

/// <summary>A whole file of cases.</summary>
internal sealed class CaseFileShape : Shape<CaseFile>
{
    private readonly Key<Located<string>> _scheme;
    private readonly Key<ImmutableArray<SchemeCase>> _cases;

    private CaseFileShape()
        : base("用例文件", "a file of cases", mayStateOrigin: false)
    {
        _scheme = Required("scheme", CodeForm.SchemeId, "方案代号", "the id of the scheme beside it");
        _cases = Required("cases", new ListForm<SchemeCase>(() => CaseShape.Instance), "用例", "the cases");
    }

    public static CaseFileShape Instance { get; } = new();

    /// <summary>The vocabulary of the case language.</summary>
    public static Vocabulary Vocabulary { get; } = new(Instance);

    protected override CaseFile Bind(MappingReader reader) => new(reader.Read(_scheme).Value, reader.Read(_cases));
}
