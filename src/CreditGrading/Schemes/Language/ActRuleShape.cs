using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>acts</c>.</summary>
internal sealed class ActRuleShape : Shape<BoundActRule>
{
    private readonly Key<BoundIndicatorList> _of;
    private readonly Key<ImmutableArray<Located<string>>> _absorbedBy;

    private ActRuleShape()
        : base("一事一计规则", "a rule on acts")
    {
        _of = Required("of", IndicatorListForm.Instance, "哪些指标的记录",
            "the indicators whose records share acts: deductions, or bonuses");
        _absorbedBy = Optional("absorbedBy", new ListForm<Located<string>>(() => CodeForm.Any), "同一案件有这些信号时不再扣分",
            "signals beside which the act's deductions do not count");
        MayBreachTheLaw();
    }

    public static ActRuleShape Instance { get; } = new();

    protected override BoundActRule Bind(MappingReader reader)
    {
        reader.Scope.CountStatement();
        return new(reader.Scope.Entry) { Of = reader.Read(_of), AbsorbedBy = reader.Read(_absorbedBy, []) };
    }
}
