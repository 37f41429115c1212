namespace CreditGrading.Tests.Shared;

/// <summary>What a fuzz test tries; used by one thread at a time.</summary>
internal interface IFuzzTarget : IDisposable
{
    /// <summary>Makes an input that follows from the dice alone.</summary>
    public FuzzInput Draw(Dice dice);

    /// <summary>Tries an input, and throws where what follows is not what is documented.</summary>
    /// <param name="input">The input.</param>
    /// <param name="codes">Takes the codes of the messages that were reached.</param>
    /// <returns>How the input ended, in a word.</returns>
    public string Check(FuzzInput input, ISet<string> codes);
}
