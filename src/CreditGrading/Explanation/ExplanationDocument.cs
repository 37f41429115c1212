using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>The whole explanation as a document.</summary>
internal sealed class ExplanationDocument(GradingExplanation explanation)
{
    private readonly DocumentBuilder _document = new();

    public ImmutableArray<DocumentBlock> Build()
    {
        AddResult();
        AddScore();
        AddRecords();
        _document.Section(Texts.OutcomesTitle);
        AddRulings(explanation.Outcomes);
        AddLadder();
        _document.Section(Texts.RulingsTitle);
        AddRulings(explanation.Rulings);
        _document.Section(Texts.MeasuresTitle);
        foreach (var measure in explanation.Result.Measures)
        {
            _document.Entry(Texts.Limited.With(ResultTexts.Of(measure), ResultTexts.Of(measure.Origin)));
        }

        _document.Section(Texts.AssumptionsTitle);
        foreach (var assumption in explanation.Assumptions)
        {
            _document.Entry(assumption.Text);
        }

        return _document.Build();
    }

    private void AddResult()
    {
        _document.Title(Texts.ExplanationTitle);
        foreach (var line in ResultTexts.HeadOf(explanation))
        {
            _document.Entry(line);
        }

        _document.Section(Texts.WhyTitle);
        foreach (var reason in explanation.Reasons)
        {
            _document.Entry(ResultTexts.Of(reason));
        }
    }

    private void AddScore()
    {
        _document.Section(Texts.ScoreTitle);
        if (explanation.ComputedScore is not { } score)
        {
            return;
        }

        var rows = new List<ImmutableArray<LocalizedText>>();
        AddParts(explanation.Contributions, "", rows);
        rows.Add([Texts.Sum, Texts.Same(Texts.Number(score))]);
        _document.Table([Texts.Part, Texts.Points], rows);
    }

    private static void AddParts(ImmutableArray<ScoreContribution> parts, string indent, List<ImmutableArray<LocalizedText>> rows)
    {
        foreach (var part in parts)
        {
            var name = ContributionTexts.Of(part);
            rows.Add([new(indent + name.Chinese, indent + name.English), Texts.Same(ContributionTexts.Signed(part.Points))]);
            AddParts(part.Parts, indent + "· ", rows);
        }
    }

    private void AddRecords()
    {
        _document.Section(Texts.RecordsTitle);
        foreach (var record in explanation.Records)
        {
            _document.Entry(Texts.Named.With(RecordTexts.NameOf(record), RecordTexts.StateOf(record)));
            foreach (var step in record.Steps)
            {
                _document.Entry(RecordTexts.Of(step, explanation.Records), level: 1);
            }

            if (record.Indicator is { } indicator)
            {
                _document.Entry(Texts.Source.With(ResultTexts.Of(indicator.Origin)), level: 1);
            }
        }
    }

    private void AddLadder()
    {
        _document.Section(Texts.LadderTitle);
        foreach (var rung in explanation.Rungs)
        {
            var met = rung switch
            {
                { IsReached: true } => Texts.RungReached,
                { Holds: true } => Texts.RungHolds,
                { Holds: false } => Texts.RungFails,
                _ => Texts.RungUnknown,
            };
            if (rung.IsBoundMet is { } isMet)
            {
                met = RungTexts.IsOnOpenBound(rung) ? Texts.Limited.With(met, Texts.OnBound)
                    : (isMet ? Texts.RungSpare : Texts.RungShort).With(met, RungTexts.DistanceText(rung));
            }

            _document.Entry(Texts.RungLine.With(Texts.Same(rung.Grade.Code), RungTexts.Asks(rung), met));
            if (rung.Condition is { } condition)
            {
                AddCondition(condition, level: 1);
            }

            _document.Entry(Texts.Source.With(ResultTexts.Of(rung.Origin)), level: 1);
        }
    }

    private void AddRulings(ImmutableArray<RulingExplanation> rulings)
    {
        foreach (var ruling in rulings)
        {
            var fired = ruling.HasFired switch
            {
                true => Texts.Fired,
                false => Texts.NotFired,
                null => Texts.FiredUnknown,
            };
            _document.Entry(fired.With(ruling.Text));
            AddCondition(ruling.Condition, level: 1);
            if (!ruling.RecordIndexes.IsEmpty)
            {
                _document.Entry(Texts.ByRecords.With(RecordTexts.IdsOf(explanation.Records, ruling.RecordIndexes)), level: 1);
            }

            _document.Entry(Texts.Source.With(ResultTexts.Of(ruling.Origin)), level: 1);
        }
    }

    private void AddCondition(ConditionExplanation condition, int level)
    {
        _document.Entry(ConditionTexts.Of(condition), level);
        foreach (var part in condition.Parts)
        {
            AddCondition(part, level + 1);
        }
    }
}
