namespace CreditGrading.Explanation.Json;

/// <summary>The scheme that decided.</summary>
[Meaning("方案", "a scheme")]
internal sealed record SchemePart
{
    [Meaning("方案编号", "its id")]
    public required string Id { get; init; }

    [Meaning("方案版本", "its version")]
    public required string Version { get; init; }

    [Meaning("方案内容的指纹（SHA-256，64 位十六进制小写）", "the fingerprint of its content: SHA-256 in 64 lower-case hexadecimal digits")]
    public required string Fingerprint { get; init; }

    [Meaning("方案名称", "what it is called")]
    public required TextPart Name { get; init; }
}
