using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>A share lies between 0 and 1 and is not too fine.</summary>
internal static class ShareValueCheck
{
    /// <summary>The most decimals of shares and weights.</summary>
    public const int MaxDecimals = 6;

    public static void Run(Figure share, DiagnosticBag bag, bool mayBeZero = true)
    {
        if (share.Value > 1 || (share.Value == 0 && !mayBeZero) || DecimalText.DecimalsOf(share.Value) > MaxDecimals)
        {
            bag.Report(DiagnosticCatalog.ShareOutOfRange, share.Position, share.Value);
        }
    }
}
