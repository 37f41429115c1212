using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes;

/// <summary>Binds the nodes of a scheme's text to the vocabulary.</summary>
internal static class SchemeBinder
{
    /// <summary>
    /// Reads every key that can be read and reports the others. Parts at fault are left out of the result, which is then good for further
    /// checks but not for grading.
    /// </summary>
    public static BoundScheme Bind(YamlMapping root, DiagnosticBag bag) =>
        SchemeShape.Instance.BindPartially(root, BindingScope.Root(bag, Vocabulary.OfSchemes));
}
