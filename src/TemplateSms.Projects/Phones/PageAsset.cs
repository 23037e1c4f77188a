using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace TemplateSms.Projects.Phones;

/// <summary>A style or a script that a page carries inside, and by which hash the page lets it run.</summary>
public sealed record PageAsset(IHtmlContent Content, string Hash)
{
    public static PageAsset Of(string text) =>
        new(new HtmlString(text), $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");

    /// <summary>The text of a file that an assembly carries.</summary>
    public static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
