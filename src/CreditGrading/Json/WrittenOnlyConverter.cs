using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CreditGrading.Json;

/// <summary>Writes a type by a document with fixed names.</summary>
/// <param name="what">What the type is, with its article, for the message to those who try to read it.</param>
/// <param name="build">Makes the document.</param>
/// <param name="form">How the document is written.</param>
internal sealed class WrittenOnlyConverter<T, TDocument>(string what, Func<T, TDocument> build, JsonTypeInfo<TDocument> form)
    : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{what} is written as JSON and never read: it is made by the library alone.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, build(value), form);
}
