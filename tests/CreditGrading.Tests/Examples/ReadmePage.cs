using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CreditGrading.Tests.Examples;

/// <summary>A page at the top of the repository, cut into what a translation keeps of it.</summary>
internal sealed class ReadmePage
{
    private readonly string _text;

    /// <summary>What stands outside fenced code.</summary>
    private readonly string _prose;

    public ReadmePage(string name)
    {
        _text = File.ReadAllText(Repository.PathOf(name)).ReplaceLineEndings("\n");
        var fenced = new Regex("^ *```[^`\n]*\n.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline);
        CodeBlocks = [.. fenced.Matches(_text).Select(match => match.Value)];
        _prose = fenced.Replace(_text, "");
    }

    public int LineCount => _text.Count(c => c == '\n');

    /// <summary>The number of the line, from 1, on which the first fenced code begins.</summary>
    public int FirstCodeLine => _text[.._text.IndexOf("```", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    /// <summary>All fenced code with its fences and indentation, in the page's order.</summary>
    public ImmutableArray<string> CodeBlocks { get; }

    /// <summary>What begins each heading, item of a list and row of a table, with its indentation, in the page's order.</summary>
    public IEnumerable<string> Outline => Matches("^(#+ | *- | *\\d+\\. | *\\|)");

    /// <summary>The anchor by which links name each heading, in the page's order.</summary>
    public ImmutableArray<string> Anchors => [.. Matches("^#+ (.*)$").Select(AnchorOf)];

    /// <summary>The levels of the headings, 1 for the title, in the page's order.</summary>
    public IEnumerable<int> HeadingLevels => Matches("^(#+) ").Select(marks => marks.Length);

    /// <summary>The numbers of each row of a table, in the page's order.</summary>
    public IEnumerable<string> TableNumbers => Matches("^ *(\\|.*)$").Select(row =>
        string.Join(' ', Regex.Matches(row, "\\d[\\d.,]*").Select(number => number.Value)));

    /// <summary>What stands as code within lines: names of files, commands and members, each once.</summary>
    public IEnumerable<string> Names => Matches("`([^`]+)`").Select(name => Regex.Replace(name, "\\s+", " ")).Distinct();

    /// <summary>The anchors of this page that it links to, in the page's order.</summary>
    public IEnumerable<string> LinksWithin => Links.Where(link => link.StartsWith('#')).Select(link => link[1..]);

    /// <summary>The paths that the page links to, in the page's order.</summary>
    public IEnumerable<string> LinksToFiles => Links.Where(link =>
        !link.StartsWith('#') && !link.Contains("://", StringComparison.Ordinal)).Select(link => link.Split('#')[0]);

    private IEnumerable<string> Links => Matches("\\]\\(([^)\\s]*)\\)");

    private IEnumerable<string> Matches(string pattern) =>
        Regex.Matches(_prose, pattern, RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    private static string AnchorOf(string heading) =>
        string.Concat(Regex.Replace(heading, "[^\\w\\- ]", "").Replace(' ', '-').Select(char.ToLowerInvariant));
}
