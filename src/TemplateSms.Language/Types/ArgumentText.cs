using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Types;

/// <summary>The cost and the alphabet of a known argument, as the guards of the generated code count them.</summary>
internal static class ArgumentText
{
    public static long Cost(string text, TemplateEncoding encoding)
    {
        var shape = TextShape.Constant(text);
        return encoding switch
        {
            TemplateEncoding.Gsm7 => shape.Septets.Least,
            TemplateEncoding.Ucs2 => shape.Units.Least,
            _ => Math.Max(shape.Septets.Least, shape.Units.Least),
        };
    }

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
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsIn(alphabet, text[i]))
                return new TextSpan(i, char.IsSurrogatePair(text, i) ? 2 : 1);
        }

        return null;
    }

    public static string Describe(TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => "an ASCII digit",
        TextAlphabet.Alnum => "an ASCII letter or digit",
        TextAlphabet.Ascii => "an ASCII character",
        _ => "in the GSM-7 alphabet",
    };

    private static bool IsIn(TextAlphabet alphabet, char c) => alphabet switch
    {
        TextAlphabet.Digits => c is >= '0' and <= '9',
        TextAlphabet.Alnum => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'),
        TextAlphabet.Ascii => c < 0x80,
        TextAlphabet.Gsm7 => Gsm7.Contains(c),
        _ => true,
    };
}
