using Spectre.Console;

namespace CreditGrading.Cli.Output;

/// <summary>Writes a table without colors.</summary>
internal static class PlainTable
{
    /// <summary>Writes a table.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="width">The columns that the table may take.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The cells of each row.</param>
    public static void Write(TextWriter writer, int width, IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        var table = new Table { Border = TableBorder.Square };
        foreach (var name in header)
        {
            table.AddColumn(new TableColumn(new Text(name)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(Quoted.Escape(cell))));
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        writer.Write(text.ToString());
    }
}
