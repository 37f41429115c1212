using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The base score: a number, a table on the subject's type, a fact, a table on a fact, or cases.</summary>
internal static class BaseForms
{
    /// <summary>All ways of stating a base.</summary>
    public static Form<BoundBase> Any { get; } = new TaggedForm<BoundBase>(
        new("基准分：数字，{value: 数字, ...}，{by: subjectType, 主体类型: 数字, ...}，{from: 事实项}，{fact: 事实项, values: {...}} 或 {cases: [...]}",
            "a base score: a number, {value: number, ...}, {by: subjectType, TYPE: number, ...}, {from: FACT}, {fact: FACT, values: {...}} or {cases: [...]}"),
        () => [("subjectType", new TableShape<Figure, BoundBase>(
            NameKind.SubjectType, NumberForm.Any, mayBreachTheLaw: false, (entry, rows) => new TypeBase(entry, rows)))],
        UntaggedForm.Instance);

    private sealed class UntaggedForm : Form<BoundBase>
    {
        public static UntaggedForm Instance { get; } = new();

        public override LocalizedText Expected => Any.Expected;

        public override IEnumerable<Form> Parts => [FigureForm.Instance, FactBaseShape.Instance];

        public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundBase value)
        {
            if (node is YamlMapping mapping && FactBaseShape.Instance.HasKeyIn(mapping))
            {
                return FactBaseShape.Instance.TryRead(node, scope, out value);
            }

            value = FigureForm.Instance.TryRead(node, scope, out var figure) ? new FixedBase(scope.Entry, figure) : null;
            return value is not null;
        }
    }

    /// <summary>A base that rests on facts: exactly one of three ways.</summary>
    private sealed class FactBaseShape : Shape<BoundBase>
    {
        private readonly Key<Located<string>> _from;
        private readonly Key<Located<string>> _fact;
        private readonly Key<ImmutableArray<TableRow<Figure>>> _values;
        private readonly Key<ImmutableArray<BaseCase>> _cases;
        private readonly CountRule _oneWay;
        private readonly CompanyRule[] _tableRules;

        private FactBaseShape()
            : base("以事实项确定的基准分", "a base score from facts")
        {
            _from = Optional("from", CodeForm.Any, "以数字事实项为基准分", "the number fact that is the base");
            _fact = Optional("fact", CodeForm.Any, "按哪个选项事实项查表", "the choice fact that the table goes by");
            _values = Optional("values", ValueTableForm.Instance, "事实项各取值的基准分", "the base for each value of the fact");
            _cases = Optional("cases", new ListForm<BaseCase>(() => CaseShape.Instance), "按条件确定，取第一个成立的，末项不设条件",
                "the first case whose condition holds; the last has none");
            _oneWay = Rule(CountRule.ExactlyOne(_from, _fact, _cases));
            _tableRules =
            [
                Rule(new CompanyRule(_fact) { Needed = [_values] }),
                Rule(new CompanyRule(_from) { Misplaced = [_values] }),
                Rule(new CompanyRule(_cases) { Misplaced = [_values] }),
            ];
            MayBreachTheLaw();
        }

        public static FactBaseShape Instance { get; } = new();

        public bool HasKeyIn(YamlMapping mapping) =>
            new Key[] { _from, _fact, _values, _cases }.Any(key => mapping.Find(key.Name) is not null);

        protected override BoundBase? Bind(MappingReader reader)
        {
            var (from, fact) = (reader.ReadOrNull(_from), reader.ReadOrNull(_fact));
            var (values, cases) = (reader.Read(_values, []), reader.Read(_cases, []));
            if (!reader.Meets(_oneWay) || !_tableRules.All(reader.Meets))
            {
                return null;
            }

            if (reader.HasFailed)
            {
                return null;
            }

            reader.Scope.CountStatement();
            if (reader.Has(_cases))
            {
                return cases.IsEmpty ? null : new CaseBase(reader.Scope.Entry, cases);
            }

            return new FactBase(reader.Scope.Entry, from ?? fact!.Value, values);
        }
    }

    private sealed class CaseShape : Shape<BaseCase>
    {
        private readonly Key<BoundCondition> _when;
        private readonly Key<Figure> _value;

        private CaseShape()
            : base("基准分的一种情形", "a case of the base score")
        {
            _when = Optional("when", ConditionShape.Instance, "条件，只读事实项和主体类型", "the condition, on facts and the subject's type");
            _value = Required("value", NumberForm.Any, "基准分", "the base");
        }

        public static CaseShape Instance { get; } = new();

        protected override BaseCase Bind(MappingReader reader) =>
            new(reader.Scope.Entry, reader.Read(_when, null!), reader.Read(_value));
    }
}
