namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: groups, weighted or not, and what takes the place of those that are missing.</summary>
internal sealed class ReferenceWeighing(ReferenceScheme scheme, IReadOnlyList<ReferenceComponent> components)
{
    /// <summary>Whether there are components, and all of them are missing and would give their weights to others.</summary>
    public bool AreAllMissing => components.Count > 0 && components.All(IsSpread);

    /// <summary>What leaves the sum of the components unknown.</summary>
    public IEnumerable<string> Missing => components
        .Where(component => AreAllMissing || (component.Missing.Count > 0 && !component.IsAbsent)
            || (component.IsAbsent && component.Group.Missing is null or { Word: "undetermined" }))
        .SelectMany(component => component.Missing);

    /// <summary>Adds what each component gives; the weights of those that are there make up for those that are not.</summary>
    public void AddTo(ReferenceSum sum)
    {
        var there = components.Where(component => !IsSpread(component)).ToList();
        var weights = Rational.Sum(there.Select(component => Weight(component.Group)));
        foreach (var component in there)
        {
            Add(sum, component, component.Group.Weight is null ? Rational.One : Weight(component.Group) / weights);
        }

        sum.Mark(components.Any(component => IsAssumed(component.Group)));
    }

    private static Rational Weight(ReferenceGroup group) => Rational.From(group.Weight ?? 1);

    private static bool IsSpread(ReferenceComponent component) =>
        component is { IsAbsent: true, Group.Missing.Word: "renormalise" };

    private void Add(ReferenceSum sum, ReferenceComponent component, Rational weight)
    {
        var group = component.Group;
        if (component.IsAbsent)
        {
            sum.Add($"component {group.Code}", weight * StandIn(sum, group));
            return;
        }

        sum.TakePart(component.Sum);
        if (group is { Weight: null, Units: null })
        {
            sum.AddLines(component.Sum);
        }
        else
        {
            sum.Add($"component {group.Code}", weight * component.Sum.Total);
        }
    }

    /// <summary>The stated value, or the end that is worst.</summary>
    private Rational StandIn(ReferenceSum sum, ReferenceGroup group)
    {
        if (group.Missing is { Word: "value", Value: { } value })
        {
            return Rational.From(value);
        }

        var worst = (scheme.IsLowerBetter ? group.Ceiling : group.Floor)!;
        sum.Mark((worst.Origin ?? group.Origin ?? scheme.Origin) is { IsAssumed: true });
        return Rational.From(worst.Value);
    }

    /// <summary>Whether the weight, or what is done where the component is missing, is assumed.</summary>
    private bool IsAssumed(ReferenceGroup group)
    {
        var around = group.Origin ?? scheme.Origin;
        return (group.Weight is not null && around is { IsAssumed: true })
            || (group.Missing is { } missing && (missing.Origin ?? around) is { IsAssumed: true });
    }
}
