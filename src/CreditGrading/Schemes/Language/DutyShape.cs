using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>require</c>: what the scheme has to fulfil itself.</summary>
internal sealed class DutyShape : Shape<BoundDuty>
{
    private readonly Key<Located<string>> _component;
    private readonly Key<bool> _weight;

    private DutyShape()
        : base("对方案的要求", "a duty on the scheme")
    {
        _component = Required("component", CodeForm.Any, "哪个分项", "the group it is about");
        _weight = Required("weight", new ChoiceForm<bool>("对权重的要求", "a duty on the weight", ("atLeastMean", true)),
            "权重不低于平均值", "that its weight is not below the average");
    }

    public static DutyShape Instance { get; } = new();

    protected override BoundDuty Bind(MappingReader reader)
    {
        reader.Read(_weight);
        return new(reader.Scope.Entry, reader.Read(_component));
    }
}
