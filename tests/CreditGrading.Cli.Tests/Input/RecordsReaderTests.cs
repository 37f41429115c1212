using NodaTime;

namespace CreditGrading.Cli.Tests.Input;

public sealed class RecordsReaderTests
{
    private const string Head = "subject_id,indicator,occurred_on,amount,status\n";

    [Fact]
    public void Read_AllColumnsInAnyOrder_FillTheRecord()
    {
        const string text = "status,points,quantity,amount,severity,level,unit,act,known_on,withdrawn_on,repaired_on,expires_on,"
            + "ended_on,published_on,effective_on,occurred_on,record_id,indicator,subject_id\n"
            + "unconfirmed,3,2,10.50,serious,city,U1,A1,2022-01-08,2022-01-07,2022-01-06,2022-01-05,2022-01-04,"
            + "2022-01-03,2022-01-02,2022-01-01,R1,penalty,S1\n";

        var group = Assert.Single(Documents.Records(text).Groups);

        Assert.Empty(group.Faults);
        Assert.Equal("S1", group.SubjectId);
        Assert.Equal(
            new CreditRecord
            {
                Indicator = "penalty",
                RecordId = "R1",
                OccurredOn = new LocalDate(2022, 1, 1),
                EffectiveOn = new LocalDate(2022, 1, 2),
                PublishedOn = new LocalDate(2022, 1, 3),
                EndedOn = new LocalDate(2022, 1, 4),
                ExpiresOn = new LocalDate(2022, 1, 5),
                RepairedOn = new LocalDate(2022, 1, 6),
                WithdrawnOn = new LocalDate(2022, 1, 7),
                KnownOn = new LocalDate(2022, 1, 8),
                Act = "A1",
                Unit = "U1",
                Level = "city",
                Severity = "serious",
                Amount = 10.50m,
                Quantity = 2,
                Points = 3,
                Status = RecordStatus.Unconfirmed,
            },
            Assert.Single(group.Records));
    }

    [Fact]
    public void Read_EmptyCells_AreAbsent()
    {
        var group = Assert.Single(
            Documents.Records("subject_id,indicator,occurred_on,quantity,act,status\nS1,penalty,,,,\n").Groups);

        Assert.Empty(group.Faults);
        Assert.Equal(new CreditRecord { Indicator = "penalty" }, Assert.Single(group.Records));
    }

    [Fact]
    public void Read_SeveralSubjects_AreGroupedInOrderOfFirstAppearance()
    {
        var file = Documents.Records("subject_id,indicator\nS2,a\nS1,b\nS2,c\n");

        Assert.Equal(["S2: a c", "S1: b"], file.Groups.Select(
            group => $"{group.SubjectId}: {string.Join(' ', group.Records.Select(record => record.Indicator))}"));
    }

    [Fact]
    public void Read_HeaderOnly_HasNoSubjects() => Assert.Empty(Documents.Records("subject_id,indicator\n").Groups);

    [Fact]
    public void Read_UnknownColumn_NamesTheNearest() => Assert.Equal(
        ["records.csv(1,22): error CG0611: unknown column 'ocurred_on'; did you mean 'occurred_on'?"],
        Documents.ShowFailure(() => Documents.Records("subject_id,indicator,ocurred_on\nS1,a,\n"), ExitCode.InputAtFault));

    [Fact]
    public void Read_UnknownColumnLikeNone_ListsTheColumns() => Assert.Equal(
        ["records.csv(1,22): error CG0611: unknown column '主体名称'; the columns are subject_id, indicator, occurred_on, record_id, "
            + "effective_on, published_on, ended_on, expires_on, repaired_on, withdrawn_on, known_on, act, unit, level, "
            + "severity, amount, quantity, points, status"],
        Documents.ShowFailure(() => Documents.Records("subject_id,indicator,主体名称\nS1,a,\n"), ExitCode.InputAtFault));

    [Fact]
    public void Read_MissingColumns_AreAllNamed() => Assert.Equal(
        [
            "records.csv(1,1): error CG0612: column 'subject_id' is missing",
            "records.csv(1,1): error CG0612: column 'indicator' is missing",
        ],
        Documents.ShowFailure(() => Documents.Records("occurred_on\n2022-01-01\n"), ExitCode.InputAtFault));

    [Fact]
    public void Read_EmptyFile_MissesItsColumns() => Assert.Equal(
        [
            "records.csv(1,1): error CG0612: column 'subject_id' is missing",
            "records.csv(1,1): error CG0612: column 'indicator' is missing",
        ],
        Documents.ShowFailure(() => Documents.Records(""), ExitCode.InputAtFault));

    [Fact]
    public void Read_DuplicateColumn_IsNamedAtTheSecond() => Assert.Equal(
        ["records.csv(1,26): error CG0613: column 'indicator' is given twice"],
        Documents.ShowFailure(() => Documents.Records("subject_id,indicator,act,indicator\nS1,a,b,c\n"), ExitCode.InputAtFault));

