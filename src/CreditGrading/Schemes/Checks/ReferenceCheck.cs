using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Every code that is referred to is declared.</summary>
internal static class ReferenceCheck
{
    public static void Run(BoundScheme scheme, DeclaredNames names)
    {
        names.RequireCitedSources();
        if (scheme.Subjects?.Default is { } type)
        {
            names.Require(NameKind.SubjectType, type);
        }

        CheckScore(scheme, names);
        foreach (var rule in scheme.Acts)
        {
            Require(names, NameKind.Indicator, rule.Of.Codes);
            Require(names, NameKind.Indicator, rule.AbsorbedBy);
        }

        foreach (var suspension in scheme.Suspensions)
        {
            Require(names, NameKind.Indicator, suspension.Of.Codes);
        }

        foreach (var ruling in scheme.Rulings.OfType<NotchRuling>())
        {
            Require(names, NameKind.Indicator, ruling.ForEach?.Codes ?? []);
        }

        foreach (var indicator in scheme.Indicators)
        {
            CheckIndicator(indicator, names);
        }

        foreach (var grade in scheme.Rulings.OfType<LimitRuling>().Select(ruling =>
            ruling.Grade).Concat(scheme.Outcomes.Select(o => o.Grade).OfType<Located<string>>()))
        {
            names.Require(NameKind.Grade, grade);
        }

        foreach (var measure in scheme.Measures)
        {
            Require(names, NameKind.Grade, measure.Grades);
            Require(names, NameKind.GradeGroup, measure.GradeGroups);
            Require(names, NameKind.Outcome, measure.Outcomes);
            Require(names, NameKind.Grade, measure.GradeRange is { } range ? [range.From, range.To] : []);
        }

        foreach (var group in scheme.GradeGroups)
        {
            Require(names, NameKind.Grade, group.Grades);
        }

        if (scheme.Adoption is { } adoption)
        {
            Require(names, NameKind.Fact, adoption.Dated is { } dated ? [adoption.Fact, dated] : [adoption.Fact]);
            Require(names, NameKind.Grade, adoption.Grades.Select(row => row.Value));
        }

        foreach (var condition in Conditions.AllOf(scheme))
        {
            CheckCondition(condition, names);
        }
    }

    private static void CheckScore(BoundScheme scheme, DeclaredNames names)
    {
        switch (scheme.Score?.Base)
        {
            case TypeBase table:
                Require(names, NameKind.SubjectType, table.Rows.Select(row => row.Code));
                break;
            case FactBase from:
                names.Require(NameKind.Fact, from.Fact);
                break;
        }

        foreach (var group in scheme.Groups)
        {
            Require(names, NameKind.Fact, group.From is { } fact ? [fact] : []);
            Require(names, NameKind.Indicator, group.Units is { } units ? [units] : []);
        }

        Require(names, NameKind.Group, scheme.Duties.Select(duty => duty.Component));
    }

    private static void CheckIndicator(BoundIndicator indicator, DeclaredNames names)
    {
        Require(names, NameKind.Fact, indicator.From is { } fact ? [fact] : []);
        Require(names, NameKind.Indicator, indicator.Repair?.As is { } replacement ? [replacement] : []);
        if (indicator.Group is { } group)
        {
            names.Require(NameKind.Group, group);
        }

        if (indicator.Points is TablePoints points)
        {
            Require(names, KindOf(points.Field), points.Rows.Select(row => row.Code));
        }

        if (indicator.Validity is TableValidity validity)
        {
            Require(names, KindOf(validity.Field), validity.Rows.Select(row => row.Code));
        }
    }

    private static void CheckCondition(BoundCondition condition, DeclaredNames names)
    {
        switch (condition)
        {
            case RecordsCondition or ShareCondition:
                foreach (var tally in Conditions.TalliesOf(condition))
                {
                    Require(names, NameKind.Indicator, tally.Of.Codes);
                    Require(names, NameKind.Severity, tally.Where?.Severity is { } severity ? [severity] : []);
                    Require(names, NameKind.Level, tally.Where?.Level is { } level ? [level] : []);
                }

                break;
            case RankCondition rank:
                Require(names, NameKind.Fact, [rank.Fact, rank.Peers]);
                break;
            case GradeCondition grade:
                Require(names, NameKind.Grade, grade.Grades);
                break;
            case ContinuesCondition continues:
                Require(names, NameKind.Indicator, continues.Of.Codes);
                break;
            case FactCondition fact:
                names.Require(NameKind.Fact, fact.Fact);
                break;
            case SubjectTypeCondition type:
                Require(names, NameKind.SubjectType, type.Types);
                break;
        }
    }

    private static NameKind KindOf(TableField field) => field == TableField.Severity ? NameKind.Severity : NameKind.Level;

    private static void Require(DeclaredNames names, NameKind kind, IEnumerable<Located<string>> codes)
    {
        foreach (var code in codes)
        {
            names.Require(kind, code);
        }
    }
}
