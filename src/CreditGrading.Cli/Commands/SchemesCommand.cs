using System.CommandLine;
using CreditGrading.Analysis;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>The verb <c>schemes</c>: lists the bundled schemes, shows one, begins one, or prints what editors need.</summary>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages.</param>
internal sealed class SchemesCommand(CommandEnvironment environment, MessageLanguage language)
{
    private static readonly string[] Formats = ["text", "json"];

    /// <summary>Makes the verb.</summary>
    /// <param name="environment">What the run touches.</param>
    /// <param name="language">The language of descriptions and messages.</param>
    /// <returns>The verb.</returns>
    public static Command Create(CommandEnvironment environment, MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        var run = new SchemesCommand(environment, language);

        var list = new Command("list", texts.SchemesList.In(language));
        list.SetAction(_ => run.List());

        var scheme = new Argument<string>("ID|PATH") { Description = texts.Scheme.In(language) };
        var format = new Option<string?>("--format")
        {
            HelpName = string.Join('|', Formats),
            Description = texts.SchemesShowFormat.In(language),
        };
        var show = new Command("show", texts.SchemesShow.In(language)) { scheme, format };
        show.SetAction(result =>
        {
            var reader = new OptionReader(result);
            var isJson = reader.Choice(format, Formats) > 0;
            reader.ThrowIfFaulty();
            return run.Show(result.GetRequiredValue(scheme), isJson);
        });

        return new Command("schemes", texts.Schemes.In(language))
        {
            list,
            show,
            SchemesNewCommand.Create(environment, language),
            Schema(environment, language),
        };
    }

    private static Command Schema(CommandEnvironment environment, MessageLanguage language)
    {
        var texts = CommandDescriptions.All;
        var isOfCases = new Option<bool>("--cases") { Description = texts.SchemesSchemaCases.In(language) };
        var schema = new Command("schema", texts.SchemesSchema.In(language)) { isOfCases };
        schema.SetAction(result =>
        {
            var text = result.GetValue(isOfCases) ? EditorSchemas.Cases : EditorSchemas.Scheme;
            OutputGuard.Write(environment.Output, writer => writer.Write(text));
            return ExitCode.Success;
        });
        return schema;
    }

    private int List()
    {
        var labels = SchemeLabels.All;
        LocalizedText[] header = [labels.Id, labels.Version, labels.Name, labels.InForce, labels.Grades];
        var rows = BundledSchemes.Ids.Select(BundledSchemes.Get).Select(scheme => new[]
        {
            scheme.Id,
            scheme.Version,
            scheme.Name.In(language),
            SchemeTextWriter.InForce(scheme),
            string.Join(' ', scheme.Grades.Select(grade => grade.Code)),
        });
        OutputGuard.Write(
            environment.Output,
            writer => PlainTable.Write(writer, environment.TableWidth, header.Select(label => label.In(language)), rows));
        return ExitCode.Success;
    }

    private int Show(string idOrPath, bool isJson)
    {
        if (new SchemeSource(environment, language).Load(idOrPath) is not { } scheme)
        {
            return ExitCode.InputAtFault;
        }

        if (isJson)
        {
            OutputGuard.Run(null, () => SchemeJsonWriter.Write(environment.Output, scheme));
        }
        else
        {
            OutputGuard.Write(
                environment.Output, writer => SchemeTextWriter.Write(writer, scheme, language, environment.TableWidth));
        }

        return ExitCode.Success;
    }
}
