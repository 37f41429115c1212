using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>The section <c>objections</c>.</summary>
internal sealed class ObjectionsShape : Shape<BoundObjections>
{
    private readonly Key<int> _workingDays;
    private readonly Key<bool> _effect;
    private readonly Key<LocalizedText> _how;

    private ObjectionsShape()
        : base("异议", "objections")
    {
        _workingDays = Optional("workingDays", new WholeNumberForm(1, 365, isFigure: true), "处理期限（工作日）",
            "the working days in which one is handled");
        _effect = Optional("effect", new ChoiceForm<bool>("异议期间的效力", "an effect", ("none", false), ("currentResultStands", true)),
            "异议处理期间是否维持当前结果，缺省为 none", "whether the current result stands while one is open; none if not stated");
        _how = Optional("how", NameShape.Instance, "提出异议的途径和方式", "where and how one is filed");
    }

    public static ObjectionsShape Instance { get; } = new();

    protected override BoundObjections Bind(MappingReader reader)
    {
        reader.Scope.CountStatement();
        return new(reader.Scope.Entry)
        {
            WorkingDays = reader.ReadOrNull(_workingDays),
            CurrentResultStands = reader.Read(_effect, false),
            How = reader.Read(_how),
        };
    }
}
