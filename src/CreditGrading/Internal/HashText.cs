using System.Security.Cryptography;
using System.Text;

namespace CreditGrading.Internal;

/// <summary>Hashes as text.</summary>
internal static class HashText
{
    /// <summary>How many digits a hash has.</summary>
    public const int Length = 2 * SHA256.HashSizeInBytes;

    /// <summary>Hashes bytes.</summary>
    /// <returns>SHA-256 over them, as 64 lower-case hexadecimal digits.</returns>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        var text = new StringBuilder(Length);
        foreach (var value in hash)
        {
            text.Append(CultureInfo.InvariantCulture, $"{value:x2}");
        }

        return text.ToString();
    }

    /// <summary>Whether a text is a hash: 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
