namespace CreditGrading.Tests.Examples;

/// <summary>Tests that redirect the console, which all of the process shares: never beside others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests
{
    public const string Name = "console";
}
