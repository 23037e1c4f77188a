using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Generator.Pipeline;

/// <summary>The settings of the generated code, from the project's build properties.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="PathMap">The path prefixes to replace in what is written, as the compiler's own option has them.</param>
/// <param name="ProjectFolder">The project's folder, with a separator at its end; empty when unknown.</param>
/// <param name="AreAnalyzersOff">Whether no analyzer runs, so that the generator itself has to report what cannot be emitted.</param>
/// <param name="Findings">The properties that have a value which they cannot have; their defaults hold.</param>
public sealed record ProjectOptions(
    string Namespace,
    string ClassName,
    string Accessibility,
    string PathMap,
    string ProjectFolder,
    bool AreAnalyzersOff,
    EquatableArray<Finding> Findings)
{
    private const string DefaultAccessibility = "internal";

    /// <summary>
    /// Whether the methods give the text alone, however long it is, and none sends: how the command line shows what a
    /// body renders that was never meant to be one message.
    /// </summary>
    public bool RendersTextOnly { get; init; }

    /// <summary>Whether every method has the parameter <c>culture</c>, also that of a template without variants.</summary>
    public bool HasCultureAlways { get; init; }

    /// <summary>The methods that each template gets.</summary>
    public WantedMembers Members { get; init; } = WantedMembers.All;

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider) => Containment.Run(
        CompilerStage.ReadProject,
        () => ReadProperties(provider),
        failure => new ProjectOptions("", TemplateMethods.DefaultClass, DefaultAccessibility, "", "", AreAnalyzersOff: false, new[] { failure.ToFinding() }));

    private static ProjectOptions ReadProperties(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var findings = new List<Finding>();
        var runAnalyzers = Property(options, "RunAnalyzers");
        Checked(options, GatewaySet.Property, value => GatewaySet.Read(value, out _) is not null, $"one of {string.Join(", ", GatewaySet.KnownIds)}, or several with commas between them", findings);
        Checked(options, StopRestriction.Property, value => StopRestriction.Read(value) is not null, StopRestriction.Values, findings);
        // Before the record copies the findings.
        var members = Checked(options, MembersOption.Property, value => MembersOption.Read(value) is not null, MembersOption.Values, findings);
        var culture = Checked(options, "TemplateSmsCultureParameter", value => IsAlways(value) || string.Equals(value, "variants", StringComparison.OrdinalIgnoreCase), "always or variants", findings);
        return new ProjectOptions(
            Checked(options, "TemplateSmsNamespace", IsNamespace, "a namespace of C#", findings)
                ?? NamespaceFrom(Property(options, "RootNamespace")),
            Checked(options, "TemplateSmsClassName", Names.IsIdentifier, "an identifier of C#", findings) ?? TemplateMethods.DefaultClass,
            Checked(options, "TemplateSmsAccessibility", IsAccessibility, "internal or public", findings)?.ToLowerInvariant()
                ?? DefaultAccessibility,
            Property(options, "PathMap"),
            Property(options, "ProjectDir"),
            IsFalse(runAnalyzers) || (runAnalyzers.Length == 0 && IsFalse(Property(options, "RunAnalyzersDuringBuild"))),
            findings)
        {
            Members = members is null ? WantedMembers.All : MembersOption.Read(members)!.Value,
            HasCultureAlways = culture is not null && IsAlways(culture),
        };
    }

    private static string? Checked(
        AnalyzerConfigOptions options, string name, Func<string, bool> isValue, string expected, List<Finding> findings)
    {
        var value = Property(options, name);
        if (value.Length == 0)
            return null;
        if (isValue(value))
            return value;
        findings.Add(new Finding(ConfigurationRules.BadOption, default, new[] { value, name, expected }));
        return null;
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    private static bool IsNamespace(string value) => value.Split('.').All(Names.IsIdentifier);

    private static bool IsAccessibility(string value) => value.ToLowerInvariant() is "internal" or "public";

    private static bool IsAlways(string value) => string.Equals(value, "always", StringComparison.OrdinalIgnoreCase);

    private static bool IsFalse(string value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    // The SDK takes the root namespace from the project's file name, which need not be one of C#: my-app, 3d.
    private static string NamespaceFrom(string rootNamespace) =>
        string.Join(".", rootNamespace.Split('.').Select(IdentifierFrom).Where(part => part.Length > 0));

    private static string IdentifierFrom(string text)
    {
        var identifier = string.Concat(text.Select(c => Names.IsIdentifier("_" + c) ? c : '_'));
        return identifier.Length == 0 || Names.IsIdentifier(identifier) ? identifier : "_" + identifier;
    }
}
