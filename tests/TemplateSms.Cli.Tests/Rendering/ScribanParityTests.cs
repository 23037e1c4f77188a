namespace TemplateSms.Cli.Tests.Rendering;

public class ScribanParityTests(ScribanCases cases) : IClassFixture<ScribanCases>
{
    /// <summary>Typed cases that are refused all the same, each with its reason; docs/language.md lists them.</summary>
    public static TheoryData<string, string> Refused { get; } = new()
    {
        { "v-logic-04", "'!' binds tighter than '==', so '!n == 7' compares a truth with a number" },
    };

    /// <summary>Cases that are printed otherwise, with what is printed; docs/language.md lists them.</summary>
    public static TheoryData<string, string> PrintedOtherwise { get; } = new()
    {
        { "v-date-02", "2026-11-22 11/22/26 326 7 % 12AM|22 %q 50%|plain||" },
    };

    [Theory]
    [MemberData(nameof(ScribanCases.Ids), MemberType = typeof(ScribanCases))]
    public void Render_CaseThatTheEngineAnswered_AgreesWithIt(string id)
    {
        var one = cases[id];
        if (PrintedOtherwise.FirstOrDefault(row => (string)row[0] == id) is { } other)
            Assert.Equal((string)other[1], one.Text);
        else if (one.Expected is null)
            Assert.True(one.Text is null, $"{one.Template} has to be refused and prints: {one.Text}");
        else if (one.Error is null)
            Assert.Equal(one.Expected, one.Text);
        else
            Assert.True(one.IsDynamic || Refused.Any(row => (string)row[0] == id), $"{one.Template} is refused: {one.Error}");
    }

    [Fact]
    public void Refused_TypedCases_AreFewAndRefused()
    {
        Assert.InRange(Refused.Count, 0, 4);
        Assert.All(Refused, row => Assert.NotNull(cases[(string)row[0]].Error));
    }
}
