namespace CreditGrading.Cli.Tests.Input;

public sealed class GradingInputTests
{
    [Fact]
    public void Merge_BothFiles_PutsTheSubjectsFileFirst()
    {
        var records = Documents.Records("subject_id,indicator\nS9,a\nS2,b\nS5,c\n");
        var subjects = Documents.Subjects("subject_id,subject_type\nS1,x\nS2,y\n");

        var merged = Documents.Merge(records, subjects);
        var graded = merged.Subjects.Select(subject => merged.Batch.SubjectAt(subject.Number));

        Assert.Equal(
            ["S1 x 0", "S2 y 1", "S9  1", "S5  1"],
            graded.Select(subject => $"{subject.Id} {subject.Type} {subject.Records.Count}"));
    }

    [Fact]
    public void Merge_FaultsOfBothFiles_ComeTogether()
    {
        var records = Documents.Records("subject_id,indicator,amount\nS1,a,x\n");
        var subjects = Documents.Subjects("subject_id\nS1\nS1\n");

        var subject = Assert.Single(Documents.Merge(records, subjects).Subjects);

        Assert.Equal(["CG0488", "CG0481"], subject.Faults.Select(fault => fault.Message.Code));
    }

    [Fact]
    public void Find_RecordAndField_IsTheCell()
    {
        var input = Documents.Merge(Documents.Records("subject_id,indicator,act\nS1,a,\nS1,b,x\n"));

        Assert.Equal(("records.csv", new SourcePosition(3, 6)), input.Find(input.Subjects[0], 1, "act"));
        Assert.Equal(("records.csv", new SourcePosition(3, 1)), input.Find(input.Subjects[0], 1, "amount"));
        Assert.Equal(("records.csv", new SourcePosition(2, 1)), input.Find(input.Subjects[0], null, "staff"));
    }

    [Fact]
    public void Find_Fact_IsTheCellOfTheSubjectsFile()
    {
        var input = Documents.Merge(
            Documents.Records("subject_id,indicator\n"), Documents.Subjects("subject_id,staff\nS1,2\nS2,3\n", "staff"));

        Assert.Equal(("subjects.csv", new SourcePosition(3, 4)), input.Find(input.Subjects[1], null, "staff"));
    }
}
