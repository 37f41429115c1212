namespace CreditGrading.Cli.Csv;

/// <summary>Bytes of a file are no text in its encoding; all text before them has been read.</summary>
/// <param name="reason">What is wrong.</param>
internal sealed class UndecodableTextException(Message reason) : Exception(reason.Text.English)
{
    /// <summary>What is wrong.</summary>
    public Message Reason { get; } = reason;
}
