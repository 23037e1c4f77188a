namespace TemplateSms.Architecture.Tests;

public class FolderTests
{
    /// <summary>The project whose source is the text of what <c>dotnet new</c> makes.</summary>
    private const string TextOnly = "TemplateSms.Templates";

    [Fact]
    public void Folders_OfSrc_AreTheProjectsWithStages() =>
        Assert.Equal(
            Directory.EnumerateDirectories(Repository.Source).Where(HasCode).Select(Path.GetFileName).Where(name => name != TextOnly).Order(StringComparer.Ordinal),
            Projects.All.Select(project => project.Name).Order(StringComparer.Ordinal));

    private static bool HasCode(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any();

    [Fact]
    public void Folder_OfSrc_HasAtMostFifteenFiles() => Assert.Empty(
        from file in Repository.FilesOf("")
        group file by Path.GetRelativePath(Repository.Source, Path.GetDirectoryName(file)!) into folder
        where folder.Count() > 15
        select $"{folder.Key}: {folder.Count()} files");
}
