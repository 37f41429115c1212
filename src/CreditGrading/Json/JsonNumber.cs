namespace CreditGrading.Json;

/// <summary>Numbers as JSON writes them, read without rounding.</summary>
internal static class JsonNumber
{
    private const int MaxScale = 28;

    private static readonly UInt128 MaxDigits = (UInt128)decimal.MaxValue;

    /// <summary>Reads a number.</summary>
    /// <param name="text">A number by the grammar of JSON, which the reader has checked.</param>
    /// <param name="number">The number, without trailing zeros.</param>
    /// <returns>False where a decimal cannot hold exactly this number.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out decimal number)
    {
        number = 0;
        var end = text.IndexOfAny((byte)'e', (byte)'E');
        if (!TryReadDigits(end < 0 ? text : text[..end], out var digits, out var power))
        {
            return false;
        }

        if (digits == 0)
        {
            return true;
        }

        var exponent = 0;
        if (end >= 0
            && !int.TryParse(text[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        power += exponent;
        if (power < -MaxScale || !TryShift(ref digits, Math.Max(power, 0)))
        {
            return false;
        }

        number = Create(digits, text[0] == (byte)'-', (byte)Math.Max(-power, 0));
        return true;
    }

    /// <summary>Reads the part before the exponent as a whole number that ends in no zero, times a power of ten.</summary>
    private static bool TryReadDigits(ReadOnlySpan<byte> text, out UInt128 digits, out long power)
    {
        (digits, power) = (0, 0);
        var zeros = 0;
        var isFraction = false;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit((char)character))
            {
                isFraction |= character == (byte)'.';
                continue;
            }

            power -= isFraction ? 1 : 0;
            zeros++;
            if (character == (byte)'0')
            {
                continue;
            }

            if (!TryShift(ref digits, zeros))
            {
                return false;
            }

            digits += (uint)(character - '0');
            zeros = 0;
        }

        power += zeros;
        return digits <= MaxDigits;
    }

    /// <summary>Puts zeros behind the digits; false where they become too many.</summary>
    private static bool TryShift(ref UInt128 digits, long zeros)
    {
        for (var i = 0L; i < zeros && digits != 0; i++)
        {
            digits *= 10;
            if (digits > MaxDigits)
            {
                return false;
            }
        }

        return true;
    }

    private static decimal Create(UInt128 digits, bool isNegative, byte scale)
    {
        unchecked
        {
            return new((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative, scale);
        }
    }
}
