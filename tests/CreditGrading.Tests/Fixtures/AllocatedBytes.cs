namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// What code allocates. A collection that another test sets off moves the thread's counter by some kilobytes, so one try may show
/// bytes that nobody took; what the code itself takes shows in every try.
/// </summary>
internal static class AllocatedBytes
{
    private const int Tries = 5;

    /// <summary>The bytes that some work takes each time: the least of several tries.</summary>
    /// <param name="work">The work, which has been done once.</param>
    /// <param name="prepare">What comes before each try, and is not measured.</param>
    public static long Of(Action work, Action? prepare = null)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Tries && least > 0; i++)
        {
            prepare?.Invoke();
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
