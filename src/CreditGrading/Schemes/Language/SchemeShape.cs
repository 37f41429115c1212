using System.Collections.Immutable;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A whole scheme.</summary>
internal sealed class SchemeShape : Shape<BoundScheme>
{
    private readonly Key<int> _semantics;
    private readonly Key<Located<string>> _id;
    private readonly Key<string> _version;
    private readonly Key<LocalizedText> _name;
    private readonly Key<bool> _status;
    private readonly Key<BoundJurisdiction> _jurisdiction;
    private readonly Key<ImmutableArray<BoundSource>> _sources;
    private readonly Key<BoundInForce> _inForce;
    private readonly Key<BoundSubjects> _subjects;
    private readonly Key<BoundEvaluation> _evaluation;
    private readonly Key<ImmutableArray<Located<string>>> _severities;
    private readonly Key<ImmutableArray<Located<string>>> _levels;
    private readonly Key<NumberFormat> _amounts;
    private readonly Key<NumberFormat> _quantities;
    private readonly Key<ImmutableArray<BoundFact>> _facts;
    private readonly Key<BoundScore> _score;
    private readonly Key<ImmutableArray<BoundGroup>> _groups;
    private readonly Key<ImmutableArray<BoundIndicator>> _indicators;
    private readonly Key<ImmutableArray<BoundDuty>> _duties;
    private readonly Key<ImmutableArray<BoundSuspension>> _suspensions;
    private readonly Key<ImmutableArray<BoundActRule>> _acts;
    private readonly Key<ImmutableArray<BoundOutcome>> _outcomes;
    private readonly Key<ImmutableArray<BoundGrade>> _grades;
    private readonly Key<ImmutableArray<BoundRuling>> _rulings;
    private readonly Key<ImmutableArray<BoundMeasure>> _measures;
    private readonly Key<BoundAdoption> _adopts;
    private readonly Key<ImmutableArray<BoundGradeGroup>> _gradeGroups;
    private readonly Key<BoundRepair> _repair;
    private readonly Key<BoundObjections> _objections;

    private SchemeShape()
        : base("评价方案", "a scheme")
    {
        _semantics = Required("semantics", new WholeNumberForm(1, 1, isFigure: false), "评价语义的版本",
            "the version of the grading semantics");
        _id = Required("id", CodeForm.SchemeId, "方案代号", "the scheme's id");
        _version = Required("version", TextForm.Short, "方案版本", "the scheme's own version");
        _name = Required("name", NameShape.Instance, "方案名称", "what it is called");
        _status = Optional("status", new ChoiceForm<bool>("文件状态", "a status", ("enacted", false), ("draft", true)),
            "已印发或征求意见稿，缺省为 enacted", "whether its source is enacted or a draft; enacted if not stated");
        _jurisdiction = Optional("jurisdiction", JurisdictionShape.Instance, "适用地区", "the territory it is made for");
        _sources = Optional("sources", SourcesForm.Instance, "所依据的文件", "the documents it cites");
        _inForce = Required("inForce", InForceShape.Instance, "施行期间", "the days it is in force");
        _subjects = Required("subjects", SubjectsShape.Instance, "评价对象", "the subjects it grades");
        _evaluation = Optional("evaluation", EvaluationShape.Instance, "评价周期", "how often subjects are evaluated");
        _severities = Optional("severities", Codes(), "严重程度，由轻到重", "the severities, mildest first");
        _levels = Optional("levels", Codes(), "级别，由低到高", "the levels, lowest first");
        _amounts = Optional("amounts", NumberFormatShape.Amounts, "金额的写法", "how amounts are written");
        _quantities = Optional("quantities", NumberFormatShape.Quantities, "数量的写法", "how quantities are written");
        _facts = Optional("facts", Entries(FactShape.Instance), "事实项", "the facts about subjects it reads");
        _score = Optional("score", ScoreShape.Instance, "得分", "how points become a score");
        _groups = Optional("groups", Entries(GroupShape.Instance), "指标组", "groups of indicators");
        _indicators = Optional("indicators", Entries(IndicatorShape.Instance), "指标", "the indicators");
        _duties = Optional("require", Entries(DutyShape.Instance), "对方案自身的要求", "what the scheme has to fulfil itself");
        _suspensions = Optional("suspendBonuses", Entries(SuspensionShape.Instance), "加分中止", "when bonuses do not count");
        _acts = Optional("acts", Entries(ActRuleShape.Instance), "一事一计", "which records of one act count");
        _outcomes = Optional("outcomes", Entries(OutcomeShape.Instance), "等级之外的结论",
            "outcomes outside the ladder, tried in order");
        _adopts = Optional("adopts", AdoptionShape.Instance, "采用外部给出的等级", "a grade that is given from outside and taken over");
        _grades = Required("grades", Entries(GradeShape.Instance, 2, Limits.MaxCodes), "等级，由好到差", "the grades, best first");
        _gradeGroups = Optional("gradeGroups", Entries(GradeGroupShape.Instance), "等级组", "grades that measures name together");
        _rulings = Optional("rulings", Entries(RulingShape.Instance), "判定规则", "rulings that cap the grade");
        _measures = Optional("measures", Entries(MeasureShape.Instance), "监管措施", "the supervision measures");
        _repair = Optional("repair", RepairShape.OfScheme, "信用修复", "what credit repair does");
        _objections = Optional("objections", ObjectionsShape.Instance, "异议", "how objections are handled");
    }

