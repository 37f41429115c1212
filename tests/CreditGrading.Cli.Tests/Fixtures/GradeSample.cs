namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>A records file to begin with, and what grading a good row of it gives.</summary>
internal static class GradeSample
{
    public const string ResultHeader = "subject_id,scheme,version,as_of,outcome,score,grade,category,measures,assumed,reason";
    public const string Head = "subject_id,indicator,occurred_on,severity,amount\n";
    public const string Good = "S2,penalty,2023-01-10,minor,\n";
    public const string GoodResult = "S2,sample,1.0,2023-03-31,graded,89.5,B,minorDishonesty,,true,";
}
