using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CreditGrading.Tests.Schemes.Yaml;

public sealed class YamlReaderProperties
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "[", "]", "{", "}", "\"", "'", ":", ": ", "- ", "-", "?", "? ", ",", ", ", "#", " #", "&a ", "*a", "!", "!t ", "|", ">",
        "%", "@", "`", "\\", "\\u", "\\x4", "\t", " ", "  ", "    ", "\n", "\n", "\n  ", "\r", "\r\n", "---", "\n---\n", "...",
        "\n...\n", "<<", "~", "a", "b",
        "key: value\n", "中", "😀", "\ud83d", "\0", "\u0085", "\u2028", "\uFEFF", "1", ".", "=", "|-\n", ">+2\n", "%YAML 1.1\n");

    private static readonly Arbitrary<string> Texts = Arb.From(
        from count in Gen.Choose(0, 40)
        from pieces in Pieces.ArrayOf(count)
        select string.Concat(pieces),
        Shrink);

    // Mostly lines of keys and values, so that many have no fault.
    private static readonly Arbitrary<string> Documents = Arb.From(
        from count in Gen.Choose(1, 3)
        from values in Pieces.Where(IsAllowed).ArrayOf(2).ArrayOf(count)
        select string.Concat(values.Select((pieces, index) => $"key{index}: {string.Concat(pieces)}\n")),
        Shrink);

    private static readonly Gen<string> Values =
        from count in Gen.Choose(0, 12)
        from pieces in Pieces.Where(IsAllowed).ArrayOf(count)
        select string.Concat(pieces);

    [Fact]
    public void Any_text_ends_in_a_root_or_a_diagnostic_with_a_place() =>
        Prop.ForAll(Texts, text =>
        {
            var (root, diagnostics) = YamlText.Read(text);
            var endings = text.ReplaceLineEndings("\n").Count(character => character == '\n');
            return (root is not null || diagnostics.Any(IsError))
                && diagnostics.All(diagnostic => diagnostic.Position.Line >= 1 && diagnostic.Position.Line <= endings + 2)
                && diagnostics.All(diagnostic => diagnostic.Position.Column >= 1);
        }).Check(Seeded(5000));

    [Fact]
    public void A_text_without_fault_has_a_canonical_form_that_reads_as_itself()
    {
        var tried = 0;

        Prop.ForAll(Documents, text =>
        {
            if (YamlText.Read(text) is not { Root: { } root, Diagnostics: [] })
            {
                return true;
            }

            tried++;
            var canonical = CanonicalText.Of(root);
            return SchemeText.Check(canonical, new DiagnosticBag("a.yaml"))
                && CanonicalText.Of(YamlText.ReadClean(canonical)) == canonical;
        }).Check(Seeded(5000));

        Assert.InRange(tried, 500, 5000);
    }

    [Fact]
    public void Any_allowed_value_survives_the_canonical_form() =>
        Prop.ForAll(Arb.From(Values.Two()), pair =>
        {
            var (first, second) = pair;
            var at = new SourcePosition(1, 1);
            var list = new YamlSequence(
                at,
                [
                    new YamlScalar(at, first, isEmpty: false),
                    new YamlScalar(at, second, isEmpty: false),
                ]);
            var key = new YamlScalar(at, "key" + first, isEmpty: false);
            var root = new YamlMapping(at, [new(key, list)]);

            var read = YamlText.ReadClean(CanonicalText.Of(root));

            var items = ((YamlSequence)read.Entries[0].Value).Items;
            return read.Entries[0].Key.Text == key.Text
                && items.Select(item => ((YamlScalar)item).Text).SequenceEqual([first, second]);
        }).Check(Seeded(3000));

    private static bool IsAllowed(string piece) =>
        !piece.Contains('\r', StringComparison.Ordinal) && SchemeText.Check("x" + piece, new DiagnosticBag("a.yaml"));

    private static bool IsError(SchemeDiagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static IEnumerable<string> Shrink(string text) =>
        Enumerable.Range(0, text.Length).Select(index => text.Remove(index, 1));

    private static Config Seeded(int maxTest) => Config.QuickThrowOnFailure
        .WithMaxTest(maxTest)
        .WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(42UL), FSharpOption<int>.None)));
}
