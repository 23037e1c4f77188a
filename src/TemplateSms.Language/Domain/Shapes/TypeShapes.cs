using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>Computes the shape of a printed value from its type and bound alone.</summary>
internal static class TypeShapes
{
    private const int LongestDouble = 24;

    public static TextShape Of(TemplateType type, TemplateSettings settings) => Of(type, settings.Encoding, settings.Culture);

    /// <param name="culture">The template's <c>culture</c>, which names months; a number's separator is one septet in every culture.</param>
    public static TextShape Of(TemplateType type, TemplateEncoding encoding, string? culture = null)
    {
        var shape = OfValue(type, encoding, culture);
        return type.IsNullable ? shape.Join(TextShape.Empty) : shape;
    }

    /// <summary>The range that a number's type and bound give; null for a double, and for what is no number.</summary>
    public static NumberRange? RangeOf(TemplateType type) => type.Kind switch
    {
        TypeKind.Int or TypeKind.Long or TypeKind.Decimal when type.Number is { } limit => new NumberRange(limit.Least, limit.Most, limit.Scale),
        TypeKind.Int => NumberRange.Int,
        TypeKind.Long => NumberRange.Long,
        TypeKind.Decimal => new NumberRange(decimal.MinValue, decimal.MaxValue, null),
        _ => null,
    };

    private static TextShape OfValue(TemplateType type, TemplateEncoding encoding, string? culture) => type.Kind switch
    {
        TypeKind.Null => TextShape.Empty,
        TypeKind.Bool => Basic(4, 5),
        TypeKind.Int or TypeKind.Long or TypeKind.Decimal => NumberShapes.Of(RangeOf(type)!),
        TypeKind.Double => Basic(1, LongestDouble),
        TypeKind.Date or TypeKind.DateTime or TypeKind.LocalDateTime => DateFormatShapes.Of(DateFormatShapes.Default, culture),
        TypeKind.Time => Basic(5, 5),
        TypeKind.Guid => Basic(36, 36),
        TypeKind.Enum => type.Members.Select(TextShape.Constant).Aggregate((a, b) => a.Join(b)),
        TypeKind.String or TypeKind.Uri => OfText(type.Text, encoding),
        _ => TextShape.Any,
    };

    private static TextShape Basic(long least, long most) => TextShape.Basic(new Interval(least, most));

    private static TextShape OfText(TextLimit limit, TemplateEncoding encoding)
    {
        var isAscii = limit.Alphabet is TextAlphabet.Digits or TextAlphabet.Alnum or TextAlphabet.Ascii;
        var costsOneEach = limit.Alphabet is TextAlphabet.Digits or TextAlphabet.Alnum;
        var declared = new Interval(limit.Least, limit.Most ?? Interval.Unbounded);

        // The guard counts septets, units, or the larger of the two; the other count follows only where the alphabet ties them.
        var septets = encoding == TemplateEncoding.Ucs2 && !costsOneEach ? AtMostTwice(declared, limit.Alphabet) : declared;
        var units = encoding == TemplateEncoding.Gsm7 && !costsOneEach ? AtMostOnce(declared, limit.Alphabet) : declared;
        if (encoding == TemplateEncoding.Auto && !costsOneEach)
        {
            // The larger of the two has the least at least; inside of GSM-7 and ASCII that is the septets.
            var isCheap = limit.Alphabet != TextAlphabet.Any;
            septets = septets with { Least = isCheap ? limit.Least : 0 };
            units = units with { Least = Quotient(limit.Least, isCheap ? 2 : PartShapes.Costliest) };
        }

        return new TextShape(
            septets,
            units,
            isAscii || limit.Alphabet == TextAlphabet.Gsm7 ? AsciiOrGsm7(limit.Alphabet) : AlphabetFact.MayLeave,
            MayHaveExtension: !costsOneEach,
            MayHavePairs: limit.Alphabet == TextAlphabet.Any)
        {
            IsAscii = isAscii,
            IsPlain = costsOneEach,
            Characters = CharactersOf(limit.Alphabet),
        };
    }

    private static CharacterSet CharactersOf(TextAlphabet alphabet) => alphabet switch
    {
        TextAlphabet.Digits => CharacterSet.Digits,
        TextAlphabet.Alnum => CharacterSet.Digits.Or(CharacterSet.Letters),
        TextAlphabet.Ascii => CharacterSet.Ascii,
        _ => CharacterSet.All,
    };

    private static long Quotient(long least, long divisor) => (least + divisor - 1) / divisor;

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
            ? new Interval(Quotient(septets.Least, PartShapes.Costliest), Interval.Unbounded)
            : new Interval(Quotient(septets.Least, 2), septets.Most);
}
