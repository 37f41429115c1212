using System.Collections.Immutable;

namespace CreditGrading.Schemes.Language;

/// <summary>
/// A closed vocabulary. It is defined once, by the shapes and forms reached from its root; whatever needs to know it walks them.
/// </summary>
/// <param name="root">The form of a whole text.</param>
internal sealed class Vocabulary(Form root)
{
    private readonly Lazy<ImmutableArray<Form>> _forms = new(() => [.. Walk(root)]);
    private readonly Lazy<ImmutableArray<IShape>> _shapes = new(() => [.. Walk(root).OfType<IShape>()]);

    /// <summary>The vocabulary of the scheme language.</summary>
    public static Vocabulary OfSchemes { get; } = new(SchemeShape.Instance);

    /// <summary>The form of a whole text.</summary>
    public Form Root { get; } = root;

    /// <summary>Every form there is.</summary>
    public ImmutableArray<Form> Forms => _forms.Value;

    /// <summary>Every kind of mapping there is.</summary>
    public ImmutableArray<IShape> Shapes => _shapes.Value;

    /// <summary>The mappings in which a key may stand, as a text; null where none has it.</summary>
    public LocalizedText? MappingsWith(string key)
    {
        var names = Shapes.Where(shape => shape.Keys.Any(known => known.Name == key)).Select(shape =>
            shape.Name).Distinct().Take(4).ToList();
        return names.Count == 0
            ? null
            : new(string.Join("、", names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.English)));
    }

    /// <summary>Whether a key may stand at the left margin and nowhere else.</summary>
    public bool IsSectionOnly(string key) =>
        Shapes.Where(shape => shape.Keys.Any(known => known.Name == key)).ToList() is [var only] && only == Root;

    private static IEnumerable<Form> Walk(Form root)
    {
        var seen = new HashSet<Form>();
        var waiting = new Queue<Form>([root]);
        while (waiting.TryDequeue(out var form))
        {
            if (!seen.Add(form))
            {
                continue;
            }

            yield return form;
            foreach (var part in form.Parts)
            {
                waiting.Enqueue(part);
            }
        }
    }
}
