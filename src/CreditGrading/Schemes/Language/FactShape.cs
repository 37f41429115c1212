using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>An entry of <c>facts</c>. What fits the fact's kind is checked when all is bound.</summary>
internal sealed class FactShape : Shape<BoundFact>
{
    private readonly Key<Located<string>> _code;
    private readonly Key<LocalizedText> _name;
    private readonly Key<KindWord> _kind;
    private readonly Key<Located<FactOrder>> _better;
    private readonly Key<int> _decimals;
    private readonly Key<Figure> _least;
    private readonly Key<Figure> _most;
    private readonly Key<ImmutableArray<Located<string>>> _values;
    private readonly Key<Located<string>> _default;

    private FactShape()
        : base("事实项", "a fact")
    {
        _code = Required("code", CodeForm.Any, "代码", "the code by which subjects give it");
        _name = Required("name", NameShape.Instance, "名称", "what it is called");
        _kind = Required("kind", new ChoiceForm<KindWord>(
            "事实项种类", "a kind of fact", ("flag", KindWord.Flag), ("number", KindWord.Number), ("date", KindWord.Date),
            ("choice", KindWord.Choice), ("grade", KindWord.Grade)),
            "是否、数字、日期、列表中的一项，或本方案的等级",
            "whether it is a yes or no, a number, a day, one of a list, or one of the scheme's grades");
        _better = Required("better", OrderForm.Instance, "哪种取值更好", "which of its values are the better ones");
        _decimals = Optional("decimals", new WholeNumberForm(0, 6, isFigure: false), "小数位数",
            "the decimals a number may have; 0 if not stated");
        _least = Optional("atLeast", NumberForm.Any, "最小值（含）", "the least number, included");
        _most = Optional("atMost", NumberForm.Any, "最大值（含）", "the greatest number, included");
        _values = Optional("values", new ListForm<Located<string>>(() => CodeForm.Any, maxCount: Limits.MaxCodes), "可选的取值",
            "the codes of a choice");
        _default = Optional("default", DefaultForm.Instance, "未提供时的取值", "what holds where a subject does not give it");
    }

    private enum KindWord
    {
        Flag,
        Number,
        Date,
        Choice,
        Grade,
    }

    public static FactShape Instance { get; } = new();

    protected override BoundFact Bind(MappingReader reader)
    {
        var code = reader.Read(_code);
        if (code.Value is not null && BuiltInFacts.Has(code.Value))
        {
            reader.Scope.Report(DiagnosticCatalog.BuiltInFact, code.Position, code.Value);
        }
        else if (code.Value is not null)
        {
            reader.Scope.Names.Declare(NameKind.Fact, code);
        }

        var kind = reader.Read(_kind);
        if (kind == KindWord.Grade && reader.Has(_values))
        {
            reader.Fail();
            reader.Scope.Report(DiagnosticCatalog.FactKeyDoesNotFit, reader.PositionOf(_values), "values", "grade");
        }

        return new(reader.Scope.Entry)
        {
            Code = code,
            Name = reader.Read(_name),
            Kind = kind switch
            {
                KindWord.Flag => FactKind.Flag,
                KindWord.Number => FactKind.Number,
                KindWord.Date => FactKind.Date,
                _ => FactKind.Choice,
            },
            IsGrade = kind == KindWord.Grade,
            Better = reader.Read(_better),
            Decimals = reader.Read(_decimals, 0),
            Least = reader.ReadOrNull(_least),
            Most = reader.ReadOrNull(_most),
            Values = reader.Read(_values, []),
            Default = reader.ReadOrNull(_default),
        };
    }

    private sealed class OrderForm : Form<Located<FactOrder>>
    {
        private static readonly ChoiceForm<FactOrder> Words = new(
            "哪种取值更好",
            "which values are better",
            ("none", FactOrder.None),
            ("higher", FactOrder.Higher),
            ("lower", FactOrder.Lower),
            ("true", FactOrder.True),
            ("false", FactOrder.False),
            ("earlier", FactOrder.Earlier),
            ("later", FactOrder.Later),
            ("listedFirst", FactOrder.ListedFirst));

        public static OrderForm Instance { get; } = new();

        public override LocalizedText Expected => Words.Expected;

        public override IEnumerable<Form> Parts => [Words];

        public override bool TryRead(YamlNode node, BindingScope scope, out Located<FactOrder> value)
        {
            var isRead = Words.TryRead(node, scope, out var order);
            value = new(order, node.Position);
            return isRead;
        }
    }

    /// <summary>A default is a statement: what nobody told is taken to be so.</summary>
    private sealed class DefaultForm : Form<Located<string>>
    {
        public static DefaultForm Instance { get; } = new();

        public override LocalizedText Expected { get; } = new("事实项的取值", "a value of the fact");

        public override bool TryRead(YamlNode node, BindingScope scope, out Located<string> value)
        {
            value = default;
            if (!TryReadText(node, scope, out var text))
            {
                return false;
            }

            scope.CountStatement();
            value = new(text, node.Position);
            return true;
        }
    }
}
