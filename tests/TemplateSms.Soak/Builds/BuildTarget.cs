using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateSms.Soak.Builds;

/// <summary>A version of C# and a framework that a user's project is built for.</summary>
internal sealed record BuildTarget(LanguageVersion Language, string Framework, IReadOnlyList<MetadataReference> References)
{
    public static IReadOnlyList<BuildTarget> All { get; } =
    [
        .. from framework in new[] { "net8.0", "net10.0" }
           let references = ReferencesOf(framework)
           from language in new[] { LanguageVersion.CSharp12, LanguageVersion.Latest }
           select new BuildTarget(language, framework, references),
    ];

    /// <summary>The value of <c>LangVersion</c>.</summary>
    public string LanguageName => Language == LanguageVersion.CSharp12 ? "12.0" : "latest";

    /// <summary>The runtime's assembly for the framework.</summary>
    public static string RuntimeOf(string framework) => Path.Combine(AppContext.BaseDirectory, "runtimes", framework, "TemplateSms.dll");

    public override string ToString() => $"C# {LanguageName}, {Framework}";

    private static List<MetadataReference> ReferencesOf(string framework) =>
    [
        .. framework == "net8.0"
            ? Basic.Reference.Assemblies.Net80.References.All
            : Basic.Reference.Assemblies.Net100.References.All.Cast<MetadataReference>(),
        MetadataReference.CreateFromFile(RuntimeOf(framework)),
    ];
}
