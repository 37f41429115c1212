using System.Text;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>The scheme files that are committed beside the benchmarks, as they were when this was built.</summary>
internal static class EmbeddedSchemes
{
    public static string JiningLike => Read("jining-like.yaml");

    public static string EveryMechanism => Read("every-mechanism.yaml");

    private static string Read(string name)
    {
        using var stream = typeof(EmbeddedSchemes).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the scheme '{name}' is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
