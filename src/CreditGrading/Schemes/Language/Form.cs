using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>A form that a value of the scheme language may take; with <see cref="Shape{T}"/> the one definition of the vocabulary.</summary>
internal abstract class Form
{
    /// <summary>What the form is called in messages, for example "a number".</summary>
    public abstract LocalizedText Expected { get; }

    /// <summary>The forms of which this one is made; what walks the vocabulary follows them.</summary>
    public virtual IEnumerable<Form> Parts => [];

    /// <summary>What its values look like: those of its parts, or any text where it has none.</summary>
    public virtual FormLayout Layout => Parts.Any()
        ? new AlternativesLayout([.. Parts])
        : new ScalarLayout("") { Kinds = ScalarKinds.Number | ScalarKinds.Flag };
}

/// <summary>A form whose values are read as <typeparamref name="T"/>.</summary>
internal abstract class Form<T> : Form
{
    /// <summary>Reads a value, or reports at its place what is wrong with it.</summary>
    public abstract bool TryRead(YamlNode node, BindingScope scope, [MaybeNullWhen(false)] out T value);

    /// <summary>Gives the text of a scalar, or reports that something else was found.</summary>
    protected bool TryReadText(YamlNode node, BindingScope scope, [NotNullWhen(true)] out string? text)
    {
        text = null;
        switch (node)
        {
            case YamlScalar { IsEmpty: false } scalar:
                text = scalar.Text;
                return true;
            case YamlScalar:
                scope.Report(DiagnosticCatalog.ValueMissing, node.Position, Expected);
                return false;
            default:
                ReportMismatch(node, scope);
                return false;
        }
    }

    /// <summary>Reports that the value is not of this form.</summary>
    protected void ReportMismatch(YamlNode node, BindingScope scope)
    {
        switch (node)
        {
            case YamlMapping:
                scope.Report(DiagnosticCatalog.FoundMapping, node.Position, Expected);
                break;
            case YamlSequence:
                scope.Report(DiagnosticCatalog.FoundList, node.Position, Expected);
                break;
            case YamlScalar { IsEmpty: true }:
                scope.Report(DiagnosticCatalog.ValueMissing, node.Position, Expected);
                break;
            case YamlScalar scalar:
                scope.Report(DiagnosticCatalog.WrongValue, node.Position, MessageArgument.Input(scalar.Text), Expected);
                break;
        }
    }
}
