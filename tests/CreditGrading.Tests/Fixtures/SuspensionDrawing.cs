using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws suspensions of bonuses.</summary>
internal static class SuspensionDrawing
{
    public static void Draw(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var bonuses = draft.Indicators.Where(i => i.Kind == ReferenceKind.Bonus).ToList();
        var able = bonuses.Where(i => draft.Groups.All(group => group.Code != i.Group || group.Units is null)).ToList();
        if (able.Count == 0 || !dice.Chance(25))
        {
            return;
        }

        draft.ReadsAdverseOnly = true;
        draft.Suspensions = Dice.Many(dice.Weighted((75, 1), (25, 2)), _ => new ReferenceSuspension(
            ConditionDrawing.Draw(draft, Lean.Adverse, false, 1), Of(dice, able, bonuses.Count), draft.Origins.Entry()));
        draft.ReadsAdverseOnly = false;
    }

    private static ReferenceList Of(Dice dice, List<ReferenceIndicator> able, int bonuses) =>
        able.Count == bonuses && dice.Chance(50)
            ? new("bonuses", [])
            : new(null, [.. dice.Some(able, dice.Range(1, able.Count)).Select(i => i.Code)]);
}
