using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Tests;

/// <summary>A folder with a project, as an editor opens it; gone after the test.</summary>
internal sealed class EditorFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smstpl-lsp-");

    public EditorFolder() => Write("app.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");

    public string Root => _folder.FullName;

    public string RootUri => DocumentPath.ToUri(Root);

    public string PathOf(string name) => Path.Combine(Root, name);

    public string UriOf(string name) => DocumentPath.ToUri(PathOf(name));

    /// <summary>Writes a file, and the folders that it is in.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>Writes a template, and reads it as the server does.</summary>
    public TemplateView Template(string name, string text)
    {
        Write(name, text);
        return new ServerWorkspace([Root]).Find(UriOf(name))!;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
