using System.Collections.Immutable;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles the base score and the groups.</summary>
internal sealed class ScoreCompiler(BoundScheme bound, PointScale scale, ConditionCompiler conditions)
{
    /// <summary>The base score; without a score it is 0 for every type.</summary>
    public CompiledBase Base()
    {
        var none = new CompiledBase([], CompiledGroup.NotThere, 0, [], [], false);
        return bound.Score?.Base switch
        {
            null => none with { ByType = [.. bound.Subjects!.Types.Select(_ => default(CompiledFigure))] },
            FixedBase only => none with { ByType = [.. bound.Subjects!.Types.Select(_ => FigureOf(only.Points, scale))] },
            TypeBase table => none with
            {
                ByType = [.. bound.Subjects!.Types.Select(
                    type => FigureOf(table.Rows.First(row => row.Code.Value == type.Value).Value, scale))],
            },
            FactBase { Rows.IsEmpty: true } from => none with
            {
                Fact = FactOf(from.Fact),
                FactFactor = FactorOf(from.Fact),
                IsAssumed = from.IsOriginAssumed,
            },
            FactBase table => none with
            {
                Fact = FactOf(table.Fact),
                ByValue = [.. bound.Facts[FactOf(table.Fact)].Values.Select(
                    value => FigureOf(table.Rows.First(row => row.Code.Value == value.Value).Value, scale))],
            },
            CaseBase cases => none with { Cases = CasesOf(cases) },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public ImmutableArray<CompiledGroup> Groups() => [.. bound.Groups.Select(GroupOf)];

    public static CompiledClamp ClampOf(Figure? floor, Figure? ceiling, PointScale scale) => new(
        floor is { } least ? scale.ToScaled(least.Value) : long.MinValue,
        ceiling is { } most ? scale.ToScaled(most.Value) : long.MaxValue,
        floor is { IsAssumed: true },
        ceiling is { IsAssumed: true });

    private CompiledGroup GroupOf(BoundGroup group)
    {
        var worst = bound.Score is { IsHigherBetter: false } ? group.Ceiling : group.Floor;
        var missing = group.Missing.Policy == MissingPolicy.Worst ? worst : group.Missing.Value;
        return new(
            FigureOf(group.Base, scale),
            ClampOf(group.Floor, group.Ceiling, scale),
            group.Weight is { } weight ? (long)(weight.Value * CompiledGroup.WeightScale) : 0,
            group.From is { } from ? FactOf(from) : CompiledGroup.NotThere,
            group.From is { } given ? FactorOf(given) : 0,
            group.Units is { } units
                ? bound.Indicators.FindIndex(other => other.Code.Value == units.Value)
                : CompiledGroup.NotThere,
            group.IsMeanByAmount,
            group.Missing.Policy,
            missing is { } value ? scale.ToScaled(value.Value) : 0,
            missing is { IsAssumed: true },
            group.Weight is { IsAssumed: true } || group.Missing.IsAssumed);
    }

    private ImmutableArray<CompiledCase> CasesOf(CaseBase cases)
    {
        var usesAssumed = false;
        var compiled = ImmutableArray.CreateBuilder<CompiledCase>();
        foreach (var part in cases.Cases)
        {
            usesAssumed |= part.IsAssumed;
            compiled.Add(new(
                part.When is { } when ? conditions.Compile(when) : CompiledScheme.NoCondition, FigureOf(part.Points, scale),
                usesAssumed));
        }

        return compiled.ToImmutable();
    }

    private int FactOf(Located<string> code) => bound.Facts.FindIndex(fact => fact.Code.Value == code.Value);

    /// <summary>What a value of a number fact is multiplied by to be points.</summary>
    private long FactorOf(Located<string> code) => scale.Factor / new PointScale(bound.Facts[FactOf(code)].Decimals).Factor;

    private static CompiledFigure FigureOf(Figure? figure, PointScale scale) =>
        figure is { } given ? new(scale.ToScaled(given.Value), given.IsAssumed) : default;
}
