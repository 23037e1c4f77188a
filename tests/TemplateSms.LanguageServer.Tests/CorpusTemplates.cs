using System.Runtime.CompilerServices;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Tests;

/// <summary>The templates of the repository, in the projects that they belong to.</summary>
internal static class CorpusTemplates
{
    private static readonly ServerWorkspace _workspace = new([]);
    private static readonly Lazy<IReadOnlyList<TemplateView>> _all = new(Read);

    public static IReadOnlyList<TemplateView> All => _all.Value;

    /// <summary>A template with another text, as if somebody were typing it.</summary>
    public static TemplateView With(TemplateView template, string text)
    {
        var workspace = new ServerWorkspace([]);
        var uri = DocumentPath.ToUri(Path.Combine(Path.GetTempPath(), "smstpl-none", Path.GetFileName(template.Path)));
        workspace.Open(new DocumentItem(uri, "smstpl", 1, text));
        return workspace.Find(uri)!;
    }

    private static List<TemplateView> Read() =>
    [
        .. new[] { "samples", "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.smstpl", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => _workspace.Find(DocumentPath.ToUri(path)))
            .OfType<TemplateView>(),
    ];

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));
}
