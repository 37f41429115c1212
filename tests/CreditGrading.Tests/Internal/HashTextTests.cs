using CreditGrading.Internal;

namespace CreditGrading.Tests.Internal;

public sealed class HashTextTests
{
    // FIPS 180-2, appendix B.1, and the hash of nothing.
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Of_KnownText_IsItsSha256(string text, string expected) =>
        Assert.Equal(expected, HashText.Of(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void IsHash_OtherText_IsNone()
    {
        Assert.True(HashText.IsHash(new('a', 64)));
        Assert.False(HashText.IsHash(new('A', 64)));
        Assert.False(HashText.IsHash(new('g', 64)));
        Assert.False(HashText.IsHash(new('a', 63)));
        Assert.False(HashText.IsHash(new('a', 65)));
    }
}
