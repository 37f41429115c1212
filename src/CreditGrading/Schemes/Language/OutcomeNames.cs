using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>Declares the codes of named outcomes, which several entries may state.</summary>
internal static class OutcomeNames
{
    /// <summary>Declares a code; one that every scheme has is reported, and fails the mapping.</summary>
    public static void Declare(MappingReader reader, Located<string> code)
    {
        if (code.Value == SchemeFacade.TypeNotGradedCode)
        {
            reader.Scope.Report(DiagnosticCatalog.BuiltInOutcome, code.Position, SchemeFacade.TypeNotGradedCode);
            reader.Fail();
            return;
        }

        reader.Scope.Names.Declare(NameKind.Outcome, code);
    }
}
