using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>
/// The validity (有效期) of an indicator's records: one term, a table of terms, or terms by the record's own points.
/// </summary>
internal static class ValidityForms
{
    /// <summary>A term: a word, or a period.</summary>
    public static Form<ValidityTerm> Term { get; } = new TermForm();

    /// <summary>All ways of stating a validity.</summary>
    public static Form<BoundValidity> Any { get; } = new TaggedForm<BoundValidity>(
        new("有效期：unlimited | untilEnded | ownTerm | evaluationPeriod，期限如 {years: 1}，或 {by: severity | level | points, ...}",
            "a validity: unlimited | untilEnded | ownTerm | evaluationPeriod, a period such as {years: 1}, or {by: severity | level | points, ...}"),
        () =>
        [
            ("severity", Table(NameKind.Severity, TableField.Severity)),
            ("level", Table(NameKind.Level, TableField.Level)),
            ("points", PointsValidityShape.Instance),
        ],
        new FixedValidityForm());

    private static TableShape<ValidityTerm, BoundValidity> Table(NameKind codes, TableField field) =>
        new(codes, Term, mayBreachTheLaw: true, (entry, rows) => new TableValidity(entry, field, rows));

    private sealed class TermForm : Form<ValidityTerm>
    {
        private static readonly ChoiceForm<ValidityKind> Words = new(
            "有效期",
            "a validity",
            ("unlimited", ValidityKind.Unlimited),
            ("untilEnded", ValidityKind.UntilEnded),
            ("ownTerm", ValidityKind.OwnTerm),
            ("evaluationPeriod", ValidityKind.EvaluationPeriod));

        public override LocalizedText Expected { get; } = new(
            "有效期：期限如 {years: 1}，或 unlimited | untilEnded | ownTerm | evaluationPeriod",
            "a validity: a period such as {years: 1}, or unlimited | untilEnded | ownTerm | evaluationPeriod");

        public override IEnumerable<Form> Parts => [Words, PeriodShape.Instance];

        public override bool TryRead(YamlNode node, BindingScope scope, out ValidityTerm value)
        {
            value = default;
            if (node is YamlMapping)
            {
                var isPeriod = PeriodShape.Instance.TryRead(node, scope, out var box);
                value = new(ValidityKind.Period, box?.Period ?? default, node.Position);
                return isPeriod;
            }

            if (!TryReadText(node, scope, out var text))
            {
                return false;
            }

            if (!Words.TryFind(text, out var kind))
            {
                ReportMismatch(node, scope);
                return false;
            }

            value = new(kind, default, node.Position);
            return true;
        }

        protected override LocalizedText? HintFor(string text) => MeantText.ForTerm(text) ?? Words.Nearest(text);
    }

    private sealed class FixedValidityForm : Form<BoundValidity>
    {
        public override LocalizedText Expected => Term.Expected;

        public override IEnumerable<Form> Parts => [Term];

        public override bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out BoundValidity value)
        {
            value = Term.TryRead(node, scope, out var term) ? new FixedValidity(scope.Entry, term) : null;
            return value is not null;
        }
    }

    private sealed class PointsValidityShape : Shape<BoundValidity>
    {
        private readonly Key<string> _by;
        private readonly Key<ImmutableArray<BoundBracket<ValidityTerm>>> _brackets;

        private PointsValidityShape()
            : base("按分值确定的有效期", "a validity by points")
        {
            _by = Required(TaggedForm<BoundValidity>.Tag, TextForm.Short, "按什么分段", "what the brackets go by");
            var bracket = new BracketShape<ValidityTerm>("validity", Term, "有效期", "the validity");
            _brackets = Required(
                "brackets", new ListForm<BoundBracket<ValidityTerm>>(() => bracket), "由低到高的分段，末段不设上限",
                "brackets, rising; the last has no bound");
            MayBreachTheLaw();
        }

        public static PointsValidityShape Instance { get; } = new();

        protected override BoundValidity Bind(MappingReader reader)
        {
            reader.Read(_by);
            return new PointsValidity(reader.Scope.Entry, reader.Read(_brackets));
        }
    }
}
