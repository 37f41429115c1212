using System.Text;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes;

namespace CreditGrading.Tests.Schemes;

public sealed class SchemeTextTests
{
    private readonly DiagnosticBag _bag = new("a.yaml");

    [Fact]
    public void MaxBytes_IsTheLimitOfTheLoader() => Assert.Equal(SchemeLoader.MaxBytes, SchemeText.MaxBytes);

    [Fact]
    public void Decode_Utf8_GivesTheText()
    {
        Assert.Equal("id: 济宁 😀\r\n", SchemeText.Decode("id: 济宁 😀\r\n"u8, _bag));
        Assert.Empty(_bag.ToImmutable());
    }

    [Fact]
    public void Decode_ByteOrderMark_IsDropped()
    {
        Assert.Equal("id: x", SchemeText.Decode("\uFEFFid: x"u8, _bag));
        Assert.Empty(_bag.ToImmutable());
    }

    [Fact]
    public void Decode_Nothing_GivesTheEmptyText() => Assert.Equal(string.Empty, SchemeText.Decode([], _bag));

    [Fact]
    public void Decode_LargestText_IsRead() => Assert.NotNull(SchemeText.Decode(new byte[SchemeText.MaxBytes], _bag));

    [Fact]
    public void Decode_LargerText_IsRefused()
    {
        Assert.Null(SchemeText.Decode(new byte[SchemeText.MaxBytes + 1], _bag));
        AssertReports("a.yaml(1,1): error CG0002: the text is larger than 4194304 bytes of UTF-8, the most that is read");
    }

    [Fact]
    public void Decode_InvalidByte_IsNamedWithItsPlace()
    {
        byte[] bytes = [.. "id: x\r\nname: 济"u8, 0xC3, .. "\n"u8];

        Assert.Null(SchemeText.Decode(bytes, _bag));
        AssertReports("a.yaml(2,8): error CG0003: the byte 0xC3 at offset 16 is not valid UTF-8; save the file as UTF-8");
    }

    [Fact]
    public void Decode_InvalidByteAfterAByteOrderMark_CountsTheMark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a', 0x80];

        Assert.Null(SchemeText.Decode(bytes, _bag));
        AssertReports("a.yaml(1,2): error CG0003: the byte 0x80 at offset 4 is not valid UTF-8; save the file as UTF-8");
    }

    [Fact]
    public void Decode_CutCharacterAtTheEnd_IsRefused()
    {
        Assert.Null(SchemeText.Decode("id: 济"u8[..^1], _bag));
        AssertReports("a.yaml(1,5): error CG0003: the byte 0xE6 at offset 4 is not valid UTF-8; save the file as UTF-8");
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Decode_OverlongOrSurrogateOrTooHigh_IsRefused(byte[] bytes) => Assert.Null(SchemeText.Decode(bytes, _bag));

    [Fact]
    public void Decode_ManyInvalidBytes_ReportsTheFirstFew()
    {
        var bytes = new byte[10_000];
        Array.Fill(bytes, (byte)0xB0);

        Assert.Null(SchemeText.Decode(bytes, _bag));
        Assert.Equal(3, _bag.ToImmutable().Length);
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("utf-32BE", "UTF-32")]
    public void Decode_OtherEncodingWithItsMark_IsNamed(string encodingName, string expected)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes("id: x")];

        Assert.Null(SchemeText.Decode(bytes, _bag));
        AssertReports(
            $"a.yaml(1,1): error CG0004: the text is encoded in {expected}; only UTF-8 is read; save the file as UTF-8");
    }

    [Fact]
    public void Check_OrdinaryText_Passes()
    {
        Assert.True(SchemeText.Check("id: \"x\"\r\n\tnote: 济宁 😀\u3000\u00A0\n", _bag));
        Assert.Empty(_bag.ToImmutable());
    }

    [Fact]
    public void Check_ByteOrderMarkFirst_Passes() => Assert.True(SchemeText.Check("\uFEFFid: x", _bag));

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0007')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0085')]
    [InlineData('\u009F')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\uFEFF')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public void Check_ForbiddenCharacter_IsRefused(char character)
    {
        Assert.False(SchemeText.Check($"a: b\r\nc: 😀{character}d\n", _bag));
        AssertReports(
            $"a.yaml(2,6): error CG0005: the control character U+{(int)character:X4} is not allowed; only tab and line ends are");
    }

    // Characters, not texts: a half pair in a text does not survive the way into an attribute.
    [Theory]
    [InlineData('\ud83d', "")]
    [InlineData('\ude00', "b")]
    [InlineData('\ud83d', "😀")]
    public void Check_HalfSurrogatePair_IsRefused(char half, string after)
    {
        Assert.False(SchemeText.Check($"a{half}{after}", _bag));
        AssertReports(
            $"a.yaml(1,2): error CG0006: the code unit U+{(int)half:X4} is half of a surrogate pair; "
            + "a whole character was expected");
    }

    [Fact]
    public void Check_ManyFaults_ReportsTheFirstFewOfEachKind()
    {
        Assert.False(SchemeText.Check(new string('\0', 50) + new string('\ud83d', 50), _bag));
        Assert.Equal(
            ["CG0005", "CG0005", "CG0005", "CG0006", "CG0006", "CG0006"],
            _bag.ToImmutable().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Check_LineEnds_AreCountedAsAnEditorDoes()
    {
        Assert.False(SchemeText.Check("\r\n\r\n\n\r\r\0", _bag));
        Assert.Equal(new SourcePosition(6, 1), Assert.Single(_bag.ToImmutable()).Position);
    }

    [Theory]
    [InlineData('a', SchemeText.MaxBytes, true)]
    [InlineData('a', SchemeText.MaxBytes + 1, false)]
    [InlineData('中', SchemeText.MaxBytes / 3, true)]
    [InlineData('中', (SchemeText.MaxBytes / 3) + 1, false)]
    public void Check_Size_IsCountedInBytes(char character, int length, bool expected) =>
        Assert.Equal(expected, SchemeText.Check(new string(character, length), _bag));

    private void AssertReports(string expected) => Assert.Equal(expected, Assert.Single(_bag.ToImmutable()).ToString());
}
