using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>
/// A form that a value of the scheme language may take; with <see cref="Shape{T}"/> the one definition of the vocabulary.
/// </summary>
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
        text = node is YamlScalar { IsEmpty: false, IsRefused: false } scalar ? scalar.Text : null;
        if (text is null)
        {
            ReportMismatch(node, scope);
        }

        return text is not null;
    }

    /// <summary>How a text that is not of this form should probably be written; null where that is not known.</summary>
    protected virtual LocalizedText? HintFor(string text) => null;

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
            case YamlScalar { IsEmpty: true } empty:
                var remark = empty.IsBeforeRemark ? Hints.Remark : null;
                scope.Bag.ReportWithHint(DiagnosticCatalog.ValueMissing, node.Position, remark, Expected);
                break;
            case YamlScalar { IsRefused: false } scalar:
                var (hint, found) = (HintFor(scalar.Text), MessageArgument.Input(scalar.Text));
                scope.Bag.ReportWithHint(DiagnosticCatalog.WrongValue, node.Position, hint, found, Expected);
                break;
        }
    }
}
