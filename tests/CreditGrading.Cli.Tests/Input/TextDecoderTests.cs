using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Tests.Input;

public sealed class TextDecoderTests
{
    [Fact]
    public void Decode_ByteOrderMark_IsDropped() =>
        Assert.Equal("subject_id", TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. "subject_id"u8], "f.csv"));

    [Fact]
    public void Decode_OtherBytes_NamesLineColumnAndOffset()
    {
        byte[] bytes = [.. "a,b\r\n主,"u8, 0xD6, 0xD0, .. "\r\n"u8];

        var messages = Documents.ShowFailure(() => TextDecoder.Decode(bytes, "f.csv"), ExitCode.CannotRun);

        Assert.Equal(
            ["f.csv(2,3): error CG0608: byte 0xD6 at offset 9 is not UTF-8; save the file as UTF-8, or pass --encoding gb18030 "
                + "if it is GB 18030"],
            messages);
    }

    [Fact]
    public void Decode_CutOffCharacterAtTheEnd_IsNamed()
    {
        byte[] bytes = [.. "a\n"u8, 0xE4, 0xB8];

        var messages = Documents.ShowFailure(() => TextDecoder.Decode(bytes, "f.csv"), ExitCode.CannotRun);

        Assert.StartsWith(
            "f.csv(2,1): error CG0608: byte 0xE4 at offset 2 is not UTF-8", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Decode_Utf16_IsNamedAsSuch(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.Preamble : [], .. encoding.GetBytes("subject_id,indicator\n")];

        var messages = Documents.ShowFailure(() => TextDecoder.Decode(bytes, "f.csv"), ExitCode.CannotRun);

        Assert.Equal([$"f.csv: error CG0609: the file is UTF-16; save it as UTF-8, or pass --encoding {name}"], messages);
        Assert.Equal("subject_id,indicator\n", TextDecoder.Decode(bytes, "f.csv", TextDecoder.FindEncoding(name)));
    }

    [Fact]
    public void Decode_Gb18030_IsReadWhereNamed()
    {
        byte[] bytes = [0xD6, 0xD0, 0xB9, 0xFA, 0x2C, 0x81, 0x30, 0x81, 0x30];

        Assert.Equal("中国,\u0080", TextDecoder.Decode(bytes, "f.csv", TextDecoder.FindEncoding("gb18030")));
    }

    [Fact]
    public void Decode_BytesOutsideTheNamedEncoding_AreNamed()
    {
        byte[] bytes = [.. "a\nbc"u8, 0xFF, .. "d"u8];

        var messages = Documents.ShowFailure(
            () => TextDecoder.Decode(bytes, "f.csv", TextDecoder.FindEncoding("gb18030")), ExitCode.CannotRun);

        Assert.Equal(["f.csv(2,3): error CG0610: byte 0xFF at offset 4 is not gb18030"], messages);
    }

    [Fact]
    public void Decode_Nothing_IsEmpty() => Assert.Equal("", TextDecoder.Decode([], "f.csv"));

    [Fact]
    public void FindEncoding_UnknownName_IsNull() => Assert.Null(TextDecoder.FindEncoding("no-such-encoding"));
}
