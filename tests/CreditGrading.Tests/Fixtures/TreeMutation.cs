using System.Globalization;
using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Changes single values of a document.</summary>
internal static class TreeMutation
{
    /// <summary>The document with one scalar that means something else.</summary>
    public static TreeMap ChangeOneScalar(Dice dice, TreeMap document)
    {
        var left = dice.Range(0, Count(document) - 1);
        return (TreeMap)Change(dice, document, ref left);
    }

    private static int Count(TreeNode node) => node switch
    {
        TreeMap map => map.Entries.Sum(entry => Count(entry.Value)),
        TreeList list => list.Items.Sum(Count),
        _ => 1,
    };

    private static TreeNode Change(Dice dice, TreeNode node, ref int left)
    {
        switch (node)
        {
            case TreeMap map:
                var entries = new List<KeyValuePair<string, TreeNode>>();
                foreach (var entry in map.Entries)
                {
                    entries.Add(new(entry.Key, Change(dice, entry.Value, ref left)));
                }

                return new TreeMap(entries);
            case TreeList list:
                var items = new List<TreeNode>();
                foreach (var item in list.Items)
                {
                    items.Add(Change(dice, item, ref left));
                }

                return new TreeList(items);
            default:
                return left-- == 0 ? new TreeScalar(Other(dice, ((TreeScalar)node).Text)) : node;
        }
    }

    private static string Other(Dice dice, string text)
    {
        if (text is "true" or "false")
        {
            return text == "true" ? "false" : "true";
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number))
        {
            return (number + dice.Pick([1, -1, 0.5m])).ToString(CultureInfo.InvariantCulture);
        }

        return dice.Chance(50) ? text + "x" : "x" + text;
    }
}
