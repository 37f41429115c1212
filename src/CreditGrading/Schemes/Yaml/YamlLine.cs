using CreditGrading.Internal;

namespace CreditGrading.Schemes.Yaml;

/// <summary>One line of a text, looked at by itself: where it begins, its first word, and what follows.</summary>
internal sealed class YamlLine
{
    private const int MaxLength = 500;

    private YamlLine(int number, string text)
    {
        Number = number;
        Text = text;
        while (Start < text.Length && (IsSpace(text[Start]) || IsItemMark(Start)))
        {
            Start++;
        }

        End = Start;
        while (End < text.Length && (char.IsLetterOrDigit(text[End]) || text[End] is '_' or '-' or '+' or '.'))
        {
            End++;
        }
    }

    /// <summary>Its number, from 1.</summary>
    internal int Number { get; }

    /// <summary>The line, cut where it is very long.</summary>
    internal string Text { get; }

    /// <summary>Where its content begins, after spaces and <c>-</c>.</summary>
    internal int Start { get; }

    /// <summary>Whether it begins an item of a list.</summary>
    internal bool IsItem => Text.AsSpan(0, Start).Contains('-');

    /// <summary>The first word; empty where the line begins otherwise.</summary>
    internal string Word => Text[Start..End];

    /// <summary>Where the first word ends.</summary>
    internal int End { get; }

    /// <summary>The character after the first word; a line feed at the end of the line.</summary>
    internal char Mark => CharacterAt(End);

    /// <summary>Where the value begins, if the first word is a key.</summary>
    internal int ValueStart
    {
        get
        {
            var index = End + 1;
            while (index < Text.Length && IsSpace(Text[index]))
            {
                index++;
            }

            return index;
        }
    }

    /// <summary>What stands after the first word and the mark behind it, without a remark.</summary>
    internal string Value
    {
        get
        {
            var value = ValueStart < Text.Length ? Text[ValueStart..] : "";
            var remark = value.IndexOf(" #", StringComparison.Ordinal);
            return (remark < 0 ? value : value[..remark]).TrimEnd();
        }
    }

    /// <summary>Gives the place of a character.</summary>
    internal SourcePosition PlaceOf(int index) => new(Number, index + 1);

    internal char CharacterAt(int index) => index < Text.Length ? Text[index] : '\n';

    /// <summary>Finds a line, and the last before it that is neither blank nor a remark.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="number">The line's number, from 1.</param>
    internal static (YamlLine? Line, YamlLine? Before) Find(string text, int number)
    {
        var before = ReadOnlySpan<char>.Empty;
        var (current, beforeNumber) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            current++;
            if (current == number)
            {
                return (Of(current, line), beforeNumber == 0 ? null : Of(beforeNumber, before));
            }

            if (line.TrimStart() is not ([] or ['#', ..]))
            {
                before = line;
                beforeNumber = current;
            }
        }

        return (null, null);
    }

    private static YamlLine Of(int number, ReadOnlySpan<char> line) =>
        new(number, line[..Math.Min(line.Length, MaxLength)].ToString());

    private static bool IsSpace(char character) => character is ' ' or '\t' || HalfWidth.IsOddSpace(character);

    private bool IsItemMark(int index) => Text[index] == '-' && CharacterAt(index + 1) is ' ' or '\n';
}
