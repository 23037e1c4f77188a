using System.Globalization;
using System.Runtime.CompilerServices;
using TemplateSms.Benchmarks.Compiling;

namespace TemplateSms.Benchmarks.Building;

/// <summary>A project in a folder of its own, with what the package would give it, that the real <c>dotnet build</c> compiles.</summary>
internal sealed class BuiltProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("templatesms-benchmark-").FullName;

    private BuiltProject(string name, string items, string sdk = "Microsoft.NET.Sdk", string properties = "")
    {
        Name = name;
        var build = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/TemplateSms.Generator/buildTransitive"));
        Write("Scratch.csproj", $"""
            <Project Sdk="{sdk}">
              <Import Project="{build}/TemplateSms.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
              <Import Project="{build}/TemplateSms.targets" />
            </Project>
            """);
        Write("Unrelated.cs", "namespace Scratch; internal static class Unrelated;");
    }

    public string Name { get; }

    public static BuiltProject Plain() => new("neither", "");

    /// <param name="members">The methods of each template; null for all.</param>
    public static BuiltProject Templates(int count, string? members = null)
    {
        var beside = AppContext.BaseDirectory;
        var project = new BuiltProject(
            string.Create(CultureInfo.InvariantCulture, $"{count:N0} templates") + (members is null ? "" : $", {members} alone"),
            $"""
            <Reference Include="{beside}TemplateSms.dll" />
            <Analyzer Include="{beside}TemplateSms.Generator.dll;{beside}TemplateSms.Language.dll;{beside}YamlDotNet.dll" />
            """,
            properties: members is null ? "" : $"<TemplateSmsMembers>{members}</TemplateSmsMembers>");
        foreach (var (name, text) in SampleTemplates.Make(count))
            project.Write($"Templates/{name}.smstpl", text);
        return project;
    }

    public static BuiltProject Loggers(int count)
    {
        var project = new BuiltProject(
            string.Create(CultureInfo.InvariantCulture, $"{count:N0} LoggerMessage methods"),
            """<PackageReference Include="Microsoft.Extensions.Logging.Abstractions" Version="10.0.14" />""");
        foreach (var (name, text) in SampleLoggers.Make(count))
            project.Write($"{name}.cs", text);
        return project;
    }

    /// <summary>Razor components of the same texts: the other generator of C# from files.</summary>
    public static BuiltProject Components(int count)
    {
        var project = new BuiltProject(
            string.Create(CultureInfo.InvariantCulture, $"{count:N0} Razor components"), """<FrameworkReference Include="Microsoft.AspNetCore.App" />""", "Microsoft.NET.Sdk.Razor");
        foreach (var (name, text) in SampleComponents.Make(count))
            project.Write($"Components/{name}.razor", text);
        return project;
    }

    public void Restore() => DotnetProcess.Run(_folder, "restore", "-v:quiet");

    /// <summary>Compiles everything again, in a compiler of its own.</summary>
    public DotnetRun Rebuild(params string[] more) => DotnetProcess.Run(
        _folder,
        ["build", "--no-restore", "-t:Rebuild", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-nologo", .. more]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
