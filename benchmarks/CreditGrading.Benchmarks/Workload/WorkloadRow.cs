namespace CreditGrading.Benchmarks.Workload;

/// <summary>One record of the workload as a program would hold it in an array; 12 bytes.</summary>
/// <param name="Subject">The number of its subject.</param>
/// <param name="Day">The day of the act, counted as <see cref="WorkloadDays"/> does.</param>
/// <param name="Indicator">The number of its indicator: base x copies + copy.</param>
/// <param name="Quantity">From 1 to 5.</param>
/// <param name="IsRepaired">Whether it no longer counts, whatever its age.</param>
internal readonly record struct WorkloadRow(int Subject, int Day, ushort Indicator, byte Quantity, bool IsRepaired);
