namespace TemplateSms.Architecture.Tests;

public class StageTests
{
    public static TheoryData<string> Names => [.. Projects.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Source_Compiles_SoThatEveryNameIsKnown(string project) => AssertNone(Sources.Of(project).Errors);

    [Theory]
    [MemberData(nameof(Names))]
    public void Type_OfEveryFile_StandsInItsStage(string project) => AssertNone(Sources.Of(project).Strays);

    [Theory]
    [MemberData(nameof(Names))]
    public void Stage_OfEveryProject_HasFiles(string project) => AssertNone(Sources.Of(project).EmptyStages);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reference_ToALaterStage_DoesNotExist(string project) => AssertNone(Sources.Of(project).UpwardReferences);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reference_FromTheFirstStageToTheLast_IsFound(string project)
    {
        var stages = Projects.Named(project);
        var (first, last) = (stages.Stages[0], stages.Stages[^1]);
        var target = Sources.Of(project).TypesIn(last)[0];
        var path = first == StagedProject.Root ? "Upward.cs" : $"{first}/Upward.cs";

        var source = Sources.Of(project).With(path, $$"""
            namespace {{stages.NamespaceOf(first)}};

            internal static class Upward
            {
                public static readonly string Name = typeof({{target.ToDisplayString()}}).Name;
            }
            """);

        var found = Assert.Single(source.UpwardReferences);
        Assert.StartsWith($"src/{project}/{path} ({first}: Upward) names {target.Name} of {last}, in src/{project}/", found, StringComparison.Ordinal);
        Assert.Empty(source.Strays);
    }

    [Fact]
    public void Reference_ToAConstantOfALaterStage_IsFound()
    {
        var source = Sources.Of("TemplateSms.Language").With("Text/Upward.cs", """
            namespace TemplateSms.Language.Text;

            internal static class Upward
            {
                public const int Most = TemplateSms.Language.Files.TemplateFile.MostCharacters;
            }
            """);

        Assert.Equal(["src/TemplateSms.Language/Text/Upward.cs (Text: Upward) names TemplateFile of Files, in src/TemplateSms.Language/Files/TemplateFile.cs"], source.UpwardReferences);
    }

    [Theory]
    [InlineData("Upward.cs", "TemplateSms.Language", "src/TemplateSms.Language/Upward.cs: Upward in namespace TemplateSms.Language, stage none")]
    [InlineData("Text/Upward.cs", "TemplateSms.Language.Syntax", "src/TemplateSms.Language/Text/Upward.cs: Upward in namespace TemplateSms.Language.Syntax, stage Text")]
    [InlineData("Parsing/Upward.cs", "TemplateSms.Language.Parsing", "src/TemplateSms.Language/Parsing/Upward.cs: Upward in namespace TemplateSms.Language.Parsing, stage none")]
    public void Type_OutsideItsStage_IsFound(string path, string name, string expected) =>
        Assert.Equal([expected], Sources.Of("TemplateSms.Language").With(path, $"namespace {name};\n\ninternal static class Upward;\n").Strays);

    // All of them, and whole: a list in a message of xunit is cut.
    private static void AssertNone(IEnumerable<string> found)
    {
        var lines = found.ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
