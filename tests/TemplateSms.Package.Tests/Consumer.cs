using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>A user's console project outside the repository that references TemplateSms.Isendpro, and nothing else unless told to.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly ScratchProject _project = new();

    public Consumer(PackedFeed feed, string program = "System.Console.WriteLine(\"ready\");", params string[] further)
    {
        _project.Write("nuget.config", feed.Config(isAlone: false));
        _project.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <DefaultItemExcludes>$(DefaultItemExcludes);excluded/**</DefaultItemExcludes>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TemplateSms.Isendpro" Version="{feed.Version}" />
                {string.Concat(further.Select(id => $"<PackageReference Include=\"{id}\" Version=\"{feed.Version}\" />"))}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", program);
    }

    public string PathOf(string path) => _project.PathOf(path);

    public Consumer Write(string path, string text)
    {
        _project.Write(path, text);
        return this;
    }

    public Consumer Delete(string path)
    {
        _project.Delete(path);
        return this;
    }

    public Task<BuildResult> BuildAsync(params string[] arguments) => _project.BuildAsync(arguments);

    public Task<BuildResult> DotnetAsync(params string[] arguments) => _project.DotnetAsync(arguments);

    public void Dispose() => _project.Dispose();
}
