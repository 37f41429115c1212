using CreditGrading.Internal;

namespace CreditGrading.Tests.Internal;

public sealed class SparePoolTests
{
    private readonly SparePool<object> _pool = new(() => new());

    [Fact]
    public void Take_WhatWasReturned_IsTheSame()
    {
        var (first, second) = (_pool.Take(), _pool.Take());
        _pool.Return(first);
        _pool.Return(second);

        Assert.NotSame(first, second);
        Assert.Equal(2, new HashSet<object> { first, second, _pool.Take(), _pool.Take() }.Count);
    }

    [Fact]
    public async Task Take_OnManyThreads_NobodyElseHasIt()
    {
        var pool = new SparePool<int[]>(() => new int[1]);
        var workers = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                var taken = pool.Take();
                Assert.Equal(1, Interlocked.Increment(ref taken[0]));
                Interlocked.Decrement(ref taken[0]);
                pool.Return(taken);
            }
        }));

        await Task.WhenAll(workers);
    }
}
