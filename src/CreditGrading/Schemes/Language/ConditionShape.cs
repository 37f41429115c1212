using System.Collections.Immutable;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A condition: one or more atoms, which must all hold.</summary>
internal sealed class ConditionShape : Shape<BoundCondition>
{
    private readonly List<Func<MappingReader, BoundCondition?>> _atoms = [];
    private readonly List<Key> _atomKeys = [];
    private readonly CountRule _someAtom;

    private ConditionShape()
        : base("条件", "a condition", example: "{count: {of: adverse, atLeast: 3}}")
    {
        var list = new ListForm<BoundCondition>(() => Instance!);
        Atom("all", list, "全部成立", "all of these hold", (scope, parts) => new JoinedCondition(scope.Entry, Junction.All, parts));
        Atom("any", list, "任一成立", "at least one of these holds", (scope, parts) => new JoinedCondition(scope.Entry, Junction.Any,
            parts));
        Atom("none", list, "均不成立", "none of these holds", (scope, parts) => new JoinedCondition(scope.Entry, Junction.None,
            parts));
        Atom("count", RecordsShape.OfCount, "计入记录的条数", "the number of counted records",
            (scope, records) => new RecordsCondition(scope.Entry, records.Tally, records.Comparison));
        Atom("sum", RecordsShape.OfSum, "计入记录的金额合计", "the sum of the amounts of counted records",
            (scope, records) => new RecordsCondition(scope.Entry, records.Tally, records.Comparison));
        Atom("share", ShareShape.Instance, "占比", "one count or sum as a share of another",
            (scope, share) => new ShareCondition(scope.Entry, share.Part, share.Whole, share.Bound, share.HoldsWhenEmpty));
        Atom("rank", RankShape.Instance, "在同类主体中的名次", "the rank among peers",
            (scope, rank) => new RankCondition(scope.Entry, rank.Fact, rank.Peers, rank.Top, rank.IsRoundedUp));
        Total("bonusPoints", TotalKind.BonusPoints, "加分合计", "the bonus points, after the indicators' caps");
        Total("deductionPoints", TotalKind.DeductionPoints, "扣分合计", "the deduction points, after the indicators' caps");
        Total("netPoints", TotalKind.NetPoints, "加分减扣分", "bonus points less deduction points");
        Total("score", TotalKind.Score, "得分", "the score");
        Atom("facts", FactTestsForm.Instance, "事实项满足判断", "tests of facts, by code; all must hold",
            (scope, tests) => tests.Length == 1 ? tests[0] : new JoinedCondition(scope.Entry, Junction.All, tests));
        Atom("subjectType", new ListForm<Located<string>>(() => CodeForm.Any, mayBeSingle: true), "主体类型",
            "the subject's type is one of these",
            (scope, types) => new SubjectTypeCondition(scope.Entry, types));
        Atom("continues", IndicatorListForm.Instance, "行为仍在持续", "a counted record of these still continues",
            (scope, of) => new ContinuesCondition(scope.Entry, of));
        Atom("grade", new ListForm<Located<string>>(() => CodeForm.Any, mayBeSingle: true), "等级（仅用于给出结论的判定规则）",
            "the grade is one of these; only in a ruling that gives an outcome",
            (scope, grades) => new GradeCondition(scope.Entry, grades));
        _someAtom = Rule(CountRule.AtLeastOne([.. _atomKeys]));
        MayBreachTheLaw();
    }

    public static ConditionShape Instance { get; } = new();

    protected override BoundCondition? Bind(MappingReader reader)
    {
        if (!reader.Meets(_someAtom))
        {
            return null;
        }

        ImmutableArray<BoundCondition> atoms = [.. _atoms.Select(read => read(reader)).OfType<BoundCondition>()];
        return atoms.Length == 1 ? atoms[0] : new JoinedCondition(reader.Scope.Entry, Junction.All, atoms);
    }

    private void Atom<T>(string name, Form<T> form, string chinese, string english, Func<BindingScope, T, BoundCondition> make)
    {
        var key = Optional(name, form, chinese, english);
        _atomKeys.Add(key);
        _atoms.Add(reader => reader.TryRead(key, out var value)
            ? make(reader.Scope.Enter(reader.PositionOf(key)), value)
            : null);
    }

    private void Total(string name, TotalKind total, string chinese, string english) =>
        Atom(name, ComparisonShape.Instance, chinese, english, (scope, comparison) => new TotalCondition(scope.Entry, total,
            comparison));

    private sealed class FactTestsForm : Form<ImmutableArray<BoundCondition>>
    {
        public static FactTestsForm Instance { get; } = new();

        public override LocalizedText Expected { get; } = new("{事实项代码: 判断, ...}", "{FACT: test, ...}");

        public override IEnumerable<Form> Parts => [FactTestForm.Instance];

        public override FormLayout Layout => new CodesLayout(null, FactTestForm.Instance, 1);

        public override bool TryRead(YamlNode node, BindingScope scope, out ImmutableArray<BoundCondition> value)
        {
            value = [];
            if (node is not YamlMapping { Entries.Length: > 0 } mapping)
            {
                ReportMismatch(node, scope);
                return false;
            }

            var tests = ImmutableArray.CreateBuilder<BoundCondition>();
            foreach (var entry in mapping.Entries)
            {
                if (FactTestForm.Instance.TryRead(entry.Value, scope, out var test))
                {
                    tests.Add(new FactCondition(scope.Enter(entry.Key.Position).Entry, new(entry.Key.Text, entry.Key.Position),
                        test));
                }
            }

            value = tests.ToImmutable();
            return tests.Count == mapping.Entries.Length;
        }
    }
}
