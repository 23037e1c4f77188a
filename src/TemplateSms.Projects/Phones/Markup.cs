using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace TemplateSms.Projects.Phones;

/// <summary>Writes HTML: what stands in the holes of an interpolated string is escaped, unless it is HTML itself.</summary>
public static class Markup
{
    // Letters of every script are themselves; what HTML gives a meaning to never is, nor what a terminal would turn around.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(Written());

    private static TextEncoderSettings Written()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format)]);
        return settings;
    }

    public static IHtmlContent None => HtmlString.Empty;

    public static IHtmlContent Of(FormattableString markup) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, markup.Format, markup.GetArguments());

    /// <summary>A part of each item, one behind the other.</summary>
    public static IHtmlContent Each<T>(IEnumerable<T> items, Func<T, IHtmlContent> part)
    {
        var all = new HtmlContentBuilder();
        foreach (var item in items)
            all.AppendHtml(part(item));
        return all;
    }

    public static string Write(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, _encoder);
        return writer.ToString();
    }
}
