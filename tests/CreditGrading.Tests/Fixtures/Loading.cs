namespace CreditGrading.Tests.Fixtures;

/// <summary>Loads generated text, which must be sound.</summary>
internal static class Loading
{
    public static Grader Grader(GradingCase grading) => Grader(grading.Yaml);

    public static Grader Grader(string yaml) => CreditGrading.Grader.Compile(Scheme(yaml));

    public static GradingScheme Scheme(string yaml)
    {
        var loaded = SchemeLoader.Load(yaml);
        Assert.True(loaded.IsSuccess, $"a sound scheme is refused:\n{string.Join('\n', loaded.Diagnostics)}\n{yaml}");
        return loaded.Scheme;
    }
}
