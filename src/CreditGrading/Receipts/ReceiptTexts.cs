using System.Collections.Immutable;
using CreditGrading.Diagnostics;

namespace CreditGrading.Receipts;

/// <summary>What is said about differences.</summary>
internal static class ReceiptTexts
{
    private const int ShownDigits = 12;
    private const int MaxListed = 5;

    public static ReceiptDifference Edited(string member, string stated, string computed) => new(
        member,
        stated,
        computed,
        new(
            $"凭证被改动或损坏：{member} 为 {Short(stated)}，按其内容计算为 {Short(computed)}",
            $"the receipt was edited or damaged: its {member} is {Short(stated)}, its content gives {Short(computed)}"));

    public static ReceiptDifference NoScheme(string id, string version, ImmutableArray<string> versions) => new(
        "scheme",
        $"{id} {version}",
        null,
        versions.IsEmpty
            ? new($"没有方案“{Show(id)}”，无法重算", $"there is no scheme '{Show(id)}' to repeat the grading under")
            : new(
                $"方案“{Show(id)}”没有版本“{Show(version)}”，无法重算；现有版本：{Listed(versions, '“', '”', "、")}",
                $"the scheme '{Show(id)}' has no version '{Show(version)}' here to repeat the grading under; "
                    + $"there are {Listed(versions, '\'', '\'', ", ")}"));

    public static ReceiptDifference SchemeId(string stated, string found) => new(
        "scheme.id",
        stated,
        found,
        new(
            $"方案为“{Show(found)}”，凭证依据的是“{Show(stated)}”",
            $"the scheme is '{Show(found)}'; the receipt was issued under '{Show(stated)}'"));

    public static ReceiptDifference SchemeVersion(ReceiptContent stated, GradingScheme found) => new(
        "scheme.version",
        stated.SchemeVersion,
        found.Version,
        new(
            $"方案版本为“{Show(found.Version)}”（指纹 {Short(found.Fingerprint)}），凭证依据的是版本“{Show(stated.SchemeVersion)}”"
                + $"（指纹 {Short(stated.SchemeFingerprint)}）",
            $"the scheme is of version '{Show(found.Version)}' (fingerprint {Short(found.Fingerprint)}); the receipt was issued "
                + $"under version '{Show(stated.SchemeVersion)}' (fingerprint {Short(stated.SchemeFingerprint)})"));

    public static ReceiptDifference SchemeFingerprint(string stated, GradingScheme found) => new(
        "scheme.fingerprint",
        stated,
        found.Fingerprint,
        new(
            $"方案版本“{Show(found.Version)}”的内容已变：指纹为 {Short(found.Fingerprint)}，凭证依据的是 {Short(stated)}",
            $"the scheme has the version '{Show(found.Version)}' but another content: its fingerprint is "
                + $"{Short(found.Fingerprint)}; the receipt was issued under {Short(stated)}"));

    public static ReceiptDifference Semantics(int stated, int found)
    {
        var (statedText, foundText) = (Text(stated), Text(found));
        return new(
            "semantics",
            statedText,
            foundText,
            new(
                $"方案采用语义 {foundText}，凭证依据的是语义 {statedText}",
                $"the scheme is graded by semantics {foundText}; the receipt was issued under semantics {statedText}"));
    }

    public static ReceiptDifference Engine(string stated, string found) => new(
        "engine",
        stated,
        found,
        new(
            $"本程序版本为 {Show(found)}，凭证由版本 {Show(stated)} 出具",
            $"this is version {Show(found)} of the library; the receipt was issued by version {Show(stated)}"));

    public static ReceiptDifference Subject(string stated, string found) => new(
        "subject",
        stated,
        found,
        new(
            $"主体为“{Show(found)}”，凭证是主体“{Show(stated)}”的",
            $"the subject is '{Show(found)}'; the receipt is about '{Show(stated)}'"));

    public static ReceiptDifference SubjectType(string? stated, string? found) => new(
        "input.type",
        stated,
        found,
        new(
            $"主体类型为{OrNone(found).Chinese}，出具凭证时为{OrNone(stated).Chinese}",
            $"the subject's type is {OrNone(found).English}; it was {OrNone(stated).English}"));

