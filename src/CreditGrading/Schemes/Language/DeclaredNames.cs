using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>
/// The codes that a scheme declares. They are noted while entries are bound, whether or not an entry turns out sound, so that one
/// fault does not bring false reports about every reference to it.
/// </summary>
internal sealed class DeclaredNames(DiagnosticBag bag)
{
    /// <summary>The most codes among which the nearest is looked for; a hostile text may declare a hundred thousand.</summary>
    private const int MaxCandidates = 2_000;

    private readonly Dictionary<(NameKind Kind, string Code), SourcePosition> _places = [];
    private readonly Dictionary<NameKind, List<string>> _codes = [];
    private readonly List<Located<string>> _citedSources = [];
    private readonly HashSet<NameKind> _faulty = [];

    /// <summary>Notes a code; a second one of its kind is reported.</summary>
    public void Declare(NameKind kind, Located<string> code)
    {
        if (!_places.TryAdd((kind, code.Value), code.Position))
        {
            var first = _places[(kind, code.Value)];
            bag.Report(DiagnosticCatalog.DeclaredTwice, code.Position, kind.Text(), MessageArgument.Input(code.Value),
                first.Line);
            return;
        }

        if (!_codes.TryGetValue(kind, out var codes))
        {
            _codes.Add(kind, codes = []);
        }

        codes.Add(code.Value);
    }

    /// <summary>Notes that a source is cited.</summary>
    public void Cite(Located<string> sourceId) => _citedSources.Add(sourceId);

    /// <summary>Reports every citation of a source that is not declared.</summary>
    public void RequireCitedSources()
    {
        foreach (var source in _citedSources)
        {
            Require(NameKind.Source, source);
        }
    }

    /// <summary>
    /// Notes that the declarations of a kind are at fault themselves: what refers to them is then not reported besides.
    /// </summary>
    public void MarkFaulty(NameKind kind) => _faulty.Add(kind);

    /// <summary>The same, by the key of the section that declares them.</summary>
    public void MarkFaultySection(string key)
    {
        if (NameKindTexts.DeclaredIn(key) is { } kind)
        {
            MarkFaulty(kind);
        }
    }

    public bool IsDeclared(NameKind kind, string code) => _places.ContainsKey((kind, code));

    /// <summary>Reports a code that is not declared.</summary>
    public void Require(NameKind kind, Located<string> reference)
    {
        if (IsDeclared(kind, reference.Value) || _faulty.Contains(kind))
        {
            return;
        }

        IReadOnlyCollection<string> known = _codes.TryGetValue(kind, out var codes) ? codes : [];
        var hint = bag.IsFull ? null : Hints.For(NearestWord.Find(reference.Value, known.Take(MaxCandidates)), known);
        bag.ReportWithHint(DiagnosticCatalog.NotDeclared, reference.Position, hint, kind.Text(),
            MessageArgument.Input(reference.Value));
    }
}
