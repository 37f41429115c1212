using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>The words for categories.</summary>
internal sealed class CategoryForm : Form<Located<Category>>
{
    private static readonly ChoiceForm<Category> Words = new(
        "类别",
        "a category",
        ("trustworthy", Category.Trustworthy),
        ("minorDishonesty", Category.MinorDishonesty),
        ("generalDishonesty", Category.GeneralDishonesty),
        ("seriousDishonesty", Category.SeriousDishonesty));

    private CategoryForm()
    {
    }

    public static CategoryForm Instance { get; } = new();

    public override LocalizedText Expected => Words.Expected;

    public override IEnumerable<Form> Parts => [Words];

    public override bool TryRead(Yaml.YamlNode node, BindingScope scope, out Located<Category> value)
    {
        var isRead = Words.TryRead(node, scope, out var category);
        value = new(category, node.Position);
        return isRead;
    }
}

/// <summary>An entry of <c>grades</c>.</summary>
internal sealed class GradeShape : Shape<BoundGrade>
{
    private readonly Key<Located<string>> _grade;
    private readonly Key<Located<Category>> _category;
    private readonly Key<BoundComparison> _score;
    private readonly Key<BoundCondition> _when;
    private readonly Key<BoundComparison> _published;
    private readonly Key<bool> _rulingOnly;

    private GradeShape()
        : base("等级", "a grade")
    {
        _grade = Required("grade", CodeForm.Any, "等级", "the grade");
        _category = Optional("category", CategoryForm.Instance, "类别", "its category");
        _score = Optional("score", ComparisonShape.Instance, "分数线", "the score it takes");
        _when = Optional("when", ConditionShape.Instance, "条件", "a condition it takes");
        _published = Optional("published", ComparisonShape.Instance, "文件公布的分数区间",
            "the interval of scores that the source publishes");
        _rulingOnly = Optional("rulingOnly", FlagForm.Instance, "仅由判定规则得出", "whether only a ruling leads to it");
        MayBreachTheLaw();
    }

    public static GradeShape Instance { get; } = new();

    protected override BoundGrade Bind(MappingReader reader)
    {
        var code = reader.Read(_grade);
        if (code.Value is not null)
        {
            reader.Scope.Names.Declare(NameKind.Grade, code);
        }

        reader.Scope.CountStatement();
        return new(reader.Scope.Entry)
        {
            Code = code,
            Category = reader.ReadOrNull(_category),
            Score = reader.Read(_score, null!),
            When = reader.Read(_when, null!),
            Published = reader.Read(_published, null!),
            IsRulingOnly = reader.Read(_rulingOnly, false),
        };
    }
}

/// <summary>An entry of <c>outcomes</c>.</summary>
internal sealed class OutcomeShape : Shape<BoundOutcome>
{
    private readonly Key<Located<string>> _outcome;
    private readonly Key<LocalizedText> _name;
    private readonly Key<Located<string>> _grade;
    private readonly Key<BoundCondition> _when;
    private readonly CountRule _oneResult;
    private readonly CompanyRule _nameNeeded;
    private readonly CompanyRule _nameMisplaced;

    private OutcomeShape()
        : base("评价结论", "an outcome")
    {
        _outcome = Optional("outcome", CodeForm.Any, "不予评价的结论代码", "the code of an outcome that is no grade");
        _name = Optional("name", NameShape.Instance, "结论名称", "what the outcome is called");
        _grade = Optional("grade", CodeForm.Any, "直接给出的等级（无分数）", "a grade that is stated, without a score");
        _when = Required("when", ConditionShape.Instance, "条件", "the condition");
        _oneResult = Rule(CountRule.ExactlyOne(_outcome, _grade));
        _nameNeeded = Rule(new CompanyRule(_outcome) { Needed = [_name] });
        _nameMisplaced = Rule(new CompanyRule(_grade) { Misplaced = [_name] });
        MayBreachTheLaw();
    }

    public static OutcomeShape Instance { get; } = new();

    protected override BoundOutcome? Bind(MappingReader reader)
    {
        var code = reader.ReadOrNull(_outcome);
        if (code is { } declared)
        {
            OutcomeNames.Declare(reader, declared);
        }

        var (name, grade, when) = (reader.Read(_name, null!), reader.ReadOrNull(_grade), reader.Read(_when));

        if (!reader.Meets(_oneResult) || !reader.Meets(_nameNeeded) || !reader.Meets(_nameMisplaced))
        {
            return null;
        }

        reader.Scope.CountStatement();
        return new(reader.Scope.Entry)
        {
            Code = code,
            Name = name,
            Grade = grade,
            When = when,
        };
    }
}

/// <summary>An entry of <c>gradeGroups</c>.</summary>
internal sealed class GradeGroupShape : Shape<BoundGradeGroup>
{
    private readonly Key<Located<string>> _code;
    private readonly Key<LocalizedText> _name;
    private readonly Key<ImmutableArray<Located<string>>> _grades;

    private GradeGroupShape()
        : base("等级组", "a grade group")
    {
        _code = Required("code", CodeForm.Any, "代码", "the group's code");
        _name = Required("name", NameShape.Instance, "名称", "what it is called");
        _grades = Required("grades", new ListForm<Located<string>>(() => CodeForm.Any), "包含的等级", "the grades in it");
    }

    public static GradeGroupShape Instance { get; } = new();

    protected override BoundGradeGroup Bind(MappingReader reader)
    {
        var code = reader.Read(_code);
        if (code.Value is not null)
        {
            reader.Scope.Names.Declare(NameKind.GradeGroup, code);
        }

        reader.Scope.CountStatement();
        return new(reader.Scope.Entry) { Code = code, Name = reader.Read(_name), Grades = reader.Read(_grades) };
    }
}
