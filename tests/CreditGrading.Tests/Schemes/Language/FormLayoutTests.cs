using System.Reflection;
using System.Text.RegularExpressions;
using CreditGrading.Analysis.Cases;
using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

/// <summary>What a form says its texts look like is what it reads.</summary>
public sealed class FormLayoutTests
{
    private static readonly string[] Texts =
    [
        "", " ", "  x ", "x", "X", "x-1", "x--1", "-x", "x-", "1x", "é", "信用", "ａ", "a.b+c_d", "a b", "plan 二(三)",
        "plan  x", "plan ", " plan", "a\nb", "a\n", "\na", "\n", "plan a\nb", "plan \n a ", "plan a\n", "0", "-0",
        "-0.0", "00", "007", "1", "4", "5", "-1", "+1", "1.", ".5", "1.5", "-1.5", "1.123456789", "1.1234567890",
        "123456789012345678", "1234567890123456789", "00123456789012345678", "1e3", "0x1", "१", "100", "101", "365",
        "366", "1200", "1201", "3650", "3651", "36500", "36501", "true", "false", "True", "yes", "none", "null", "~",
        "2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "2024-13-01",
        "2024-00-10", "2024-04-31", "2024-01-32", "2024-1-1", "2024-01-01 ", "CG0401", "CG0101", "graded", "higher",
        "occurredOn", new('x', 40), new('x', 41), new('x', 64), new('x', 65), new('x', 1000), new('x', 1001),
        new('x', 4000), "plan " + new string('x', 200), "plan " + new string('x', 201),
    ];

    public static TheoryData<int> Forms => [.. Enumerable.Range(0, Scalars.Length)];

    private static Form[] Scalars { get; } =
    [
        .. Vocabulary.OfSchemes.Forms.Concat(CaseFileShape.Vocabulary.Forms).Distinct()
            .Where(form => form.Layout is ScalarLayout or WordsLayout),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Layout_OfTexts_AcceptsWhatTheFormReads(int index)
    {
        var form = Scalars[index];
        var read = typeof(FormLayoutTests).GetMethod(nameof(Reads), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(TypeOf(form)).CreateDelegate<Func<Form, string, bool>>();

        Assert.All(Texts, text => Assert.Equal(read(form, text), IsAccepted(form.Layout, text)));
    }

    [Fact]
    public void Layout_OfFormsWithParts_IsOneOfThem()
    {
        Assert.Equal(FigureForm.Instance.Parts, Assert.IsType<AlternativesLayout>(FigureForm.Instance.Layout).Forms);
        Assert.IsType<MappingLayout>(NameShape.Instance.Layout);
    }

    private static bool IsAccepted(FormLayout layout, string text) => layout switch
    {
        WordsLayout words => words.Words.Contains(text),
        ScalarLayout scalar => Regex.IsMatch(text, scalar.Pattern.Replace("$", @"\z", StringComparison.Ordinal))
            && text.Length <= (scalar.MaxLength ?? int.MaxValue),
        _ => false,
    };

    private static bool Reads<T>(Form form, string text) =>
        FormReading.Read((Form<T>)form, $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"").IsRead;

    private static Type TypeOf(Form form)
    {
        var type = form.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Form<>))
        {
            type = type.BaseType!;
        }

        return type.GetGenericArguments()[0];
    }
}
