using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>
/// The letter to the subject: the result, what counted, what did not, what follows and how to object, on one page.
/// </summary>
internal sealed class LetterDocument(GradingExplanation explanation)
{
    /// <summary>The most records of a table; the others are in the full explanation.</summary>
    private const int MostCounted = 8;

    private const int MostNotCounted = 5;
    private const int MostReasons = 4;
    private const int MostAssumed = 8;

    /// <summary>Whether points of records are those inside a component, before its weight or the mean over its units.</summary>
    private readonly bool _isWeighted = explanation.Contributions.Any(part => part.Kind == ContributionKind.Component);

    private readonly DocumentBuilder _document = new();
    private readonly ImmutableArray<RecordExplanation> _counted =
        [.. explanation.Records.Where(record => record.IsCounted).OrderByDescending(record => Math.Abs(record.Contribution))];

    private LocalizedText BeforeWeight => _isWeighted ? Texts.BeforeWeight : Texts.Nothing;

    public ImmutableArray<DocumentBlock> Build()
    {
        AddResult();
        AddWarnings();
        AddWhy();
        if (explanation is not { Result.Outcome: GradingOutcome.NotRated, ComputedScore: null })
        {
            AddCounted();
        }

        AddNotCounted();
        AddMeasures();
        AddObjection();
        _document.Paragraph(Texts.LetterIssuer);
        _document.Paragraph(Texts.LetterFingerprint.With(Texts.Same(explanation.Result.Scheme.Fingerprint)));
        return _document.Build();
    }

    private void AddResult()
    {
        var isTrial = explanation.Result.UsesAssumed || explanation.Result.Scheme.IsDraft;
        _document.Title(isTrial ? Texts.LetterTrialTitle : Texts.LetterTitle);
        foreach (var line in ResultTexts.HeadOf(explanation))
        {
            _document.Entry(line);
        }
    }

    private void AddWhy()
    {
        _document.Section(Texts.LetterWhy);
        foreach (var reason in explanation.Reasons.Where(reason =>
            reason.Kind is not (ReasonKind.Contribution or ReasonKind.Note)).Take(MostReasons))
        {
            _document.Entry(ResultTexts.Of(reason));
        }

        AddSum();
        if (explanation.Result.Outcome != GradingOutcome.NotRated)
        {
            AddHeaviest(IndicatorKind.Deduction, Texts.LetterWorst, Texts.LetterWorstTogether);
            AddHeaviest(IndicatorKind.Bonus, Texts.LetterBest, Texts.LetterBestTogether);
        }
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

        if (components.Count == 0
            && explanation is { ComputedScore: { } score, Contributions: [{ Kind: ContributionKind.Base } start, ..] })
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
            _document.Entry(one.With(RecordTexts.NameOf(heaviest[0]), signed, RecordTexts.StateOf(heaviest[0]), BeforeWeight));
        }
        else
        {
            var count = Texts.Same(heaviest.Count.ToString(CultureInfo.InvariantCulture));
            _document.Entry(several.With(count, signed, Texts.Joined(heaviest.Take(MostCounted).Select(RecordTexts.NameOf)),
                BeforeWeight));
        }
    }

    private void AddCounted()
    {
        _document.Section(Texts.LetterCounted);
        _document.Table(
            [Texts.LetterRecord, _isWeighted ? Texts.PointsBeforeWeight : Texts.Points, Texts.LetterLastDay, Texts.LetterSource],
            _counted.Take(MostCounted).Select(record => (ImmutableArray<LocalizedText>)
            [
                RecordTexts.NameOf(record),
                PointsOf(record),
                record.LastDay is { } last ? Texts.Same(Texts.Day(last)) : Texts.LetterNoLastDay,
                record.Indicator!.Origin.IsAssumed ? Texts.LetterAssumedRule : ResultTexts.Of(record.Indicator.Origin),
            ]));
        AddMore(_counted.Length - MostCounted);
    }

    /// <summary>The points of a record, and why they are fewer than its own where they are.</summary>
    private static LocalizedText PointsOf(RecordExplanation record)
    {
        if (record.Steps.IsEmpty)
        {
            return Texts.Nothing;
        }

        var points = Texts.Same(ContributionTexts.Signed(record.Contribution));
        var reason = record.Steps[^1].Kind switch
        {
            PointsStepKind.Act => Texts.ActRule,
            PointsStepKind.Unit => Texts.ByUnit,
            PointsStepKind.YearCap => Texts.ByYearCap,
            PointsStepKind.IndicatorCap => Texts.ByCap,
            PointsStepKind.UnitNotDeclared => Texts.ByNoUnit,
            _ => null,
        };
        return reason is null ? points : Texts.Limited.With(points, reason);
    }

    private void AddNotCounted()
    {
        var others = explanation.Records.Where(record => !record.IsCounted).ToList();
        _document.Section(Texts.LetterNotCounted);
        foreach (var record in others.Take(MostNotCounted))
        {
            _document.Entry(Texts.Named.With(RecordTexts.NameOf(record), RecordTexts.StateOf(record)));
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
            _document.Entry(Texts.Limited.With(ResultTexts.Of(measure), ResultTexts.Short(measure.Origin)));
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

        AddFirstLapse(Texts.LetterAdverseLapse, IsAdverse);
        AddFirstLapse(Texts.LetterFavorableLapse, kind => kind is IndicatorKind.Bonus or IndicatorKind.FavorableSignal);
        if (_counted.Any(record => record.ChangesOn is not null))
        {
            _document.Entry(Texts.LetterLapse);
        }

        if (explanation.RepairOrigin is { } origin && _counted.Any(record => IsAdverse(record.Indicator!.Kind)))
        {
            _document.Entry(Texts.LetterRepair.With(ResultTexts.Short(origin)));
        }
    }

    private static bool IsAdverse(IndicatorKind kind) => kind is IndicatorKind.Deduction or IndicatorKind.AdverseSignal;

    private void AddFirstLapse(LocalizedText text, Func<IndicatorKind, bool> isOfThese)
    {
        var lapsing = _counted.Where(record => record.ChangesOn is not null && isOfThese(record.Indicator!.Kind));
        if (lapsing.MinBy(record => record.ChangesOn) is { ChangesOn: { } lapse } first)
        {
            _document.Entry(text.With(RecordTexts.NameOf(first), Texts.Same(Texts.Day(lapse))));
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

    /// <summary>What the subject has to know before it reads on: a draft, what is assumed, notes on the date.</summary>
    private void AddWarnings()
    {
        if (explanation.Result.Scheme.IsDraft)
        {
            _document.Paragraph(Texts.LetterDraft);
        }

        foreach (var note in explanation.Reasons.Where(reason => reason.Kind == ReasonKind.Note))
        {
            _document.Paragraph(note.Text);
        }

        var assumed = explanation.AssumedThings;
        if (!assumed.IsEmpty)
        {
            var names = Texts.Joined(assumed.Take(MostAssumed));
            _document.Paragraph(Texts.LetterAssumed.With(assumed.Length <= MostAssumed ? names
                : Texts.AndOthers.With(names, Texts.Same(assumed.Length.ToString(CultureInfo.InvariantCulture)))));
        }
    }
}
