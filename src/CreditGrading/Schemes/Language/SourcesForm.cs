using System.Collections.Immutable;
using CreditGrading.Schemes.Model;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes.Language;

/// <summary>The section <c>sources</c>: a document for each id.</summary>
internal sealed class SourcesForm : Form<ImmutableArray<BoundSource>>
{
    private SourcesForm()
    {
    }

    public static SourcesForm Instance { get; } = new();

    public override LocalizedText Expected { get; } = new("{文件代号: {title: ..., ...}, ...}", "{ID: {title: ..., ...}, ...}");

    public override IEnumerable<Form> Parts => [SourceShape.Instance];

    public override FormLayout Layout => new CodesLayout(CodeForm.Any, SourceShape.Instance, 0);

    public override bool TryRead(YamlNode node, BindingScope scope, out ImmutableArray<BoundSource> value)
    {
        value = [];
        if (node is not YamlMapping mapping)
        {
            ReportMismatch(node, scope);
            return false;
        }

        var sources = ImmutableArray.CreateBuilder<BoundSource>();
        foreach (var entry in mapping.Entries)
        {
            var isCode = CodeForm.Any.TryRead(entry.Key, scope, out var id);
            if (isCode)
            {
                scope.Names.Declare(NameKind.Source, id);
            }

            if (SourceShape.Instance.TryRead(entry.Value, scope, out var source) && isCode)
            {
                sources.Add(source with { Id = id.Value });
            }
        }

        value = sources.ToImmutable();
        return true;
    }

    private sealed class SourceShape : Shape<BoundSource>
    {
        private readonly Key<string> _title;
        private readonly Key<string> _authority;
        private readonly Key<string> _number;
        private readonly Key<Located<LocalDate>> _date;
        private readonly Key<string> _url;

        private SourceShape()
            : base("文件", "a source")
        {
            _title = Required("title", TextForm.Line, "文件名称", "the document's title");
            _authority = Optional("authority", TextForm.Line, "发布机关", "the issuing authority");
            _number = Optional("number", TextForm.Line, "文号", "the document number");
            _date = Optional("date", DayForm.Plain, "成文日期", "the document's date");
            _url = Optional("url", TextForm.Line, "网址", "where it is published");
        }

        public static SourceShape Instance { get; } = new();

        protected override BoundSource Bind(MappingReader reader)
        {
            reader.Read(_url);
            return new(
                "", reader.Read(_title), reader.Read(_authority), reader.Read(_number), reader.ReadOrNull(_date)?.Value);
        }
    }
}
