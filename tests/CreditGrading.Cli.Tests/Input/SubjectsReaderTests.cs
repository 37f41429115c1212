namespace CreditGrading.Cli.Tests.Input;

public sealed class SubjectsReaderTests
{
    [Fact]
    public void Read_TypeAndFacts_AreTakenAsText()
    {
        var subject = Assert.Single(Documents.Subjects("staff,subject_type,subject_id\n12.5,enterprise,S1\n", "staff").Subjects);

        Assert.Equal("S1", subject.Id);
        Assert.Equal("enterprise", subject.Type);
        Assert.Equal(FactValue.FromString("12.5"), subject.Facts["staff"]);
    }

    [Fact]
    public void Read_EmptyCells_AreUnknown()
    {
        var subject = Assert.Single(Documents.Subjects("subject_id,subject_type,staff\nS1,,\n", "staff").Subjects);

        Assert.Null(subject.Type);
        Assert.Empty(subject.Facts);
    }

    [Fact]
    public void Read_UnknownColumn_NamesTheNearestFact() => Assert.Equal(
        ["subjects.csv(1,12): error CG0611: unknown column 'staf'; did you mean 'staff'?"],
        Documents.ShowFailure(() => Documents.Subjects("subject_id,staf\nS1,1\n", "staff"), ExitCode.InputAtFault));

    [Fact]
    public void Read_WithoutSubjectId_IsRefused() => Assert.Equal(
        ["subjects.csv(1,1): error CG0612: column 'subject_id' is missing"],
        Documents.ShowFailure(() => Documents.Subjects("subject_type\nenterprise\n"), ExitCode.InputAtFault));

    [Fact]
    public void Read_SubjectTwice_IsNamedWithBothLines()
    {
        var file = Documents.Subjects("subject_id,subject_type\nS1,a\nS2,b\nS1,c\n");

        Assert.Equal(["S1", "S2"], file.Subjects.Select(subject => subject.Id));
        Assert.Equal(
            "subjects.csv(4,1): error CG0488: the subject is given twice, on lines 2 and 4",
            Documents.Show(Assert.Single(file.Subjects[0].Faults)));
        Assert.Empty(file.Subjects[1].Faults);
    }

    [Fact]
    public void Read_RowOfWrongLength_IsAFaultOfItsSubject()
    {
        var subject = Assert.Single(Documents.Subjects("subject_id,subject_type\nS1\n").Subjects);

        Assert.Equal(
            "subjects.csv(2,1): error CG0484: the row has 1 cells, expected 2", Documents.Show(Assert.Single(subject.Faults)));
    }

    [Fact]
    public void Read_RowWithoutSubject_IsNamed()
    {
        var file = Documents.Subjects("subject_id,subject_type\n,enterprise\n");

        Assert.Empty(file.Subjects);
        Assert.Equal(
            "subjects.csv(2,1): error CG0486: the row has no 'subject_id' and belongs to no subject",
            Assert.Single(file.StrayRows).ToString(MessageLanguage.English));
    }

    [Fact]
    public void Read_LineBreakInAFact_MayHideRows() => Assert.Equal(
        ["subjects.csv(2,4): error CG0616: the value in column 'staff' has a line break; a quote may be missing, "
            + "which hides rows"],
        Documents.ShowFailure(() => Documents.Subjects("subject_id,staff\nS1,\"1\nS2,2\"\n", "staff"), ExitCode.CannotRun));
}
