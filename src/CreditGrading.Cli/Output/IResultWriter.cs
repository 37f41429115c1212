namespace CreditGrading.Cli.Output;

/// <summary>Writes results in one format.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>Writes one result.</summary>
    /// <param name="row">The result.</param>
    public void Write(ResultRow row);

    /// <summary>Writes what is left once every result was given; without it the output is incomplete.</summary>
    public void Complete();
}
