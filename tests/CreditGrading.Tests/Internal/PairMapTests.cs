using CreditGrading.Internal;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Internal;

public sealed class PairMapTests
{
    private readonly PairMap<long> _map = new();

    [Fact]
    public void At_NewPair_IsTheDefaultAndThenKept()
    {
        _map.At(1, 2, out var isNew) += 5;
        _map.At(1, 2, out var isNewAgain) += 7;

        Assert.Equal((true, false, 1, 12), (isNew, isNewAgain, _map.Count, _map[0]));
    }

    [Fact]
    public void Find_PairsThatShareANumber_AreApart()
    {
        _map.At(1, 2, out _) = 12;
        _map.At(2, 1, out _) = 21;
        _map.At(-1, 2, out _) = -12;
        _map.At(0, -1, out _) = -1;

        Assert.Equal((12, 21, -12, -1), (_map[_map.Find(1, 2)], _map[_map.Find(2, 1)], _map[_map.Find(-1, 2)],
            _map[_map.Find(0, -1)]));
        Assert.Equal(-1, _map.Find(1, 1));
        Assert.Equal((-1, 2), _map.PairAt(2));
    }

    [Fact]
    public void TryAdd_PairTwice_TellsIt() => Assert.Equal((true, false), (_map.TryAdd(3, 4), _map.TryAdd(3, 4)));

    // On either side of the number up to which each pair is looked at, and far beyond it.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(5000)]
    public void At_ManyPairs_AreWhatADictionaryHolds(int count)
    {
        var expected = new Dictionary<(int, int), long>();
        for (var round = 0; round < 3; round++)
        {
            expected.Clear();
            _map.Clear();
            for (var i = 0; i < 3 * count; i++)
            {
                var pair = ((i * 7) + round, i % count);
                pair = (pair.Item1 % Math.Max(1, count / 8), pair.Item2);
                expected[pair] = expected.GetValueOrDefault(pair) + i;
                _map.At(pair.Item1, pair.Item2, out _) += i;
            }

            Assert.Equal(expected.Keys, Enumerable.Range(0, _map.Count).Select(_map.PairAt));
            Assert.All(expected, pair => Assert.Equal(pair.Value, _map[_map.Find(pair.Key.Item1, pair.Key.Item2)]));
            Assert.False(_map.Contains(-5, 0));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Clear_Pairs_AreForgottenAndTheirValues(int count)
    {
        Fill(count);

        _map.Clear();

        Assert.Equal((0, false), (_map.Count, _map.Contains(0, 0)));
        Assert.Equal(0, _map.At(0, 0, out _));
    }

    [Fact]
    public void Clear_RoomIsThere_TakesNoMemoryAgain()
    {
        Fill(1000);

        Assert.Equal(0, AllocatedBytes.Of(() =>
        {
            for (var round = 0; round < 10; round++)
            {
                _map.Clear();
                Fill(1000 - round);
            }
        }));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(2000, false)]
    public void Release_MoreRoomThanAsked_IsLetGo(int count, bool isKept)
    {
        var bytes = AllocatedBytes.Of(() => Fill(10), prepare: () =>
        {
            Fill(count);
            _map.Release(1024);
        });

        Assert.Equal(isKept, bytes == 0);
        Assert.Equal(10, _map.Count);
    }

    private void Fill(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _map.At(i % 3, i, out _) = i + 1;
        }
    }
}
