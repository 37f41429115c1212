namespace CreditGrading.Tests;

/// <summary>All codes are invented: no division has the number 000000.</summary>
public sealed class UnifiedSocialCreditCodeTests
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Sound = "92000000MA0000001N";

    [Theory]
    [InlineData(Sound)]
    [InlineData("91000000MAEXAMPLE0")]
    [InlineData("91000000MA00000131")]
    [InlineData("91000000MA0000022Y")]
    [InlineData("12000000ABCDEFGHJR")]
    [InlineData("51000000YYYYYYYYYQ")]
    [InlineData("000000000000000000")]
    public void IsCheckDigitValid_SoundCode_IsTrue(string text) =>
        Assert.True(UnifiedSocialCreditCode.Parse(text).IsCheckDigitValid);

    [Fact]
    public void IsCheckDigitValid_AnyOneCharacterChanged_IsFalse()
    {
        var changed =
            from place in Enumerable.Range(0, Sound.Length)
            from character in Characters
            where character != Sound[place]
            select Sound[..place] + character + Sound[(place + 1)..];

        Assert.All(changed, text => Assert.False(UnifiedSocialCreditCode.Parse(text).IsCheckDigitValid, text));
    }

    [Fact]
    public void IsCheckDigitValid_AnyTwoNeighborsExchanged_IsFalse()
    {
        var exchanged =
            from place in Enumerable.Range(0, Sound.Length - 1)
            where Sound[place] != Sound[place + 1]
            select Sound[..place] + Sound[place + 1] + Sound[place] + Sound[(place + 2)..];

        Assert.All(exchanged, text => Assert.False(UnifiedSocialCreditCode.Parse(text).IsCheckDigitValid, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("92000000MA0000001")]
    [InlineData("92000000MA0000001NN")]
    [InlineData("92000000ma0000001n")]
    [InlineData(" 2000000MA0000001N")]
    [InlineData("92000000MI0000001N")]
    [InlineData("92000000MO0000001N")]
    [InlineData("92000000MS0000001N")]
    [InlineData("92000000MV0000001N")]
    [InlineData("92000000MZ0000001N")]
    [InlineData("９2000000MA0000001N")]
    [InlineData("92000000-MA000000N")]
    public void TryParse_OtherLengthOrCharacters_IsFalse(string text)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out var code));
        Assert.Equal(default, code);
        Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Parse(text));
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(UnifiedSocialCreditCode.TryParse(null, out _));

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => UnifiedSocialCreditCode.Parse(null!));

    [Fact]
    public void ToString_GivesTheTextThatWasRead() => Assert.Equal(Sound, UnifiedSocialCreditCode.Parse(Sound).ToString());

    [Fact]
    public void Equals_ComparesTheText()
    {
        Assert.Equal(UnifiedSocialCreditCode.Parse(Sound), UnifiedSocialCreditCode.Parse(new string([.. Sound])));
        Assert.NotEqual(UnifiedSocialCreditCode.Parse(Sound), UnifiedSocialCreditCode.Parse("000000000000000000"));
    }

    [Fact]
    public void Default_IsNoCode()
    {
        var code = default(UnifiedSocialCreditCode);

        Assert.Equal("", code.ToString());
        Assert.False(code.IsCheckDigitValid);
    }
}
