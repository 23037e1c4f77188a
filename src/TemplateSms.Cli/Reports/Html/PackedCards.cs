using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Html;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>
/// The details of cards, packed: of a thousand templates they take megabytes as markup, and a reader opens a few. The script of the
/// page unpacks them.
/// </summary>
internal sealed class PackedCards
{
    // With fewer, the page shows everything without scripts.
    private const int MostUnpacked = 100;

    // No text has it: it is a control character, which markup escapes.
    private const char Separator = '\u001e';

    private readonly StringBuilder? _details;
    private int _count;

    private PackedCards(bool packs) => _details = packs ? new StringBuilder() : null;

    /// <summary>Starts the cards of a page.</summary>
    public static PackedCards For(int templates) => new(templates > MostUnpacked);

    /// <summary>The details of a card as the page has them: themselves, or a mark with their number.</summary>
    public IHtmlContent Add(IHtmlContent details)
    {
        if (_details is null)
            return details;
        _details.Append(Markup.Write(details)).Append(Separator);
        return Markup.Of($"""<div data-packed="{_count++}"></div>""");
    }

    /// <summary>Gives the details that were added so far, for the end of the page.</summary>
    public IHtmlContent Block() => _details is null
        ? Markup.None
        : Markup.Of($"""
            <noscript><p class="basis">The details of more than {MostUnpacked} templates need scripts. A report of one folder shows them without.</p></noscript>
            <script type="application/octet-stream" id="packed">{new HtmlString(Convert.ToBase64String(Compress(_details.ToString())))}</script>
            """);

    private static byte[] Compress(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
