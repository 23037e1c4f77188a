using System.Reflection;

namespace TemplateSms.Cli.Invocation;

/// <summary>The name and version that the tool writes into its output.</summary>
internal static class ToolVersion
{
    public const string Name = "smstpl";

    public const string Home = "https://github.com/templatesms/templatesms";

    /// <summary>The version without the commit that a build may add to it.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
