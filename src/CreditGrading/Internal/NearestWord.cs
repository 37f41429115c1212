namespace CreditGrading.Internal;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearestWord
{
    internal static string? Find(string word, IEnumerable<string> candidates) =>
        candidates.FirstOrDefault(candidate => string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase));
}
