using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Analysis.Cases;

/// <summary>
/// A record of a case. Codes may be any text and numbers may be negative: that such a record is rejected is a thing to test.
/// </summary>
internal sealed class CaseRecordShape : Shape<CreditRecord>
{
    private readonly Key<string> _indicator;
    private readonly Key<string> _recordId;
    private readonly Key<Located<LocalDate>> _occurredOn;
    private readonly Key<Located<LocalDate>> _effectiveOn;
    private readonly Key<Located<LocalDate>> _publishedOn;
    private readonly Key<Located<LocalDate>> _endedOn;
    private readonly Key<Located<LocalDate>> _expiresOn;
    private readonly Key<Located<LocalDate>> _repairedOn;
    private readonly Key<Located<LocalDate>> _withdrawnOn;
    private readonly Key<Located<LocalDate>> _knownOn;
    private readonly Key<string> _act;
    private readonly Key<string> _unit;
    private readonly Key<string> _level;
    private readonly Key<string> _severity;
    private readonly Key<Figure> _amount;
    private readonly Key<Figure> _quantity;
    private readonly Key<Figure> _points;
    private readonly Key<RecordStatus> _status;

    private CaseRecordShape()
        : base("记录", "a record", mayStateOrigin: false)
    {
        _indicator = Required("indicator", TextForm.Line, "指标代码", "the code of its indicator");
        _recordId = Optional("recordId", TextForm.Line, "记录编号", "its id");
        _occurredOn = Optional("occurredOn", DayForm.Plain, "行为发生日", "the day of the act");
        _effectiveOn = Optional("effectiveOn", DayForm.Plain, "生效日", "the day it took effect");
        _publishedOn = Optional("publishedOn", DayForm.Plain, "公布日", "the day it was published");
        _endedOn = Optional("endedOn", DayForm.Plain, "持续行为的结束日", "the day continuing conduct ended");
        _expiresOn = Optional("expiresOn", DayForm.Plain, "自身期限的末日（含）", "the last day of its own term, included");
        _repairedOn = Optional("repairedOn", DayForm.Plain, "信用修复日", "the day it was repaired");
        _withdrawnOn = Optional("withdrawnOn", DayForm.Plain, "撤回日", "the day it was withdrawn");
        _knownOn = Optional("knownOn", DayForm.Plain, "知悉日", "the day it became known");
        _act = Optional("act", TextForm.Line, "所属行为（案件）", "the act that it stems from");
        _unit = Optional("unit", TextForm.Line, "所属单元", "the unit that it belongs to");
        _level = Optional("level", TextForm.Line, "级别", "the code of its level");
        _severity = Optional("severity", TextForm.Line, "严重程度", "the code of its severity");
        _amount = Optional("amount", NumberForm.Plain, "金额", "the amount at stake");
        _quantity = Optional("quantity", NumberForm.Plain, "数量，缺省为1", "how many; 1 if not stated");
        _points = Optional("points", NumberForm.Plain, "记录所载分值", "the points that it carries");
        _status = Optional(
            "status",
            new ChoiceForm<RecordStatus>(
                "状态", "a status", ("confirmed", RecordStatus.Confirmed), ("unconfirmed", RecordStatus.Unconfirmed)),
            "是否已确认，缺省为 confirmed",
            "whether it is confirmed; confirmed if not stated");
    }

    public static CaseRecordShape Instance { get; } = new();

    protected override CreditRecord Bind(MappingReader reader) => new()
    {
        Indicator = reader.Read(_indicator),
        RecordId = reader.Read(_recordId),
        OccurredOn = reader.ReadOrNull(_occurredOn)?.Value,
        EffectiveOn = reader.ReadOrNull(_effectiveOn)?.Value,
        PublishedOn = reader.ReadOrNull(_publishedOn)?.Value,
        EndedOn = reader.ReadOrNull(_endedOn)?.Value,
        ExpiresOn = reader.ReadOrNull(_expiresOn)?.Value,
        RepairedOn = reader.ReadOrNull(_repairedOn)?.Value,
        WithdrawnOn = reader.ReadOrNull(_withdrawnOn)?.Value,
        KnownOn = reader.ReadOrNull(_knownOn)?.Value,
        Act = reader.Read(_act),
        Unit = reader.Read(_unit),
        Level = reader.Read(_level),
        Severity = reader.Read(_severity),
        Amount = reader.ReadOrNull(_amount)?.Value,
        Quantity = reader.ReadOrNull(_quantity)?.Value ?? 1,
        Points = reader.ReadOrNull(_points)?.Value,
        Status = reader.Read(_status, RecordStatus.Confirmed),
    };
}
