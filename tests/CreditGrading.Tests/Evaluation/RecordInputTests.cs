using CreditGrading.Evaluation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class RecordInputTests
{
    private readonly RecordInput _input = new();
    private readonly SubjectCodes _codes = new();

    [Fact]
    public void Fill_RecordWithEveryField_TakesAllOver()
    {
        _input.Fill(RecordKinds.Full, _codes);

        foreach (var property in typeof(CreditRecord).GetProperties().Where(property => !IsTakenOtherwise(property.Name)))
        {
            Assert.Equal(property.GetValue(RecordKinds.Full), typeof(RecordInput).GetProperty(property.Name)!.GetValue(_input));
        }

        Assert.Equal((_codes.ActOf("act"), _codes.UnitOf("unit")), (_input.Act, _input.Unit));
    }

    [Fact]
    public void Fill_RecordWithLittle_KeepsNothingOfTheOneBefore()
    {
        _input.Fill(RecordKinds.Full, _codes);

        _input.Fill(new() { Indicator = "penalty" }, _codes);

        var fresh = new RecordInput();
        fresh.Fill(new() { Indicator = "award" }, new());
        Assert.All(typeof(RecordInput).GetProperties(), property =>
            Assert.Equal(property.GetValue(fresh), property.GetValue(_input)));
        Assert.Equal((RecordRow.None, RecordRow.None, 1m), (_input.Act, _input.Unit, _input.Quantity));
    }

    /// <summary>Acts and units are taken as numbers; indicator and id are given beside.</summary>
    private static bool IsTakenOtherwise(string field) =>
        field is nameof(CreditRecord.Indicator) or nameof(CreditRecord.RecordId) or nameof(CreditRecord.Act)
            or nameof(CreditRecord.Unit);
}