    public static SchemeShape Instance { get; } = new();

    /// <summary>
    /// Binds a scheme as far as its text allows; where something was reported, sections and entries may be missing.
    /// </summary>
    public BoundScheme BindPartially(YamlMapping root, BindingScope scope) => Read(root, scope, out _)!;

    protected override BoundScheme Bind(MappingReader reader)
    {
        reader.Read(_semantics);
        reader.Scope.Names.Declare(NameKind.Outcome, new(SchemeFacade.TypeNotGradedCode, reader.Position));
        var grades = Entries(reader, _grades);
        return new(reader.Scope.Entry)
        {
            Id = reader.Read(_id).Value,
            Version = reader.Read(_version),
            Name = reader.Read(_name),
            IsDraft = reader.Read(_status),
            Jurisdiction = reader.Read(_jurisdiction),
            Sources = Entries(reader, _sources),
            InForce = reader.Read(_inForce),
            Subjects = reader.Read(_subjects),
            HasEvaluationSection = reader.Has(_evaluation),
            Evaluation = reader.Read(_evaluation),
            Severities = Declare(reader, _severities, NameKind.Severity),
            Levels = Declare(reader, _levels, NameKind.Level),
            AmountDecimals = reader.Read(_amounts)?.Decimals ?? 2,
            QuantityDecimals = reader.Read(_quantities)?.Decimals ?? 0,
            Facts = Facts(reader, grades),
            HasScoreSection = reader.Has(_score),
            Score = reader.Read(_score),
            Groups = Entries(reader, _groups),
            Indicators = Entries(reader, _indicators),
            Duties = Entries(reader, _duties),
            Suspensions = Entries(reader, _suspensions),
            Acts = Entries(reader, _acts),
            Outcomes = Entries(reader, _outcomes),
            Adoption = reader.Read(_adopts),
            HasAdoptionSection = reader.Has(_adopts),
            Grades = grades,
            AreGradesComplete = grades.Length == reader.CountOf(_grades),
            GradeGroups = Entries(reader, _gradeGroups),
            Rulings = Entries(reader, _rulings),
            Measures = Entries(reader, _measures),
            Repair = reader.Read(_repair),
            Objections = reader.Read(_objections),
        };
    }

    private static ListForm<Located<string>> Codes() => new(() => CodeForm.Any, maxCount: Limits.MaxCodes);

    private static ListForm<T> Entries<T>(Shape<T> shape, int minCount = 0, int maxCount = Limits.MaxEntries)
        where T : class => new(() => shape, minCount, maxCount);

    /// <summary>The declared facts, then those that every scheme has.</summary>
    private ImmutableArray<BoundFact> Facts(MappingReader reader, ImmutableArray<BoundGrade> grades)
    {
        ImmutableArray<BoundFact> builtIn = [.. BuiltInFacts.Of(reader.Scope, grades)];
        foreach (var fact in builtIn)
        {
            reader.Scope.Names.Declare(NameKind.Fact, fact.Code);
        }

        return [.. Entries(reader, _facts).Select(fact => fact.IsGrade ? fact.Among(grades) : fact), .. builtIn];
    }

    /// <summary>The entries of a section; none where it is absent or wrong.</summary>
    private static ImmutableArray<T> Entries<T>(MappingReader reader, Key<ImmutableArray<T>> key)
    {
        var entries = reader.Read(key);
        return entries.IsDefault ? [] : entries;
    }

    private static ImmutableArray<Located<string>> Declare(MappingReader reader, Key<ImmutableArray<Located<string>>> key,
        NameKind kind)
    {
        var codes = Entries(reader, key);
        foreach (var code in codes)
        {
            reader.Scope.Names.Declare(kind, code);
        }

        if (codes.Length != reader.CountOf(key) || (codes.IsEmpty && reader.Has(key)))
        {
            reader.Scope.Names.MarkFaulty(kind);
        }

        return codes;
    }
}
