namespace CreditGrading.Cli.Output;

/// <summary>Writes what a scheme is as text for people.</summary>
internal static class SchemeTextWriter
{
    /// <summary>Writes one scheme.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="language">The language of names and labels.</param>
    /// <param name="width">The columns that tables may take.</param>
    public static void Write(TextWriter writer, GradingScheme scheme, MessageLanguage language, int width)
    {
        var labels = SchemeLabels.All;
        string Say(LocalizedText text) => text.In(language);
        void Line(LocalizedText label, string value) => writer.Write($"{Say(label)}: {Quoted.Escape(value)}\n");

        string SayOrigin(Origin origin) => origin.IsAssumed ? $"{Say(labels.Assumed)}: {origin.Assumption}" : origin.ToString();

        writer.Write($"{scheme.Id} {Quoted.Escape(scheme.Version)}  {Quoted.Escape(Say(scheme.Name))}\n");
        if (scheme.JurisdictionName is { } jurisdiction)
        {
            Line(labels.Jurisdiction, jurisdiction);
        }

        if (scheme.IsDraft)
        {
            Line(labels.Status, Say(labels.Draft));
        }

        Line(labels.InForce, InForce(scheme));
        Line(labels.SubjectTypes, string.Join(' ', scheme.SubjectTypes));
        Line(
            labels.Statements,
            $"{Say(labels.Cited)} {Count(scheme.CitedCount)}, {Say(labels.Assumed)} {Count(scheme.AssumedCount)}");
        if (scheme.ObjectionProcedure is { } procedure)
        {
            Line(labels.ObjectionProcedure, Say(procedure));
        }

        if (scheme.ObjectionWorkingDays is { } days)
        {
            Line(labels.ObjectionDays, Count(days));
        }

        if (scheme.CurrentResultStandsDuringObjection)
        {
            Line(labels.DuringObjection, Say(labels.CurrentResultStands));
        }

        if (scheme.ObjectionOrigin is { } objections)
        {
            Line(labels.ObjectionOrigin, SayOrigin(objections));
        }

        Line(labels.Fingerprint, scheme.Fingerprint);

        PlainTable.Write(
            writer,
            width,
            [Say(labels.Grade), Say(labels.Category)],
            scheme.Grades.Select(grade => new[] { grade.Code, grade.Category is { } category ? ResultText.Of(category) : "" }));
        WriteTable(
            [Say(labels.GradeGroup), Say(labels.Name), Say(labels.Grades)],
            scheme.GradeGroups.Select(
                group => new[] { group.Code, Say(group.Name), string.Join(' ', group.Grades.Select(grade => grade.Code)) }));
        WriteTable(
            [Say(labels.Outcome), Say(labels.Name)],
            scheme.Outcomes.Select(outcome => new[] { outcome.Code, Say(outcome.Name) }));
        WriteTable(
            [Say(labels.Indicator), Say(labels.Name), Say(labels.Kind), Say(labels.Origin)],
            scheme.Indicators.Select(
                item => new[] { item.Code, Say(item.Name), ResultText.Of(item.Kind), SayOrigin(item.Origin) }));
        WriteTable(
            [Say(labels.Fact), Say(labels.Name), Say(labels.Kind), Say(labels.Values)],
            scheme.Facts.Select(
                fact => new[] { fact.Code, Say(fact.Name), ResultText.Of(fact.Kind), string.Join(' ', fact.Choices) }));
        WriteTable(
            [Say(labels.Measure), Say(labels.Text), Say(labels.Kind), Say(labels.GoesWith), Say(labels.Origin)],
            scheme.Measures.Select(item => new[]
            {
                item.Id,
                Say(item.Text),
                ResultText.Of(item.Kind),
                string.Join(' ', MeasureTargets.GradesOf(scheme, item).Concat(MeasureTargets.OutcomesOf(scheme, item))),
                SayOrigin(item.Origin),
            }));
        WriteTable(
            [Say(labels.Source), Say(labels.Title), Say(labels.Authority), Say(labels.Number)],
            scheme.Sources.Select(source => new[] { source.Id, source.Title, source.Authority ?? "", source.Number ?? "" }));

        void WriteTable(string[] header, IEnumerable<string[]> rows)
        {
            var listed = rows.ToList();
            if (listed.Count > 0)
            {
                PlainTable.Write(writer, width, header, listed);
            }
        }
    }

    /// <summary>Writes the days in force.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>First and last day; the last is left open where there is none.</returns>
    public static string InForce(GradingScheme scheme) =>
        $"{ResultText.Of(scheme.FirstDay)} – {(scheme.LastDay is { } day ? ResultText.Of(day) : "")}".TrimEnd();

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
