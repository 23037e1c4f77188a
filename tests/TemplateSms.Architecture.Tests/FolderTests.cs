namespace TemplateSms.Architecture.Tests;

public class FolderTests
{
    public static TheoryData<string> Names => [.. Projects.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Folder_OfEveryProject_HasAtMostFifteenFiles(string project) => Assert.Empty(
        from file in Repository.FilesOf(project)
        group file by Path.GetDirectoryName(file) into folder
        where folder.Count() > 15
        select $"{folder.Key}: {folder.Count()} files");
}
