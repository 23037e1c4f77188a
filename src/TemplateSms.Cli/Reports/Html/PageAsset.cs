using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>A file of the tool that a page carries inside, and by which hash the page lets it run.</summary>
internal sealed record PageAsset(IHtmlContent Content, string Hash)
{
    public static PageAsset Style { get; } = Read("report.css");

    public static PageAsset Script { get; } = Read("report.js");

    private static PageAsset Read(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream($"report/{name}")
            ?? throw new InvalidOperationException($"{name} is missing from the tool.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new PageAsset(new HtmlString(text), $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}
