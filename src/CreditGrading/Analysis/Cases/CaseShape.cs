using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Analysis.Cases;

/// <summary>An entry of <c>cases</c>.</summary>
internal sealed class CaseShape : Shape<SchemeCase>
{
    private const string SubjectId = "case";

    private static readonly CaseSubject UnknownSubject = new(null, ImmutableDictionary<string, FactValue>.Empty);

    private readonly Key<string> _name;
    private readonly Key<Located<LocalDate>> _asOf;
    private readonly Key<Located<LocalDate>> _knownBy;
    private readonly Key<bool> _allowOutOfForce;
    private readonly Key<CaseSubject> _subject;
    private readonly Key<ImmutableArray<CreditRecord>> _records;
    private readonly Key<Expectation> _expect;

    private CaseShape()
        : base("用例", "a case", mayStateOrigin: false)
    {
        _name = Required("name", TextForm.Line, "一句话说明", "what it is about, in one sentence");
        _asOf = Required("asOf", DayForm.Plain, "评价基准日", "the evaluation date");
        _knownBy = Optional("knownBy", DayForm.Plain, "知悉截止日，缺省为评价基准日", "the knowledge date; the evaluation date if not stated");
        _allowOutOfForce = Optional("allowOutOfForce", FlagForm.Instance, "方案不在施行期间时仍然评级", "whether to grade although the scheme is not in force");
        _subject = Optional("subject", CaseSubjectShape.Instance, "主体", "the subject");
        _records = Optional("records", new ListForm<CreditRecord>(() => CaseRecordShape.Instance, minCount: 0), "记录", "the subject's records");
        _expect = Required("expect", ExpectShape.Instance, "应有的结果", "the result it should have");
    }

    public static CaseShape Instance { get; } = new();

    protected override SchemeCase Bind(MappingReader reader)
    {
        var name = reader.Read(_name);
        if (name is not null)
        {
            reader.Scope.Names.Declare(NameKind.Case, new(name, reader.PositionOf(_name)));
        }

        var asOf = reader.Read(_asOf);
        if (asOf.Value > Grader.MaxAsOf)
        {
            reader.Scope.Report(DiagnosticCatalog.AsOfOutOfRange, asOf.Position, asOf.Value, Grader.MinAsOf, Grader.MaxAsOf);
            reader.Fail();
        }

        var options = new GradingOptions
        {
            KnownBy = reader.ReadOrNull(_knownBy)?.Value,
            AllowOutOfForce = reader.Read(_allowOutOfForce, false),
        };
        var subject = reader.Read(_subject, UnknownSubject) ?? UnknownSubject;
        var records = reader.Read(_records, []);
        return new(
            name!,
            reader.Position,
            asOf.Value,
            options,
            new CreditSubject(SubjectId, subject.Type) { Facts = subject.Facts, Records = records.IsDefault ? [] : records },
            reader.Read(_expect));
    }
}
