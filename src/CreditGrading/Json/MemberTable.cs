using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;

namespace CreditGrading.Json;

/// <summary>Reads an item of a list.</summary>
internal delegate T ReadItem<out T>(ref JsonInput json);

/// <summary>Reads the value of a member into what has been read before it.</summary>
internal delegate T ReadMember<T>(ref JsonInput json, T draft);

/// <summary>The members that an object may have.</summary>
/// <param name="members">Their names, each with how it is read; at most 64.</param>
internal sealed class MemberTable<T>(params ImmutableArray<(string Name, ReadMember<T> Read)> members)
{
    private readonly FrozenDictionary<string, int> _places = members.Select((member, place) => (member.Name, place))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The names, in order.</summary>
    public ImmutableArray<string> Names { get; } = [.. members.Select(member => member.Name)];

    /// <summary>Reads an object, each member at most once and no other.</summary>
    public T Read(ref JsonInput json, T draft)
    {
        var met = 0UL;
        json.BeginObject();
        while (json.NextMember() is { } name)
        {
            if (!_places.TryGetValue(name, out var place))
            {
                var hint = Hints.For(NearestWord.Find(name, Names), Names)!.English;
                throw json.Fault($"there is no member '{QuotedText.Of(name)}'; {hint}");
            }

            if ((met & (1UL << place)) != 0)
            {
                throw json.Fault($"the member '{name}' is there more than once; expected it once");
            }

            met |= 1UL << place;
            draft = members[place].Read(ref json, draft);
            json.EndMember();
        }

        return draft;
    }
}
