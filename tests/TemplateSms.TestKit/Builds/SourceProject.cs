using System.Runtime.CompilerServices;

namespace TemplateSms.TestKit.Builds;

/// <summary>
/// A project outside the repository with what the package would give it: the build files from source, the assemblies as
/// they were built for these tests, so that no build of the test touches the repository's own output.
/// </summary>
public sealed class SourceProject : IDisposable
{
    /// <summary>Writes the project file; templates and code are the test's.</summary>
    /// <param name="framework">The framework that the project is built for.</param>
    /// <param name="runtime">The runtime's assembly for that framework; null for the one beside the tests.</param>
    public SourceProject(string framework = "net10.0", string? runtime = null)
    {
        var build = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/TemplateSms.Generator/buildTransitive"));
        var assemblies = AppContext.BaseDirectory;
        Scratch.Write("Scratch.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/TemplateSms.props" />
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <SourceRoot Include="$(MSBuildProjectDirectory)/" />
                <Reference Include="{runtime ?? assemblies + "TemplateSms.dll"}" />
                <Analyzer Include="{assemblies}TemplateSms.Generator.dll;{assemblies}TemplateSms.CodeFixes.dll;{assemblies}TemplateSms.Language.dll;{assemblies}YamlDotNet.dll" />
              </ItemGroup>
              <Import Project="{build}/TemplateSms.targets" />
            </Project>
            """);
    }

    /// <summary>The folder of the project.</summary>
    public ScratchProject Scratch { get; } = new();

    public void Dispose() => Scratch.Dispose();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
