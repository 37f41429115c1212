namespace CreditGrading.Schemes.Language;

/// <summary>A key that a mapping of the scheme language may have.</summary>
internal abstract class Key(string name, bool isRequired, LocalizedText description)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>What the key states, for the editor schema and the language page.</summary>
    public LocalizedText Description { get; } = description;

    /// <summary>The form of its values.</summary>
    public abstract Form AnyForm { get; }
}

/// <summary>A key whose values are read as <typeparamref name="T"/>.</summary>
internal sealed class Key<T>(string name, Form<T> form, bool isRequired, LocalizedText description)
    : Key(name, isRequired, description)
{
    public Form<T> Form { get; } = form;

    public override Form AnyForm => Form;
}
