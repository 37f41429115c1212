namespace CreditGrading.Tests.Reference;

/// <summary>A document before it has a style.</summary>
internal abstract record TreeNode;

/// <summary>A scalar; what it means is for the reader to say.</summary>
internal sealed record TreeScalar(string Text) : TreeNode;

/// <summary>A sequence, not empty.</summary>
internal sealed record TreeList(IReadOnlyList<TreeNode> Items) : TreeNode;

/// <summary>A mapping, not empty.</summary>
internal sealed record TreeMap(IReadOnlyList<KeyValuePair<string, TreeNode>> Entries) : TreeNode;
