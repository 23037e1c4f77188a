using TemplateSms.Language.Files;

namespace TemplateSms.LanguageServer.Workspace;

/// <summary>Maps the URIs of documents to paths and back.</summary>
public static class DocumentPath
{
    /// <summary>The path of a file; null for a document that is no file, or no URI.</summary>
    public static string? Of(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? Path.GetFullPath(parsed.LocalPath) : null;

    /// <summary>The URI of a path.</summary>
    public static string ToUri(string path) => new UriBuilder { Scheme = Uri.UriSchemeFile, Host = "", Path = Escaped(path) }.Uri.AbsoluteUri;

    /// <summary>Whether a path is that of a template.</summary>
    public static bool IsTemplate(string path) => path.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is that of C#.</summary>
    public static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private static string Escaped(string path) => string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
