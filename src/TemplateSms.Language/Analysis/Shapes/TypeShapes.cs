using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>What is known of the printed form of a value from its type and bound alone.</summary>
internal static class TypeShapes
{
    // 29 digits, a point and a sign.
    private const int LongestDecimal = 31;
    private const int LongestDouble = 24;

    public static TextShape Of(TemplateType type, TemplateSettings settings) => Of(type, settings.Encoding, settings.Culture);

    /// <param name="culture">The template's <c>culture</c>, which names months; a number's separator is one septet in every culture.</param>
    public static TextShape Of(TemplateType type, TemplateEncoding encoding, string? culture = null)
    {
        var shape = OfValue(type, encoding, culture);
        return type.IsNullable ? shape.Join(TextShape.Empty) : shape;
    }

    private static TextShape OfValue(TemplateType type, TemplateEncoding encoding, string? culture) => type.Kind switch
    {
        TypeKind.Null => TextShape.Empty,
        TypeKind.Bool => Basic(4, 5),
        TypeKind.Int => OfInteger(type.Number, int.MinValue, int.MaxValue),
        TypeKind.Long => OfInteger(type.Number, long.MinValue, long.MaxValue),
        TypeKind.Double => Basic(1, LongestDouble),
        TypeKind.Decimal => OfDecimal(type.Number),
        TypeKind.Date or TypeKind.DateTime or TypeKind.LocalDateTime => DateFormatShapes.Of(DateFormatShapes.Default, culture),
        TypeKind.Time => Basic(5, 5),
        TypeKind.Guid => Basic(36, 36),
        TypeKind.Enum => type.Members.Select(TextShape.Constant).Aggregate((a, b) => a.Join(b)),
        TypeKind.String or TypeKind.Uri => OfText(type.Text, encoding),
        _ => TextShape.Any,
    };

    private static TextShape Basic(long least, long most) => TextShape.Basic(new Interval(least, most));

    private static TextShape OfText(TextBound bound, TemplateEncoding encoding)
    {
        var isAscii = bound.Alphabet is TextAlphabet.Digits or TextAlphabet.Alnum or TextAlphabet.Ascii;
        var costsOneEach = bound.Alphabet is TextAlphabet.Digits or TextAlphabet.Alnum;
        var declared = new Interval(bound.Least, bound.Most ?? Interval.Unbounded);

        // The guard counts septets, units, or the larger of the two; the other count follows only where the alphabet ties them.
        var septets = encoding == TemplateEncoding.Ucs2 && !costsOneEach ? AtMostTwice(declared, bound.Alphabet) : declared;
        var units = encoding == TemplateEncoding.Gsm7 && !costsOneEach ? AtMostOnce(declared, bound.Alphabet) : declared;
        if (encoding == TemplateEncoding.Auto && !costsOneEach)
        {
            septets = septets with { Least = 0 };
            units = units with { Least = 0 };
        }

        return new TextShape(
            septets,
            units,
            isAscii || bound.Alphabet == TextAlphabet.Gsm7 ? AsciiOrGsm7(bound.Alphabet) : AlphabetFact.MayLeave,
            MayHaveExtension: !costsOneEach,
            MayHavePairs: bound.Alphabet == TextAlphabet.Any)
        {
            IsAscii = isAscii,
        };
    }

    // ASCII has a backtick and controls that GSM-7 lacks.
    private static AlphabetFact AsciiOrGsm7(TextAlphabet alphabet) =>
        alphabet == TextAlphabet.Ascii ? AlphabetFact.MayLeave : AlphabetFact.Gsm7;

    // Septets from UTF-16 units: at most two a unit inside GSM-7; a replacement may be longer for other characters.
    private static Interval AtMostTwice(Interval units, TextAlphabet alphabet) =>
        alphabet == TextAlphabet.Any
            ? Interval.Any
            : new Interval(0, Interval.Multiply(units.Most, 2));

    // UTF-16 units from septets: at least half; characters that transliterate to nothing cost none.
    private static Interval AtMostOnce(Interval septets, TextAlphabet alphabet) =>
        alphabet == TextAlphabet.Any
            ? Interval.Any
            : new Interval((septets.Least + 1) / 2, septets.Most);

    private static TextShape OfInteger(NumberBound? bound, long leastOfType, long mostOfType)
    {
        var least = bound?.Least ?? leastOfType;
        var most = bound?.Most ?? mostOfType;
        return Basic(least <= 0 && most >= 0 ? 1 : Math.Min(Width(least), Width(most)), Math.Max(Width(least), Width(most)));
    }

    private static TextShape OfDecimal(NumberBound? bound)
    {
        if (bound is null)
            return Basic(1, LongestDecimal);
        var least = decimal.Truncate(bound.Least);
        var most = decimal.Truncate(bound.Most);
        var sign = bound.Least < 0 ? 1 : 0;
        var fraction = bound.Scale == 0 ? 0 : bound.Scale + 1;
        var digits = Math.Max(Digits(least), Digits(most));
        var fewest = least <= 0 && most >= 0 ? 1 : Math.Min(Digits(least), Digits(most));
        return Basic(fewest + (bound.Most < 0 ? 1 : 0), Math.Min(LongestDecimal, digits + fraction + sign));
    }

    private static int Width(decimal number) => Digits(number) + (number < 0 ? 1 : 0);

    private static int Digits(decimal number)
    {
        var digits = 1;
        for (var rest = Math.Abs(decimal.Truncate(number)); rest >= 10; rest /= 10)
            digits++;
        return digits;
    }
}
