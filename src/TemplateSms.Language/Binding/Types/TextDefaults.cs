using TemplateSms.Language.Analysis;
using TemplateSms.Shared;

namespace TemplateSms.Language.Binding;

/// <summary>Whether a default keeps the bound of its parameter: else every call that relies on it would throw.</summary>
internal static class TextDefaults
{
    public static bool Satisfies(string text, TextBound bound, TemplateEncoding encoding)
    {
        var shape = TextShape.Constant(text);
        var cost = encoding switch
        {
            TemplateEncoding.Gsm7 => shape.Septets.Least,
            TemplateEncoding.Ucs2 => shape.Units.Least,
            _ => Math.Max(shape.Septets.Least, shape.Units.Least),
        };
        return cost >= bound.Least
            && (bound.Truncate || cost <= (bound.Most ?? Interval.Unbounded))
            && text.All(c => IsIn(bound.Alphabet, c));
    }

    private static bool IsIn(TextAlphabet alphabet, char c) => alphabet switch
    {
        TextAlphabet.Digits => c is >= '0' and <= '9',
        TextAlphabet.Alnum => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'),
        TextAlphabet.Ascii => c < 0x80,
        TextAlphabet.Gsm7 => Gsm7.Contains(c),
        _ => true,
    };
}
