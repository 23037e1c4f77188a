using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>Names that C# could not hold are errors of the template; the longest that are allowed compile.</summary>
public class LongNameTests
{
    [Fact]
    public void Names_AsLongAsTheyMayBe_Compile()
    {
        var longest = new string('n', 256);

        GeneratorHarness.Run(new TemplateGenerator(), Project(longest, longest, longest)).Load();
    }

    [Theory]
    [InlineData(257, 1, 1, "SMS2011")]
    [InlineData(1100, 1, 1, "SMS2011")]
    [InlineData(1, 257, 1, "SMS2007")]
    [InlineData(1, 1000, 1, "SMS2007")]
    [InlineData(1, 1, 1100, "SMS2009")]
    public async Task Name_ThatIsTooLong_IsAnErrorOfTheTemplateAlone(int name, int parameter, int member, string id)
    {
        var project = Project(new string('n', name), new string('p', parameter), new string('m', member));

        Assert.Contains(id, (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(diagnostic => diagnostic.Id));
        using var assembly = new MemoryStream();
        Assert.Empty(GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Output.Emit(assembly).Diagnostics.Where(d => d.Id == "CS7013"));
    }

    private static TestProject Project(string name, string parameter, string member) => TestProject.Empty.WithTemplate(
        "test.smstpl", $"---\nname: {name}\nsegments: dynamic\nparams:\n  {parameter}: enum({member}|b)\n---\n{{{{ {parameter} }}}}");
}
