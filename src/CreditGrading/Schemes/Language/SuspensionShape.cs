using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>suspendBonuses</c>.</summary>
internal sealed class SuspensionShape : Shape<BoundSuspension>
{
    private readonly Key<BoundCondition> _when;
    private readonly Key<BoundIndicatorList> _of;

    private SuspensionShape()
        : base("加分中止规则", "a suspension")
    {
        _when = Required("when", ConditionShape.Instance, "条件", "the condition, on deductions, signals and facts");
        _of = Required("of", IndicatorListForm.Instance, "中止哪些加分项", "the bonuses that do not count while it holds");
        MayBreachTheLaw();
    }

    public static SuspensionShape Instance { get; } = new();

    protected override BoundSuspension Bind(MappingReader reader)
    {
        reader.Scope.CountStatement();
        return new(reader.Scope.Entry, reader.Read(_when), reader.Read(_of));
    }
}
