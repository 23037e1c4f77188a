namespace TemplateSms.ScribanParity.Tests;

public class RecordedCaseTests(RecordedCases cases) : IClassFixture<RecordedCases>
{
    private const int LeastCases = 247;

    /// <summary>The typed case that is refused all the same: '!' binds tighter than '==', so '!n == 7' compares a truth with a number.</summary>
    private const string RefusedThoughTyped = "v-logic-04";

    [Theory]
    [MemberData(nameof(RecordedCases.Ids), MemberType = typeof(RecordedCases))]
    public void Engine_OnARecordedCase_AnswersAsRecorded(string id)
    {
        Assert.True(RecordedCases.Expected(id) == cases[id].Engine.Text, $"Recorded as {RecordedCases.Expected(id) ?? "an error"}.\n{cases[id].Describe()}");
    }

    [Theory]
    [MemberData(nameof(RecordedCases.Ids), MemberType = typeof(RecordedCases))]
    public void CompiledCode_OnARecordedCase_AgreesWithTheEngine(string id)
    {
        var agrees = cases[id].Agreement switch
        {
            Agreement.SameText or Agreement.BothRefuse => true,
            Agreement.OnlyOursRefuses => RecordedCases.IsDynamic(id) || id == RefusedThoughTyped,
            _ => false,
        };

        if (DocumentedDifferences.All.TryGetValue(id, out var printed))
        {
            Assert.Equal(printed, cases[id].Ours.Text);
            return;
        }

        Assert.True(agrees, cases[id].Describe());
    }

    [Fact]
    public void Cases_AreAllThere() => Assert.InRange(RecordedCases.Names.Count, LeastCases, int.MaxValue);

    [Fact]
    public void DocumentedDifferences_AreRecordedCasesThatTheEnginePrintsOtherwise() =>
        Assert.All(DocumentedDifferences.All, row => Assert.NotEqual(RecordedCases.Expected(row.Key), row.Value));
}
