using System.Collections.Immutable;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The section <c>adopts</c>.</summary>
internal sealed class AdoptionShape : Shape<BoundAdoption>
{
    private readonly Key<Located<string>> _fact;
    private readonly Key<Located<string>> _dated;
    private readonly Key<PeriodBox> _validity;
    private readonly Key<bool> _staleAfterRepair;
    private readonly Key<ImmutableArray<TableRow<Located<string>>>> _grades;
    private readonly CompanyRule _datedNeeded;

    private AdoptionShape()
        : base("采用外部等级", "an adopted grade")
    {
        _fact = Required("fact", CodeForm.Any, "给出等级的事实项", "the fact that holds the grade");
        _dated = Optional("dated", CodeForm.Any, "给出等级评定日期的事实项", "the fact that holds the day on which the grade was given");
        _validity = Optional("validity", PeriodShape.Instance, "等级自评定日起的有效期",
            "how long after that day the grade may be taken over");
        _staleAfterRepair = Optional("staleAfterRepair", FlagForm.Instance, "评定之后有信用修复的，等级失效",
            "whether a repair after that day makes the grade stale");
        _grades = Required("grades", new GradesForm(), "事实项的每个取值对应的等级", "for each value of the fact, a grade");
        _datedNeeded = Rule(new CompanyRule(_validity, _staleAfterRepair) { Needed = [_dated] });
    }

    public static AdoptionShape Instance { get; } = new();

    protected override BoundAdoption Bind(MappingReader reader)
    {
        reader.Meets(_datedNeeded);
        reader.Scope.CountStatement();
        return new(reader.Scope.Entry)
        {
            Fact = reader.Read(_fact),
            Dated = reader.ReadOrNull(_dated),
            Validity = reader.Read(_validity)?.Period,
            IsStaleAfterRepair = reader.Read(_staleAfterRepair, false),
            Grades = reader.Read(_grades),
        };
    }

    private sealed class GradesForm : Form<ImmutableArray<TableRow<Located<string>>>>
    {
        public override LocalizedText Expected { get; } = new("{取值: 等级, ...}", "{VALUE: GRADE, ...}");

        public override IEnumerable<Form> Parts => [CodeForm.Any];

        public override FormLayout Layout => new CodesLayout(null, CodeForm.Any, 1);

        public override bool TryRead(YamlNode node, BindingScope scope, out ImmutableArray<TableRow<Located<string>>> value)
        {
            value = [];
            if (node is not YamlMapping { Entries.IsEmpty: false } mapping)
            {
                ReportMismatch(node, scope);
                return false;
            }

            var rows = ImmutableArray.CreateBuilder<TableRow<Located<string>>>();
            foreach (var entry in mapping.Entries)
            {
                if (CodeForm.Any.TryRead(entry.Value, scope, out var grade))
                {
                    rows.Add(new(new(entry.Key.Text, entry.Key.Position), grade));
                }
            }

            value = rows.ToImmutable();
            return rows.Count == mapping.Entries.Length;
        }
    }
}
