using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>Names a character of a text that costs more than others, with its cost.</summary>
internal static class CharacterHover
{
    /// <summary>The character of the text that is sent.</summary>
    public static HoverText? InText(TemplateView template, int offset)
    {
        var source = CodeSource.Of(template);
        var token = source.Tokens[source.IndexAt(offset)];
        return token.Kind is TokenKind.Text or TokenKind.Escape ? At(template, offset, token.ValueSpan) : null;
    }

    /// <summary>The character of a stretch of text.</summary>
    public static HoverText? At(TemplateView template, int offset, TextSpan text)
    {
        var source = template.Text;
        if (offset < text.Start || offset >= text.End)
            return null;
        var start = offset > text.Start && char.IsSurrogatePair(source[offset - 1], source[offset]) ? offset - 1 : offset;
        var span = new TextSpan(start, char.IsSurrogatePair(source, start) ? 2 : 1);
        var shape = TextShape.Constant(source.Substring(span.Start, span.Length));
        var encoding = template.Compiled.Model.Settings.Encoding;
        if (shape.Alphabet == AlphabetFact.Gsm7)
            return shape.Septets.Most == 1 || encoding == TemplateEncoding.Ucs2 ? null : new HoverText(HoverText.Paragraphs(ForeignCharacters.NameOf(source, start), "It costs 2 septets of GSM-7."), span);
        var units = span.Length == 1 ? "1 UTF-16 unit" : "2 UTF-16 units";
        var cost = encoding switch
        {
            TemplateEncoding.Gsm7 => "It is outside GSM-7, so a message in `gsm7` cannot hold it.",
            TemplateEncoding.Ucs2 => $"It is outside GSM-7, and costs {units}.",
            _ => $"It is outside GSM-7, so the message is sent in UCS-2, which has less room. It costs {units}.",
        };
        return new HoverText(HoverText.Paragraphs(ForeignCharacters.Describe(source, span), cost), span);
    }
}
