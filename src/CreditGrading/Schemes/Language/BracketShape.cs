using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>A bracket: an upper bound, included or not, or none; and the value inside it.</summary>
internal sealed class BracketShape<T> : Shape<BoundBracket<T>>
{
    private readonly Key<Figure> _upTo;
    private readonly Key<Figure> _below;
    private readonly Key<T> _value;
    private readonly CountRule _oneBound;

    public BracketShape(string valueKey, Form<T> value, string chinese, string english)
        : base("分段", "a bracket")
    {
        _upTo = Optional("upTo", NumberForm.NotNegative, "上限（含）", "the upper bound, included");
        _below = Optional("below", NumberForm.NotNegative, "上限（不含）", "the upper bound, excluded");
        _value = Required(valueKey, value, chinese, english);
        _oneBound = Rule(CountRule.AtMostOne(_upTo, _below));
    }

    protected override BoundBracket<T>? Bind(MappingReader reader)
    {
        var upTo = reader.ReadOrNull(_upTo);
        var below = reader.ReadOrNull(_below);
        var value = reader.Read(_value);
        return reader.Meets(_oneBound) ? new(reader.Scope.Entry, upTo ?? below, reader.Has(_upTo), value) : null;
    }
}
