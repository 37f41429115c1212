using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws origins: whether there is one around everything, how often an entry states its own, how often it is
/// assumed.</summary>
internal sealed class Origins
{
    private static readonly string[] Reasons =
    [
        "table 1 is not attached", "no source states it: judged", "假定，待核实", "an [odd] {reason}, with: signs # and 'quotes'",
    ];

    private readonly Dice _dice;
    private readonly int _assumedPercent;

    public Origins(Dice dice)
    {
        _dice = dice;
        _assumedPercent = dice.Weighted((40, 0), (40, 8), (20, 40));
        Root = dice.Chance(50) ? Draw() : null;
    }

    /// <summary>The origin around everything; null where each entry must state its own.</summary>
    public ReferenceOrigin? Root { get; }

    /// <summary>The origin of an entry that needs one.</summary>
    public ReferenceOrigin? Entry() => Root is null || _dice.Chance(30) ? Draw() : null;

    /// <summary>The origin of a mapping inside an entry, or of a single figure.</summary>
    public ReferenceOrigin? Inner() => _dice.Chance(10) ? Draw() : null;

    public ReferenceFigure Figure(decimal value) => new(value, Inner());

    private ReferenceOrigin Draw() => _dice.Chance(_assumedPercent)
        ? new(true, _dice.Pick(Reasons))
        : new(false, _dice.Pick(["plan 二(三)", "plan 3", "rules art. 7", "rules 附件1"]));
}
