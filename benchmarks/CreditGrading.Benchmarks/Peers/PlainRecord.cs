using NodaTime;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// A record as a team would model it for this one scheme; the number of the indicator in place of its code makes it faster.
/// </summary>
internal sealed record PlainRecord(int Indicator, LocalDate Day, int Quantity, bool IsRepaired);
