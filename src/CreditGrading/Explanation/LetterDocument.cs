using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>The letter to the subject: the result, what counted, what did not, what follows and how to object, on one page.</summary>
internal sealed class LetterDocument(GradingExplanation explanation)
{
    /// <summary>The most records of a table; the others are in the full explanation.</summary>
    private const int MostCounted = 8;

    private const int MostNotCounted = 5;
    private const int MostReasons = 4;

    private readonly DocumentBuilder _document = new();
    private readonly ImmutableArray<RecordExplanation> _counted =
        [.. explanation.Records.Where(record => record.IsCounted).OrderByDescending(record => Math.Abs(record.Contribution))];

    public ImmutableArray<DocumentBlock> Build()
    {
        AddResult();
        AddWhy();
        AddCounted();
        AddNotCounted();
        AddMeasures();
        AddObjection();
        AddNotes();
        return _document.Build();
    }

    private void AddResult()
    {
        _document.Title(Texts.LetterTitle);
        foreach (var line in ResultTexts.HeadOf(explanation))
        {
            _document.Entry(line);
        }
    }

    private void AddWhy()
    {
        _document.Section(Texts.LetterWhy);
        foreach (var reason in explanation.Reasons.Where(reason => reason.Kind is not (ReasonKind.Contribution or ReasonKind.Note)).Take(MostReasons))
        {
            _document.Entry(ResultTexts.Of(reason));
        }

        AddSum();
        AddHeaviest(IndicatorKind.Deduction, Texts.LetterWorst, Texts.LetterWorstTogether);
        AddHeaviest(IndicatorKind.Bonus, Texts.LetterBest, Texts.LetterBestTogether);
    }

    /// <summary>What the score is made of in short: its components, or base and sum.</summary>
    private void AddSum()
    {
        var components = explanation.Contributions.Where(part => part.Kind == ContributionKind.Component).ToList();
        foreach (var component in components)
        {
            _document.Entry(Texts.LetterComponent.With(
                ContributionTexts.Of(component), Texts.Same(ContributionTexts.Signed(component.Points))));
        }

        if (components.Count == 0 && explanation is { ComputedScore: { } score, Contributions: [{ Kind: ContributionKind.Base } start, ..] })
        {
            _document.Entry(Texts.LetterSum.With(Texts.Same(Texts.Number(start.Points)), Texts.Same(Texts.Number(score))));
        }
    }

    /// <summary>The record of a kind that weighs most, or all of those.</summary>
    private void AddHeaviest(IndicatorKind kind, LocalizedText one, LocalizedText several)
    {
        var points = _counted.FirstOrDefault(record => record.Indicator!.Kind == kind)?.Contribution ?? 0;
        var heaviest = _counted.Where(record => record.Indicator!.Kind == kind && record.Contribution == points).ToList();
        if (points == 0)
        {
            return;
        }

        var signed = Texts.Same(ContributionTexts.Signed(points));
        if (heaviest.Count == 1)
        {
            _document.Entry(one.With(RecordTexts.NameOf(heaviest[0]), signed, RecordTexts.StateOf(heaviest[0])));
        }
        else
        {
            var count = Texts.Same(heaviest.Count.ToString(CultureInfo.InvariantCulture));
            _document.Entry(several.With(count, signed, Texts.Joined(heaviest.Take(MostCounted).Select(RecordTexts.NameOf))));
        }
    }

    private void AddCounted()
    {
        _document.Section(Texts.LetterCounted);
        _document.Table(
            [Texts.LetterRecord, Texts.Points, Texts.LetterLastDay, Texts.LetterSource],
            _counted.Take(MostCounted).Select(record => (ImmutableArray<LocalizedText>)
            [
                RecordTexts.NameOf(record),
                Texts.Same(record.Steps.IsEmpty ? "" : ContributionTexts.Signed(record.Contribution)),
                record.LastDay is { } last ? Texts.Same(Texts.Day(last)) : Texts.LetterNoLastDay,
                ResultTexts.Short(record.Indicator!.Origin),
            ]));
        AddMore(_counted.Length - MostCounted);
    }

    private void AddNotCounted()
    {
        var others = explanation.Records.Where(record => !record.IsCounted).ToList();
        _document.Section(Texts.LetterNotCounted);
        foreach (var record in others.Take(MostNotCounted))
        {
            var (name, state) = (RecordTexts.NameOf(record), RecordTexts.StateOf(record));
            _document.Entry(new($"{name.Chinese}：{state.Chinese}", $"{name.English}: {state.English}"));
        }

        AddMore(others.Count - MostNotCounted);
    }

    private void AddMore(int count)
    {
        if (count > 0)
        {
            _document.Paragraph(Texts.LetterMore.With(Texts.Same(count.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private void AddMeasures()
    {
        var result = explanation.Result;
        if (result.Outcome is GradingOutcome.Undetermined or GradingOutcome.Rejected)
        {
            return;
        }

        _document.Section(Texts.LetterMeasures);
        foreach (var measure in result.Measures)
        {
            _document.Entry(Texts.WithSource.With(ResultTexts.Of(measure), ResultTexts.Short(measure.Origin)));
        }

        if (result.Measures.IsEmpty)
        {
            _document.Entry(Texts.LetterNoMeasures);
        }
        else
        {
            _document.Entry(Texts.LetterUntil);
        }

        if (explanation.NextEvaluationOn is { } next)
        {
            _document.Entry(Texts.LetterNext.With(Texts.Same(Texts.Day(next))));
        }

        if (_counted.Where(record => record.ChangesOn is not null).MinBy(record => record.ChangesOn) is { } first)
        {
            _document.Entry(Texts.LetterFirstLapse.With(RecordTexts.NameOf(first), Texts.Same(Texts.Day(first.ChangesOn!.Value))));
        }

        if (explanation.RepairOrigin is { } origin && _counted.Any(record => record.Contribution != 0))
        {
            _document.Entry(Texts.LetterRepair.With(ResultTexts.Short(origin)));
        }
    }

    private void AddObjection()
    {
        var scheme = explanation.Result.Scheme;
        _document.Section(Texts.LetterObjection);
        _document.Entry(scheme is { ObjectionProcedure: { } how, ObjectionOrigin: { } origin }
            ? Texts.LetterHow.With(how, ResultTexts.Short(origin))
            : Texts.LetterNoHow);
        _document.Entry(scheme.ObjectionWorkingDays is { } days
            ? Texts.LetterHandled.With(Texts.Same(days.ToString(CultureInfo.InvariantCulture)))
            : Texts.LetterNotHandled);
        _document.Entry(Texts.LetterNoDeadline);
        if (scheme.CurrentResultStandsDuringObjection)
        {
            _document.Entry(Texts.LetterStands);
        }
    }

    private void AddNotes()
    {
        foreach (var note in explanation.Reasons.Where(reason => reason.Kind == ReasonKind.Note))
        {
            _document.Paragraph(note.Text);
        }

        if (explanation.Assumptions.Length > 0)
        {
            _document.Paragraph(Texts.LetterAssumed.With(Texts.Same(explanation.Assumptions.Length.ToString(CultureInfo.InvariantCulture))));
        }

        if (explanation.Result.Scheme.IsDraft)
        {
            _document.Paragraph(Texts.LetterDraft);
        }

        _document.Paragraph(Texts.LetterFingerprint.With(Texts.Same(explanation.Result.Scheme.Fingerprint)));
    }
}
