namespace CreditGrading.Analysis.Cases;

/// <summary>One case: what is graded and when, and what is expected of it.</summary>
internal sealed record SchemeCase(
    string Name, SourcePosition Position, LocalDate AsOf, GradingOptions Options, CreditSubject Subject, Expectation Expectation);
