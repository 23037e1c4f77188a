using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Types;

/// <summary>The cost and the alphabet of a known argument, as the guards of the generated code count them.</summary>
internal static class ArgumentText
{
    public static long Cost(string text, TemplateEncoding encoding) => TextCosts.Of(text.AsSpan(), encoding.Cost());

    /// <summary>The index of the first character that a cost has no room for, or the text's length when it has for all.</summary>
    public static int FirstPast(string text, long most, TemplateEncoding encoding)
    {
        // A longer beginning never costs less, so the last one within the bound can be searched for.
        var fits = 0;
        var past = text.Length + 1;
        while (past - fits > 1)
        {
            var middle = fits + ((past - fits) / 2);
            if (Cost(text.Substring(0, middle), encoding) <= most)
                fits = middle;
            else
                past = middle;
        }

        var splitsPair = fits > 0 && fits < text.Length && char.IsSurrogatePair(text, fits - 1);
        return splitsPair ? fits - 1 : fits;
    }

    /// <summary>The first character outside an alphabet; null when all are inside.</summary>
    public static TextSpan? FirstOutside(string text, TextAlphabet alphabet)
    {
        var index = AlphabetRule.IndexOutside(text.AsSpan(), alphabet);
        return index < 0 ? null : new TextSpan(index, char.IsSurrogatePair(text, index) ? 2 : 1);
    }
}
