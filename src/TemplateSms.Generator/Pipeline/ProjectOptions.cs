using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateSms.Generator.Pipeline;

/// <summary>What the project's build properties say about the generated code.</summary>
/// <param name="PathMap">The path prefixes to replace in what is written, as the compiler's own option has them.</param>
/// <param name="ProjectFolder">The project's folder, with a separator at its end; empty when unknown.</param>
/// <param name="AreAnalyzersOff">Whether no analyzer runs, so that the generator itself has to report what cannot be emitted.</param>
public sealed record ProjectOptions(
    string Namespace,
    string ClassName,
    string Accessibility,
    string PathMap,
    string ProjectFolder,
    bool AreAnalyzersOff)
{
    /// <summary>
    /// Whether the methods give the text alone, however long it is, and none sends: how the command line shows what a
    /// body renders that was never meant to be one message.
    /// </summary>
    public bool RendersTextOnly { get; init; }

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var runAnalyzers = Property(options, "RunAnalyzers");
        return new ProjectOptions(
            Property(options, "TemplateSmsNamespace", Property(options, "RootNamespace")),
            Property(options, "TemplateSmsClassName", "Sms"),
            Property(options, "TemplateSmsAccessibility", "internal").ToLowerInvariant(),
            Property(options, "PathMap"),
            Property(options, "ProjectDir"),
            IsFalse(runAnalyzers) || (runAnalyzers.Length == 0 && IsFalse(Property(options, "RunAnalyzersDuringBuild"))));
    }

    private static string Property(AnalyzerConfigOptions options, string name, string otherwise = "") =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : otherwise;

    private static bool IsFalse(string value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
