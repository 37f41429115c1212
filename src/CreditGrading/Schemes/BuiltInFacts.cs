using System.Collections.Immutable;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes;

/// <summary>The facts that every scheme has without declaring them. Source: semantics, section 9.</summary>
internal static class BuiltInFacts
{
    /// <summary>Whether an objection (异议) is open; false where it is not given.</summary>
    public const string ObjectionOpen = "objection_open";

    /// <summary>The grade in force before the evaluation.</summary>
    public const string CurrentGrade = "current_grade";

    public static bool Has(string code) => code is ObjectionOpen or CurrentGrade;

    /// <summary>The facts of a scheme with these grades.</summary>
    public static IEnumerable<BoundFact> Of(BindingScope scope, ImmutableArray<BoundGrade> grades)
    {
        Located<FactOrder> unordered = new(FactOrder.None, scope.Position);
        yield return new BoundFact(scope.Entry)
        {
            Code = new(ObjectionOpen, scope.Position),
            Name = new("异议处理中", "An objection is open"),
            Kind = FactKind.Flag,
            Better = unordered,
            Decimals = 0,
            Least = null,
            Most = null,
            IsGrade = false,
            Values = [],
            Default = new("false", scope.Position),
        };
        yield return new BoundFact(scope.Entry)
        {
            Code = new(CurrentGrade, scope.Position),
            Name = new("当前等级", "Current grade"),
            Kind = FactKind.Choice,
            Better = unordered,
            Decimals = 0,
            Least = null,
            Most = null,
            IsGrade = true,
            Values = [.. grades.Select(grade => grade.Code)],
            Default = null,
        };
    }
}
