using System.Text;
using CreditGrading.Receipts;

namespace CreditGrading.Tests.Receipts;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("济宁 é 😀 \u2028 <a> & '", "\"济宁 é 😀 \u2028 <a> & '\"")]
    [InlineData("\" \\ / \b\t\n\f\r", "\"\\\" \\\\ / \\b\\t\\n\\f\\r\"")]
    [InlineData("\0\u001f\u007f", "\"\\u0000\\u001f\u007f\"")]
    public void Text_AnyCharacter_IsEscapedOnlyWhereJsonNeedsIt(string text, string expected) =>
        Assert.Equal(expected, Written(text));

    [Fact]
    public void Text_HalfOfASurrogatePair_IsEscaped() =>
        Assert.Equal(@"""a\ud800b\udc00\ud83d""", Written("a\ud800b\udc00\ud83d"));

    [Fact]
    public void Object_Members_HaveNoWhiteSpace()
    {
        var bytes = CanonicalJson.Write(json => json.Object(null, () =>
        {
            json.Flag("a", true);
            json.List("b", [1, 2], item => json.Object(null, () => json.Number("c", item)));
            json.Object("d", () => json.TextIfAny("e", ""));
            json.Text("f", null);
        }));

        Assert.Equal("""{"a":true,"b":[{"c":1},{"c":2}],"d":{},"f":null}""", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Hash_Value_IsTheOneOfItsBytes() => Assert.Equal(
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        CanonicalJson.Hash(json => json.Object(null, () => { })));

    private static string Written(string text) => Encoding.UTF8.GetString(CanonicalJson.Write(json => json.Text(null, text)));
}
