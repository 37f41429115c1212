using CreditGrading.Diagnostics;

namespace CreditGrading.Schemes;

/// <summary>Says on which days a scheme is in force.</summary>
internal static class InForceText
{
    /// <summary>Gives the days in force, to be put after "in force".</summary>
    public static MessageArgument Of(GradingScheme scheme)
    {
        MessageArgument first = scheme.FirstDay;
        if (scheme.LastDay is not { } lastDay)
        {
            return new($"自{first.Chinese}起", $"from {first.English}");
        }

        MessageArgument last = lastDay;
        return new($"{first.Chinese}至{last.Chinese}", $"from {first.English} to {last.English}");
    }
}
