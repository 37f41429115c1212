namespace CreditGrading.Schemes.Language;

/// <summary>A text in Chinese and English.</summary>
internal sealed class NameShape : Shape<LocalizedText>
{
    private readonly Key<string> _zh;
    private readonly Key<string> _en;

    private NameShape()
        : base("中英文文字", "a text in two languages", example: "{zh: 行政处罚, en: Penalty}")
    {
        _zh = Required("zh", TextForm.Line, "中文", "the Chinese text");
        _en = Required("en", TextForm.Line, "英文", "the English text");
    }

    public static NameShape Instance { get; } = new();

    protected override LocalizedText? Bind(MappingReader reader)
    {
        var zh = reader.Read(_zh);
        var en = reader.Read(_en);
        return zh is null || en is null ? null : new(zh, en);
    }
}
