using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CreditGrading.Cli.Input;

/// <summary>
/// The subjects met so far, 16 bytes each: 96 bits of a hash of the id, and the line on which its rows begin. Among a hundred
/// million subjects two that share a hash are met once in ten million million files; that file would be refused, never graded
/// wrongly.
/// </summary>
internal sealed class SeenSubjects
{
    private const int LeastCapacity = 1 << 10;

    private Entry[] _entries = new Entry[LeastCapacity];
    private int _count;

    /// <summary>Adds a subject.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="line">The line on which its rows begin, from 1.</param>
    /// <param name="firstLine">The line on which the subject's rows began that is there already.</param>
    /// <returns>False where it is there already.</returns>
    public bool TryAdd(ReadOnlySpan<char> id, int line, out int firstLine)
    {
        // Three quarters full is as slow as a search by turns should get.
        if (_count >= _entries.Length / 4 * 3)
        {
            Grow();
        }

        var entry = EntryOf(id, line);
        ref var place = ref PlaceOf(entry);
        firstLine = place.Line;
        if (place.Line != 0)
        {
            return false;
        }

        place = entry;
        _count++;
        return true;
    }

    /// <summary>Tells whether a subject has been added.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Whether it has.</returns>
    public bool Contains(ReadOnlySpan<char> id) => PlaceOf(EntryOf(id, 0)).Line != 0;

    private static Entry EntryOf(ReadOnlySpan<char> id, int line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id), hash);
        return new(
            BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt32LittleEndian(hash[sizeof(ulong)..]), line);
    }

    /// <summary>The place of a subject, or the free one where it would go.</summary>
    private ref Entry PlaceOf(in Entry entry)
    {
        var mask = _entries.Length - 1;
        var index = (int)(entry.Low & (ulong)mask);
        while (_entries[index].Line != 0 && !_entries[index].IsSame(entry))
        {
            index = (index + 1) & mask;
        }

        return ref _entries[index];
    }

    private void Grow()
    {
        var before = _entries;
        _entries = new Entry[checked(before.Length * 2)];
        foreach (ref readonly var entry in before.AsSpan())
        {
            if (entry.Line != 0)
            {
                PlaceOf(entry) = entry;
            }
        }
    }

    private readonly record struct Entry(ulong Low, uint High, int Line)
    {
        public bool IsSame(in Entry other) => Low == other.Low && High == other.High;
    }
}
