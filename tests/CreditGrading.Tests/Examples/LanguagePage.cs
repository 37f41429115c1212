using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CreditGrading.Tests.Examples;

/// <summary>The language reference, <c>schemes/README.md</c>, cut into headings and examples.</summary>
internal static class LanguagePage
{
    public const string Refused = "yaml refused";
    private const string Skeleton = "yaml skeleton";

    private static readonly ImmutableArray<Block> Blocks = ReadBlocks();

    /// <summary>The whole page, its lines ended by line feeds.</summary>
    public static string Text { get; } = Read();

    /// <summary>What stands outside code, fenced or in a line.</summary>
    public static string Prose { get; } = Regex.Replace(
        Regex.Replace(Text, "^ *```.*?^ *```$", "", RegexOptions.Multiline | RegexOptions.Singleline), "`[^`\n]*`", "");

    public static ImmutableArray<string> Headings { get; } =
        [.. Regex.Matches(Prose, "^##+ (.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    /// <summary>All pieces of schemes, in the page's order.</summary>
    public static ImmutableArray<LanguageExample> Examples { get; } = ReadExamples();

    private static string Read() => File.ReadAllText(Repository.PathOf("schemes", "README.md")).ReplaceLineEndings("\n");

    private static ImmutableArray<Block> ReadBlocks()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var heading = "";
        foreach (Match match in Regex.Matches(
            Read(), "^##+ (?<heading>[^\n]*)$|^```(?<kind>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline
                | RegexOptions.Singleline))
        {
            if (match.Groups["heading"].Success)
            {
                heading = match.Groups["heading"].Value;
            }
            else
            {
                blocks.Add(new(heading, match.Groups["kind"].Value, match.Groups["text"].Value));
            }
        }

        return blocks.ToImmutable();
    }

    private static ImmutableArray<LanguageExample> ReadExamples()
    {
        var skeleton = Blocks.Single(block => block.Kind == Skeleton).Text;
        var examples = ImmutableArray.CreateBuilder<LanguageExample>();
        foreach (var (block, below) in Blocks.Zip(Blocks.Skip(1)).Where(pair => pair.First.Kind is "yaml" or Skeleton or Refused))
        {
            var earlier = examples.Count(example => example.Name.StartsWith(block.Heading, StringComparison.Ordinal));
            var name = earlier == 0 ? block.Heading : $"{block.Heading} ({earlier + 1})";
            examples.Add(new(name, block.Kind, Merge(block.Text, skeleton), below.Kind, below.Text));
        }

        return examples.ToImmutable();
    }

    /// <summary>A piece, then the sections of the skeleton that it neither has nor leaves out.</summary>
    private static string Merge(string piece, string skeleton)
    {
        var leftOut = Regex.Match(piece, "^# without (.*)$", RegexOptions.Multiline).Groups[1].Value.Split(", ");
        var own = SectionsOf(piece).Select(section => section.Key).Concat(leftOut).ToHashSet(StringComparer.Ordinal);
        return piece + string.Concat(SectionsOf(skeleton).Where(section => !own.Contains(section.Key)).Select(section =>
            section.Text));
    }

    /// <summary>The sections of a scheme: each begins with a key in the first column.</summary>
    private static IEnumerable<(string Key, string Text)> SectionsOf(string yaml) =>
        Regex.Matches(yaml, @"^(\w+):.*\n(?:(?!\w+:).*\n)*", RegexOptions.Multiline).Select(match =>
            (match.Groups[1].Value, match.Value));

    private sealed record Block(string Heading, string Kind, string Text);
}
