using TemplateSms.Benchmarks.Building;

namespace TemplateSms.Benchmarks.CommandLine;

/// <summary>The least that a program of .NET can be: it prints a line and ends.</summary>
internal static class GreetingProgram
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Builds the program in a folder.</summary>
    /// <returns>Its assembly.</returns>
    public static string Build(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "greeting.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """System.Console.WriteLine("Hello");""");
        DotnetProcess.Run(folder, "build", "-c", "Release", "-o", "out", "-v:quiet", "-nologo", "-nodeReuse:false");
        return Path.Combine(folder, "out", "greeting.dll");
    }
}
