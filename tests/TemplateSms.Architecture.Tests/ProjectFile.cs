using System.Xml.Linq;

namespace TemplateSms.Architecture.Tests;

/// <summary>The items of a project file that say what its source is bound against.</summary>
internal sealed class ProjectFile
{
    private readonly string _folder;
    private readonly XDocument? _file;

    /// <param name="name">The project's folder in <c>src</c>. A folder without a project file has nothing but its own files.</param>
    public ProjectFile(string name)
    {
        _folder = Path.Combine(Repository.Source, name);
        var path = Path.Combine(_folder, name + ".csproj");
        _file = File.Exists(path) ? XDocument.Load(path) : null;
    }

    /// <summary>Whether the project is compiled for .NET, and not for the compiler that loads it.</summary>
    public bool TargetsNet => _file is null || !_file.Descendants("TargetFramework").Any(item => item.Value == "netstandard2.0");

    /// <summary>The constants of the preprocessor that the project adds; those of the runtime for a folder without a project file.</summary>
    public IEnumerable<string> Constants =>
        _file?.Descendants("DefineConstants").SelectMany(item => item.Value.Split(';')).Where(constant => !constant.StartsWith('$')) ?? ["TEMPLATESMS_RUNTIME"];

    public bool IsExecutable => _file?.Descendants("OutputType").Any(item => item.Value == "Exe") == true;

    public bool IsWeb => _file?.Root!.Attribute("Sdk")!.Value == "Microsoft.NET.Sdk.Web";

    /// <summary>The files of other folders that are compiled with the project.</summary>
    public IEnumerable<string> LinkedFiles =>
        from item in Items("Compile")
        let excluded = (((string?)item.Attribute("Exclude"))?.Split(';') ?? []).Select(PathOf).ToList()
        from file in FilesOf((string)item.Attribute("Include")!)
        where !excluded.Exists(path => file.StartsWith(path, StringComparison.Ordinal))
        select file;

    /// <summary>The names of the projects that this one references, directly or by way of another.</summary>
    public IEnumerable<string> References =>
        Items("ProjectReference")
            .Where(item => (string?)item.Attribute("ReferenceOutputAssembly") != "false")
            .Select(item => Path.GetFileNameWithoutExtension((string)item.Attribute("Include")!))
            .SelectMany(name => new ProjectFile(name).References.Prepend(name))
            .Distinct();

    private IEnumerable<XElement> Items(string name) => _file?.Descendants(name).Where(item => item.Attribute("Include") is not null) ?? [];

    private IEnumerable<string> FilesOf(string pattern) =>
        pattern.EndsWith("**/*.cs", StringComparison.Ordinal) ? Repository.FilesOf(FolderOf(pattern)) : [FullPath(pattern)];

    private string PathOf(string pattern) => pattern.EndsWith("**", StringComparison.Ordinal) ? FolderOf(pattern) : FullPath(pattern);

    private string FolderOf(string pattern) => FullPath(pattern[..pattern.IndexOf("**", StringComparison.Ordinal)]);

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(_folder, path));
}