    public static ReceiptDifference Fact(string code, string? stated, string? found) => new(
        "input.facts",
        stated,
        found,
        (stated, found) switch
        {
            (null, _) => new($"事实项“{Show(code)}”是新增的，凭证中没有", $"the fact '{Show(code)}' is new; the receipt does not have it"),
            (_, null) => new($"缺少事实项“{Show(code)}”，凭证中有", $"the fact '{Show(code)}' is missing; the receipt has it"),
            _ => new(
                $"事实项“{Show(code)}”有变：哈希为 {Short(found)}，凭证中为 {Short(stated)}",
                $"the fact '{Show(code)}' has changed: its hash is {Short(found)}, in the receipt {Short(stated)}"),
        });

    public static ReceiptDifference Record(RecordDigest? stated, RecordDigest? found)
    {
        var name = NameOf((found ?? stated)!.Value);
        return new("input.records", stated?.Hash, found?.Hash, (stated, found) switch
        {
            (null, _) => new($"{name.Chinese}是新增的，凭证中没有", $"{name.English} is new; the receipt does not have it"),
            (_, null) => new($"缺少{name.Chinese}，凭证中有", $"{name.English} is missing; the receipt has it"),
            ({ } before, { } now) => new(
                $"{name.Chinese}有变：哈希为 {Short(now.Hash)}，凭证中为 {Short(before.Hash)}",
                $"{name.English} has changed: its hash is {Short(now.Hash)}, in the receipt {Short(before.Hash)}"),
        });
    }

    public static ReceiptDifference Input(string stated, string found) => new(
        "input.hash",
        stated,
        found,
        new(
            $"主体及其事实项和记录的哈希为 {Short(found)}，凭证中为 {Short(stated)}",
            $"the subject with its facts and records has the hash {Short(found)}, in the receipt {Short(stated)}"));

    public static ReceiptDifference Result(string name, string? stated, string? found) => new(
        $"result.{name}",
        stated,
        found,
        new(
            $"result.{name}: {(stated is null ? "无" : Show(stated))} -> {(found is null ? "无" : Show(found))}",
            $"result.{name}: {(stated is null ? "none" : Show(stated))} -> {(found is null ? "none" : Show(found))}"));

    /// <summary>The knowledge date given for now lies before that of the receipt.</summary>
    public static ReceiptDifference NowIsEarlier(LocalDate stated, LocalDate found) => new(
        "knownBy",
        CanonicalValue.Of(stated),
        CanonicalValue.Of(found),
        new(
            $"给定的现在知悉日 {CanonicalValue.Of(found)} 早于凭证的知悉日 {CanonicalValue.Of(stated)}",
            $"the knowledge date given for now, {CanonicalValue.Of(found)}, lies before that of the receipt, {CanonicalValue.Of(stated)}"));

    /// <summary>Records that became known later, of an input that is otherwise the same, or is not.</summary>
    public static ReceiptDifference KnownLater(LocalDate knownBy, ImmutableArray<RecordDigest> records, bool isSameThen)
    {
        var names = records.Take(MaxListed).Select(NameOf).ToList();
        var more = records.Length > MaxListed;
        var (day, count) = (CanonicalValue.Of(knownBy), Text(records.Length));
        var chinese = string.Join('、', names.Select(name => name.Chinese)) + (more ? "等" : "");
        var english = string.Join(", ", names.Select(name => name.English)) + (more ? ", ..." : "");
        return new("input.records", null, count, new(
            $"{(isSameThen ? "与当时所知的输入相同；" : "")}有 {count} 条记录在 {day} 之后才获知，当时重算不计：{chinese}",
            $"{(isSameThen ? "the same input as known then; " : "")}{count} {(records.Length == 1 ? "record" : "records")} "
                + $"became known after {day}, left out of the replay as known then: {english}"));
    }

    private static LocalizedText NameOf(RecordDigest record) => record.Id is { } id
        ? new($"记录“{Show(id)}”", $"the record '{Show(id)}'")
        : new($"第 {Text(record.Place)} 条记录", $"the record in place {Text(record.Place)}");

    private static LocalizedText OrNone(string? word) =>
        word is null ? new("无", "none") : new($"“{Show(word)}”", $"'{Show(word)}'");

    private static string Listed(ImmutableArray<string> words, char open, char close, string separator) =>
        string.Join(separator, words.Select(word => $"{open}{Show(word)}{close}"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Show(string input) => QuotedText.Of(input);

    /// <summary>The first digits of a hash; the whole of it is in the difference.</summary>
    private static string Short(string hash) => $"{hash.AsSpan(0, Math.Min(ShownDigits, hash.Length))}…";
}