    [Theory]
    [InlineData(
        "S1,penalty,2022-02-30,,",
        "records.csv(2,12): error CG0480: '2022-02-30' in column 'occurred_on' is not a day; expected YYYY-MM-DD")]
    [InlineData(
        "S1,penalty,,12a,",
        "records.csv(2,13): error CG0481: '12a' in column 'amount' is not a number; expected digits 0-9, with '.' before "
            + "decimals and '-' for less than 0")]
    [InlineData(
        "S1,penalty,,+5,",
        "records.csv(2,13): error CG0481: '+5' in column 'amount' is not a number; expected digits 0-9, with '.' before "
            + "decimals and '-' for less than 0")]
    [InlineData(
        "S1,penalty,,1e3,",
        "records.csv(2,13): error CG0481: '1e3' in column 'amount' is not a number; expected digits 0-9, with '.' before "
            + "decimals and '-' for less than 0")]
    [InlineData(
        "S1,penalty,,５,",
        "records.csv(2,13): error CG0481: '５' in column 'amount' is not a number; expected digits 0-9, with '.' before "
            + "decimals and '-' for less than 0")]
    [InlineData(
        "S1,penalty,,,confirm",
        "records.csv(2,14): error CG0483: 'confirm' in column 'status' is none of confirmed, unconfirmed; did you mean "
            + "'confirmed'?")]
    [InlineData("S1,,,,", "records.csv(2,4): error CG0489: the row has no 'indicator'")]
    [InlineData("S1,penalty", "records.csv(2,1): error CG0484: the row has 2 cells, expected 5")]
    [InlineData("S1,penalty,,,,,", "records.csv(2,1): error CG0484: the row has 7 cells, expected 5")]
    [InlineData(
        "S1,pen\"alty,,,",
        "records.csv(2,4): error CG0485: the quotes in column 'indicator' are wrong; a value with a quote is quoted as a "
            + "whole, and the quote inside it doubled")]
    [InlineData(" S1,penalty,,,", "records.csv(2,1): error CG0487: 'subject_id' ' S1' has white space around it")]
    public void Read_FaultyRow_NamesPlaceAndColumnAndKeepsTheSubject(string row, string expected)
    {
        var file = Documents.Records(Head + row + "\nS2,penalty,,,\n");

        Assert.Equal(["S1", "S2"], file.Groups.Select(group => group.SubjectId));
        Assert.Equal([expected], file.Groups[0].Faults.Select(Documents.Show));
        Assert.Empty(file.Groups[1].Faults);
    }

    [Fact]
    public void Read_SeveralFaultyCells_AreAllFoundAndLeftOut()
    {
        var group = Assert.Single(Documents.Records(Head + "S1,award,2022-01-01,,\nS1,penalty,x,y,z\n").Groups);

        Assert.Equal(["occurred_on", "amount", "status"], group.Faults.Select(fault => fault.Field));
        Assert.All(group.Faults, fault => Assert.Equal(1, fault.RecordIndex));
        Assert.Equal(new CreditRecord { Indicator = "penalty" }, group.Records[1]);
    }

    [Fact]
    public void Read_RowOfWrongLength_IsNotAmongTheRecords()
    {
        var group = Assert.Single(Documents.Records("subject_id,indicator\nS1,a\nS1\nS1,b\n").Groups);

        Assert.Equal(["a", "b"], group.Records.Select(record => record.Indicator));
        Assert.Null(Assert.Single(group.Faults).RecordIndex);
    }

    [Theory]
    [InlineData(",penalty,,,")]
    [InlineData("\"\",penalty,,,")]
    [InlineData("  ,penalty,,,")]
    public void Read_RowWithoutSubject_IsNamedAndHidesNothing(string row)
    {
        var file = Documents.Records(Head + row + "\nS2,penalty,,,\n");

        Assert.Equal(
            "records.csv(2,1): error CG0486: the row has no 'subject_id' and belongs to no subject",
            Assert.Single(file.StrayRows).ToString(MessageLanguage.English));
        Assert.Equal("S2", Assert.Single(file.Groups).SubjectId);
    }

    [Fact]
    public void Read_RowsAfterQuotedLineBreaksAndCrLf_KeepTheirLines()
    {
        var file = Documents.Records(
            "subject_id,act,occurred_on,indicator\r\nS1,\"one\r\ntwo, three\",2022-01-01,a\r\nS2,\"x\"\"y\",bad,a\r\n");

        Assert.Equal("one\r\ntwo, three", file.Groups[0].Records[0].Act);
        Assert.Equal(
            "records.csv(4,11): error CG0480: 'bad' in column 'occurred_on' is not a day; expected YYYY-MM-DD",
            Documents.Show(Assert.Single(file.Groups[1].Faults)));
    }

    [Fact]
    public void Read_WrongQuoteBeforeTheSubjectIsKnown_HidesRows()
    {
        var messages = Documents.ShowFailure(() => Documents.Records("indicator,subject_id\npen\"alty,S1\n"), ExitCode.CannotRun);

        Assert.Equal(
            ["records.csv(2,1): error CG0615: the quotes here are wrong and may hide rows; a value with a quote is quoted "
                + "as a whole, and the quote inside it doubled"],
            messages);
    }

    [Fact]
    public void Read_LineBreakInADay_MayHideRows()
    {
        var messages = Documents.ShowFailure(
            () => Documents.Records("subject_id,indicator,occurred_on\nS1,a,\"2022-01-01\nS2,a,2022-01-01\"\n"),
            ExitCode.CannotRun);

        Assert.Equal(
            ["records.csv(2,6): error CG0616: the value in column 'occurred_on' has a line break; a quote may be missing, "
                + "which hides rows"],
            messages);
    }

    [Fact]
    public void Read_WrongCellCountAcrossLines_MayHideRows()
    {
        var messages = Documents.ShowFailure(
            () => Documents.Records("subject_id,act,indicator\nS1,\"x,a\nS2,y,\"\n"), ExitCode.CannotRun);

        Assert.Equal(
            ["records.csv(2,1): error CG0617: a row across lines has 2 cells, expected 3; a quote may be missing, which "
                + "hides rows"],
            messages);
    }
}
