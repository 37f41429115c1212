using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes;

/// <summary>Binds the nodes of a scheme's text to the vocabulary.</summary>
internal static class SchemeBinder
{
    /// <summary>
    /// Reads every key that can be read and reports the others. Parts at fault are left out of the result, which is then good for
    /// further checks but not for grading.
    /// </summary>
    /// <param name="root">The text's mapping.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="names">The codes that the scheme declares, those of entries at fault too.</param>
    public static BoundScheme Bind(YamlMapping root, DiagnosticBag bag, out DeclaredNames names)
    {
        var scope = BindingScope.Root(bag, Vocabulary.OfSchemes);
        names = scope.Names;
        return SchemeShape.Instance.BindPartially(root, scope);
    }
}
