using System.Reflection;

namespace TemplateSms.Cli.Invocation;

/// <summary>How the tool names itself in what it writes.</summary>
internal static class ToolVersion
{
    public const string Name = "smstpl";

    public const string Home = "https://github.com/templatesms/templatesms";

    /// <summary>The version without the commit that a build may add to it.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
