using System.Collections.Immutable;

namespace CreditGrading.Schemes.Language;

/// <summary>
/// The closed vocabulary of the scheme language. It is defined once, by the shapes and forms reached from <see cref="Root"/>; whatever
/// needs to know it walks them.
/// </summary>
internal static class Vocabulary
{
    private static readonly Lazy<ImmutableArray<IShape>> AllShapes = new(() => [.. Walk(Root).OfType<IShape>()]);

    /// <summary>The form of a whole scheme.</summary>
    public static Form Root => SchemeShape.Instance;

    /// <summary>Every kind of mapping the language has.</summary>
    public static ImmutableArray<IShape> Shapes => AllShapes.Value;

    /// <summary>The mappings in which a key may stand, as a text; null where none has it.</summary>
    public static LocalizedText? MappingsWith(string key)
    {
        var names = Shapes.Where(shape => shape.Keys.Any(known => known.Name == key)).Select(shape => shape.Name).Distinct().Take(4).ToList();
        return names.Count == 0
            ? null
            : new(string.Join("、", names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.English)));
    }

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
