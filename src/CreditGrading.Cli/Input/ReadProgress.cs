namespace CreditGrading.Cli.Input;

/// <summary>How far the reading of a file has come.</summary>
/// <param name="Rows">How many rows have been read.</param>
/// <param name="Share">How much of the file that is, from 0 to 1; null where its length is not known.</param>
internal readonly record struct ReadProgress(long Rows, double? Share);
