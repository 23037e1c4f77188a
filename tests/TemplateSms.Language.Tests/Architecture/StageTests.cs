namespace TemplateSms.Language.Tests.Architecture;

public class StageTests
{
    private static readonly CompilerSource _source = CompilerSource.Load();

    [Fact]
    public void Source_Compiles_SoThatEveryNameIsKnown() => AssertNone(_source.Errors);

    [Fact]
    public void Folder_OfEveryType_IsAStageAndItsNamespace() => AssertNone(_source.Strays);

    [Fact]
    public void Reference_ToALaterStage_DoesNotExist() => AssertNone(_source.UpwardReferences);

    [Fact]
    public void Reference_ToAConstantOfALaterStage_IsFound()
    {
        var source = _source.With("Text/Upward.cs", """
            namespace TemplateSms.Language.Text;

            internal static class Upward
            {
                public const int Most = TemplateSms.Language.Files.TemplateFile.MostCharacters;
            }
            """);

        Assert.Contains("src/TemplateSms.Language/Text/Upward.cs (Text: Upward) names TemplateFile of Files, in src/TemplateSms.Language/Files/TemplateFile.cs", source.UpwardReferences);
    }

    [Theory]
    [InlineData("Upward.cs", "TemplateSms.Language", "src/TemplateSms.Language/Upward.cs: namespace TemplateSms.Language, folder Upward.cs")]
    [InlineData("Text/Upward.cs", "TemplateSms.Language.Syntax", "src/TemplateSms.Language/Text/Upward.cs: namespace TemplateSms.Language.Syntax, folder Text")]
    [InlineData("Parsing/Upward.cs", "TemplateSms.Language.Parsing", "src/TemplateSms.Language/Parsing/Upward.cs: namespace TemplateSms.Language.Parsing, folder Parsing")]
    public void Type_OutsideItsStage_IsFound(string path, string name, string expected) =>
        Assert.Equal([expected], _source.With(path, $"namespace {name};\n\ninternal static class Upward;\n").Strays);

    [Fact]
    public void Folder_HasAtMostFifteenFiles() => AssertNone(
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src", "TemplateSms.Language"), "*.cs", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        group file by Path.GetDirectoryName(file) into folder
        where folder.Count() > 15
        select $"{folder.Key}: {folder.Count()} files");

    // All of them, and whole: a list in a message of xunit is cut.
    private static void AssertNone(IEnumerable<string> found)
    {
        var lines = found.ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
