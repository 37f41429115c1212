using System.Collections.Concurrent;

namespace CreditGrading.Internal;

/// <summary>
/// Buffers that are not in use. One lies ready for the next who comes, which is all that a single thread needs; the others are in
/// a bag. Safe for concurrent use.
/// </summary>
/// <typeparam name="T">The buffers.</typeparam>
/// <param name="make">Makes one where none is left.</param>
internal sealed class SparePool<T>(Func<T> make)
    where T : class
{
    private readonly ConcurrentBag<T> _others = [];
    private T? _spare;

    /// <summary>Takes buffers out.</summary>
    public T Take()
    {
        var spare = _spare;
        return spare is not null && Interlocked.CompareExchange(ref _spare, null, spare) == spare ? spare
            : _others.TryTake(out var other) ? other
            : make();
    }

    /// <summary>Puts buffers back; those that an exception left half-filled must not come back.</summary>
    public void Return(T buffers)
    {
        if (_spare is not null || Interlocked.CompareExchange(ref _spare, buffers, null) is not null)
        {
            _others.Add(buffers);
        }
    }
}
