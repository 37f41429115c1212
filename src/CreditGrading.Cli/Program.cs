using CreditGrading.Cli;

using var output = StandardStreams.OpenOutput();
using var input = Console.OpenStandardInput();
using var error = StandardStreams.OpenError();
return CommandLine.Run(args, new CommandEnvironment
{
    Input = input,
    Output = output,
    Error = error,
    Culture = CultureInfo.CurrentUICulture,
    TableWidth = StandardStreams.TableWidth,
    IsErrorTerminal = StandardStreams.IsErrorTerminal,
});
