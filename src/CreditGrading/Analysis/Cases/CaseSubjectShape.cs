using System.Collections.Immutable;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Cases;

/// <summary>The section <c>subject</c> of a case. What the scheme does not know is read all the same: the result rejects it.</summary>
internal sealed class CaseSubjectShape : Shape<CaseSubject>
{
    private readonly Key<string> _type;
    private readonly Key<ImmutableDictionary<string, FactValue>> _facts;

    private CaseSubjectShape()
        : base("主体", "a subject", mayStateOrigin: false)
    {
        _type = Optional(CaseWords.SubjectType, TextForm.Line, "主体类型", "the code of its type");
        _facts = Optional("facts", FactValuesForm.Instance, "事实项的取值", "its facts by code");
    }

    public static CaseSubjectShape Instance { get; } = new();

    protected override CaseSubject Bind(MappingReader reader) =>
        new(reader.Read(_type), reader.Read(_facts, ImmutableDictionary<string, FactValue>.Empty));
}
