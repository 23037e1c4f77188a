using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Serving;

/// <summary>A template that a request is about, with its places in the client's units.</summary>
internal sealed record AskedTemplate(TemplateView View, PositionEncoding Encoding)
{
    /// <summary>The offset of a place.</summary>
    public int OffsetOf(Position position) => View.Content.OffsetOf(position, Encoding);

    /// <summary>The stretch of a span of this template.</summary>
    public DocumentRange RangeOf(TextSpan span) => View.Content.RangeOf(span, Encoding);

    /// <summary>A span of any template as a place of its file.</summary>
    public Location LocationOf(TemplateView template, TextSpan span) => new(DocumentPath.ToUri(template.Path), template.Content.RangeOf(span, Encoding));
}
