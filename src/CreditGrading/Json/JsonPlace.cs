using System.Text;
using CreditGrading.Diagnostics;

namespace CreditGrading.Json;

/// <summary>Where in a document reading stands.</summary>
internal sealed class JsonPlace
{
    private readonly List<(string? Name, int Index)> _steps = [];

    /// <summary>Goes into a member.</summary>
    public void Enter(string name) => _steps.Add((name, 0));

    /// <summary>Goes into an item of a list.</summary>
    public void Enter(int index) => _steps.Add((null, index));

    /// <summary>Goes back out.</summary>
    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>Gives the place as a path, such as <c>$.records[2].occurredOn</c>; other names than words are quoted.</summary>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var (name, index) in _steps)
        {
            if (name is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else if (IsPlain(name))
            {
                path.Append('.').Append(name);
            }
            else
            {
                path.Append("['").Append(QuotedText.Of(name)).Append("']");
            }
        }

        return path.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= QuotedText.MaxLength
        && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-');
}
