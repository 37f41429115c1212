using System.Globalization;
using System.Numerics;
using System.Text;
using CreditGrading.Json;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Json;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00e99999999999999999999", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.25E+1", "12.5")]
    [InlineData("-125e-2", "-1.25")]
    [InlineData("1000e-31", "0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000010", "0.000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("7922816251426433759354395033500e-2", "79228162514264337593543950335")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("100000000000000000000000000000000000000000e-41", "1")]
    public void TryRead_NumberThatFits_IsReadExactly(string text, string expected)
    {
        Assert.True(JsonNumber.TryRead(Encoding.ASCII.GetBytes(text), out var number));

        Assert.Equal(expected, number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1e29")]
    [InlineData("8e28")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.1234567890123456789012345678901")]
    [InlineData("1.00000000000000000000000000000000000000000000000000000000001")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("1e-2147483648")]
    public void TryRead_NumberThatDoesNotFit_IsRefused(string text) =>
        Assert.False(JsonNumber.TryRead(Encoding.ASCII.GetBytes(text), out _));

    [Fact]
    public void TryRead_MillionDigits_EndsSoon()
    {
        Assert.False(JsonNumber.TryRead(Encoding.ASCII.GetBytes(new string('9', 1_000_000)), out _));
        Assert.True(JsonNumber.TryRead(Encoding.ASCII.GetBytes($"1.{new string('0', 1_000_000)}"), out var number));
        Assert.Equal(1, number);
    }

    [Fact]
    public void A_number_is_read_exactly_or_not_at_all() => Prop.ForAll(Generators.DiceSeeds, seed =>
    {
        var dice = new Dice(seed);
        var drawn = Dice.Many(dice.Range(1, 32), _ => dice.Chance(40) ? '0' : (char)('0' + dice.Range(0, 9)));
        var digits = string.Concat(drawn).TrimStart('0');
        var (whole, point) = (digits.Length == 0 ? "0" : digits, dice.Range(0, 30));
        var exponent = dice.Range(-32, 32);
        var fraction = new string('0', point) + whole;
        var text = $"{whole}.{fraction}e{exponent}";
        var exact = BigInteger.Parse(whole + fraction, CultureInfo.InvariantCulture);
        var power = exponent - fraction.Length;

        if (JsonNumber.TryRead(Encoding.ASCII.GetBytes(text), out var number))
        {
            var scale = (int)number.Scale;
            var unscaled = new BigInteger(new decimal([.. decimal.GetBits(number)[..3], 0]));
            Assert.Equal(exact * Ten(power + 64), unscaled * Ten(64 - scale));
        }
        else
        {
            Assert.False(Fits(exact, power), text);
        }
    }).Check(Generators.Seeded(Generators.Cases(3000)));

    /// <summary>Whether a decimal holds digits times a power of ten, by trying every scale.</summary>
    private static bool Fits(BigInteger digits, int power) => Enumerable.Range(0, 29).Any(scale =>
    {
        var (scaled, rest) = power + scale >= 0
            ? (digits * Ten(power + scale), BigInteger.Zero)
            : (BigInteger.DivRem(digits, Ten(-power - scale), out var left), left);
        return rest.IsZero && scaled <= new BigInteger(decimal.MaxValue);
    });

    private static BigInteger Ten(int power) => BigInteger.Pow(10, power);
}
