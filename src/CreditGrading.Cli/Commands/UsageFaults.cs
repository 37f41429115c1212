using System.CommandLine;
using System.CommandLine.Parsing;

namespace CreditGrading.Cli.Commands;

/// <summary>Says what is wrong with arguments, in either language.</summary>
internal static class UsageFaults
{
    /// <summary>Explains why arguments were not accepted.</summary>
    /// <param name="result">The arguments with their errors.</param>
    /// <returns>Every fault, at least one.</returns>
    public static IReadOnlyList<Message> Find(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var visible = Ancestors(result.CommandResult).SelectMany(ancestor => ancestor.Command.Options).ToList();
        Message[] faults =
        [
            .. result.UnmatchedTokens.Select(
                token => CommandMessages.UnknownArgument(token, [.. Names(command), .. visible.Select(option => option.Name)])),
            .. result.UnmatchedTokens.Count == 0 ? MissingVerb(command) : [],
            .. visible.Where(option => option.Required && result.GetResult(option) is null or { IdentifierTokenCount: 0 })
                .Select(option => CommandMessages.MissingOption(option.Name)),
            .. command.Arguments.Where(argument => result.GetResult(argument) is null or { Tokens.Count: 0 })
                .Select(argument => CommandMessages.MissingArgument(argument.Name)),
            .. visible.Select(result.GetResult).OfType<OptionResult>().SelectMany(WrongCount),
        ];
        return faults.Length > 0 ? faults : [.. result.Errors.Select(error => CommandMessages.WrongUsage(error.Message))];
    }

    private static IEnumerable<CommandResult> Ancestors(CommandResult command)
    {
        for (SymbolResult? result = command; result is not null; result = result.Parent)
        {
            if (result is CommandResult ancestor)
            {
                yield return ancestor;
            }
        }
    }

    private static IEnumerable<string> Names(Command command) => command.Subcommands.Select(verb => verb.Name);

    private static IEnumerable<Message> MissingVerb(Command command) =>
        command.Subcommands.Count > 0 ? [CommandMessages.MissingVerb([.. Names(command)])] : [];

    private static IEnumerable<Message> WrongCount(OptionResult option)
    {
        if (option.IdentifierTokenCount == 1 && option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues)
        {
            yield return CommandMessages.OptionWithoutValue(option.Option.Name);
        }

        if (option.IdentifierTokenCount > 1)
        {
            yield return CommandMessages.OptionTwice(option.Option.Name);
        }
    }
}
