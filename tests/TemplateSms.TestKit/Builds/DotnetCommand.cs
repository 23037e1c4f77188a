using System.Collections.Immutable;

namespace TemplateSms.TestKit.Builds;

/// <summary>Runs <c>dotnet</c> and keeps what it says.</summary>
public static class DotnetCommand
{
    public static Task<BuildResult> RunAsync(string folder, params string[] arguments) =>
        CommandProcess.RunAsync("dotnet", folder, ImmutableDictionary<string, string>.Empty, arguments);
}
