namespace CreditGrading.Tests.Reference;

/// <summary>A number, or one that is unknown for want of some facts.</summary>
internal sealed record ReferenceValue(Rational? Number, IReadOnlySet<string> Missing)
{
    public static ReferenceValue Known(Rational number) => new(number, new HashSet<string>());

    /// <summary>The number, unless something is missing.</summary>
    public static ReferenceValue Unless(IEnumerable<string> missing, Rational number)
    {
        var set = missing.ToHashSet();
        return new(set.Count == 0 ? number : null, set);
    }

    /// <summary>Whether the number is as asked; null where it is unknown.</summary>
    public bool? Is(Func<Rational, bool> asked) => Number is { } number ? asked(number) : null;
}
