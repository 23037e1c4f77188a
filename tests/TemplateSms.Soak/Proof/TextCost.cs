using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Soak.Proof;

/// <summary>How much of its bound a text takes, as the guards count it.</summary>
internal sealed class TextCost(TextLimit bound, TemplateEncoding encoding)
{
    public int Most => bound.Most ?? 0;

    public int Of(string text)
    {
        var shape = TextShape.Constant(text);
        return (int)(encoding switch
        {
            TemplateEncoding.Gsm7 => shape.Septets.Most,
            TemplateEncoding.Ucs2 => text.Length,
            _ => Math.Max(shape.Septets.Most, text.Length),
        });
    }

    /// <summary>A text cut to the bound, or filled up to it with as much of another as it has room for.</summary>
    public string Fitted(string text, string fill, bool cutsStart)
    {
        while (text.Length > 0 && Of(text) > Most)
            text = cutsStart ? text[1..] : text[..^1];
        var room = Most - Of(text);
        var cost = Math.Max(1, Of(fill));
        return fill.Length == 0 || room < cost ? text
            : cutsStart ? text + string.Concat(Enumerable.Repeat(fill, room / cost))
            : string.Concat(Enumerable.Repeat(fill, room / cost)) + text;
    }
}
