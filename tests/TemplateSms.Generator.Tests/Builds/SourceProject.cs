using System.Runtime.CompilerServices;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Generator.Tests.Builds;

/// <summary>
/// A project outside the repository with what the package would give it: the build files from source, the assemblies as
/// they were built for these tests, so that no build of the test touches the repository's own output.
/// </summary>
internal sealed class SourceProject : IDisposable
{
    public SourceProject([CallerFilePath] string thisFile = "")
    {
        var build = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../src/TemplateSms/buildTransitive"));
        var assemblies = AppContext.BaseDirectory;
        Scratch.Write("Scratch.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/TemplateSms.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <SourceRoot Include="$(MSBuildProjectDirectory)/" />
                <Reference Include="{assemblies}TemplateSms.dll" />
                <Analyzer Include="{assemblies}TemplateSms.Generator.dll;{assemblies}TemplateSms.Language.dll;{assemblies}YamlDotNet.dll" />
              </ItemGroup>
              <Import Project="{build}/TemplateSms.targets" />
            </Project>
            """);
    }

    public ScratchProject Scratch { get; } = new();

    public void Dispose() => Scratch.Dispose();
}
