namespace CreditGrading.Cli;

/// <summary>What a run touches besides the files that its arguments name.</summary>
internal sealed record CommandEnvironment
{
    /// <summary>Standard input; read where a file is given as <c>-</c>.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output; results go here, in UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error; messages go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The culture of the user: its language is that of the messages unless <c>--lang</c> says otherwise.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>The width in columns that tables may take.</summary>
    public required int TableWidth { get; init; }

    /// <summary>Whether standard error is a terminal that can clear a line, where progress is shown; false by default.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>What the rate of the progress is measured by; nothing else looks at it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many rows of a grouped file are graded at once, but for the rest of a subject; 65,536 by default.</summary>
    public int RowsAtOnce { get; init; } = 1 << 16;
}
