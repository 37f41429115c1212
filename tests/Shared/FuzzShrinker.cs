using System.Diagnostics.CodeAnalysis;

namespace CreditGrading.Tests.Shared;

/// <summary>Makes a failing input smaller for as long as it fails alike.</summary>
internal static class FuzzShrinker
{
    private const int MaxTries = 5000;

    /// <summary>Takes pieces out, large ones first.</summary>
    public static FuzzFailure Shrink(IFuzzTarget target, FuzzFailure failure)
    {
        var smallest = failure;
        var tries = 0;
        for (var index = 0; index < failure.Input.Parts.Count; index++)
        {
            for (var size = Math.Max(smallest.Input.Parts[index].Length / 2, 1); size > 0; size /= 2)
            {
                for (var start = 0; start < smallest.Input.Parts[index].Length && tries < MaxTries; tries++)
                {
                    var part = smallest.Input.Parts[index];
                    var shorter = part.Remove(start, Math.Min(size, part.Length - start));
                    var found = Try(target, smallest.Number, smallest.Input.With(index, shorter));
                    var fails = found?.Kind == failure.Kind;
                    smallest = fails ? found! : smallest;
                    start += fails ? 0 : size;
                }
            }
        }

        return smallest;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever is thrown is what the test is after.")]
    private static FuzzFailure? Try(IFuzzTarget target, int number, FuzzInput input)
    {
        try
        {
            target.Check(input, new HashSet<string>());
            return null;
        }
        catch (Exception exception)
        {
            return new(number, input, exception);
        }
    }
}
