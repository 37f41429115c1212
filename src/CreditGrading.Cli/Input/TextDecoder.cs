using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Turns the bytes of a file into text, and names the first byte that does not fit.</summary>
internal static class TextDecoder
{
    /// <summary>The mark that may stand at the start of a text and is no part of it.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>How many bytes tell UTF-16 from other encodings.</summary>
    public const int BytesToTell = 4;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Finds an encoding by its name.</summary>
    /// <param name="name">A name such as <c>gb18030</c>.</param>
    /// <returns>The encoding, which throws on bytes that do not fit; null where there is none of that name.</returns>
    public static Encoding? FindEncoding(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">Its bytes, with or without a byte-order mark.</param>
    /// <param name="file">Its name in messages.</param>
    /// <param name="encoding">The encoding; UTF-8 where null.</param>
    /// <returns>The text, without a byte-order mark.</returns>
    /// <exception cref="CommandFailedException">The bytes do not fit the encoding.</exception>
    public static string Decode(byte[] bytes, string file, Encoding? encoding = null)
    {
        if (encoding is null)
        {
            RefuseUtf16(bytes, file);
        }

        try
        {
            return WithoutByteOrderMark((encoding ?? Utf8).GetString(bytes));
        }
        catch (DecoderFallbackException exception)
        {
            throw Undecodable(bytes, exception, file, encoding);
        }
    }

    /// <summary>Says that bytes do not fit.</summary>
    /// <param name="offset">The first of them.</param>
    /// <param name="value">Its value.</param>
    /// <param name="encoding">The encoding; UTF-8 where null.</param>
    /// <returns>The message.</returns>
    public static Message Undecodable(long offset, byte value, Encoding? encoding) =>
        encoding is null || encoding.CodePage == Utf8.CodePage
            ? CommandMessages.NotUtf8(offset, value)
            : CommandMessages.NotInEncoding(offset, value, encoding.WebName);

    /// <summary>Refuses bytes that start as UTF-16 does.</summary>
    /// <param name="bytes">The first bytes, <see cref="BytesToTell"/> or more where the file has as many.</param>
    /// <param name="file">The file's name in messages.</param>
    /// <exception cref="CommandFailedException">They do.</exception>
    public static void RefuseUtf16(ReadOnlySpan<byte> bytes, string file)
    {
        if (FindUtf16(bytes) is { } name)
        {
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(CommandMessages.IsUtf16(name), file));
        }
    }

    private static CommandFailedException Undecodable(
        byte[] bytes, DecoderFallbackException exception, string file, Encoding? encoding)
    {
        var offset = Math.Clamp(exception.Index, 0, bytes.Length - 1);
        var message = Undecodable(offset, bytes[offset], encoding);
        var before = WithoutByteOrderMark(DecodeStart(bytes, offset, encoding ?? Utf8));
        var line = LineCounter.CountBreaks(before) + 1;
        var column = before.Length - before.AsSpan().LastIndexOfAny('\r', '\n');
        return new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(message, file, new SourcePosition(line, column)));
    }

    private static string DecodeStart(byte[] bytes, int count, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        decoder.Fallback = DecoderFallback.ReplacementFallback;
        var characters = new char[encoding.GetMaxCharCount(count)];
        var length = decoder.GetChars(bytes, 0, count, characters, 0, flush: false);
        return new string(characters, 0, length);
    }

    private static string? FindUtf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => "utf-16",
        [0xFE, 0xFF, ..] => "utf-16BE",
        [not 0, 0, not 0, 0, ..] => "utf-16",
        [0, not 0, 0, not 0, ..] => "utf-16BE",
        _ => null,
    };

    private static string WithoutByteOrderMark(string text) => text.StartsWith(ByteOrderMark) ? text[1..] : text;
}
