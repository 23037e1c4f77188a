using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Functions;

/// <summary>The ranges of numbers that are read from texts.</summary>
internal static class ParseShapes
{
    // As many digits as any double keeps apart; longer texts may give the longest.
    private const int MostDigits = 15;
    private const int LongestDouble = 24;

    // '1e16' is ten million billions, which some frameworks print without an exponent.
    private const int LongestByExponent = 17;

    // '12345678901e5' is 1.2345678901E+15 where others print it with one.
    private const int MostAdded = 3;

    private const int MostWholeDigits = 19;

    /// <summary>A whole number of so many characters, one of which may be its sign.</summary>
    public static Value Whole(TextShape text, NumberRange type)
    {
        if (ReadOf(text) == 0)
            return Value.Null;
        var digits = ReadOf(text);
        var most = OfDigits(digits);
        var least = text.Characters.Has('-') ? -OfDigits(digits - 1) : 0;
        return Value.OfWhole(type.Within(least, most)!) with { Nullness = Nullness.Maybe };
    }

    /// <summary>The printed form of a double of so many characters.</summary>
    public static TextShape Double(TextShape text) => TextShape.Basic(new Interval(0, Math.Min(LongestDouble, LongestOf(text))));

    private static decimal OfDigits(long digits) => Enumerable.Repeat(10m, (int)Math.Min(digits, MostWholeDigits)).Aggregate(1m, (power, ten) => power * ten) - 1;

    // What is read of a number costs a septet each.
    private static long ReadOf(TextShape text) => Math.Min(text.Units.Most, text.Septets.Most);

    private static long LongestOf(TextShape text)
    {
        var (most, characters) = (ReadOf(text), text.Characters);
        var sign = characters.Has('-') ? 1 : 0;
        if (most > MostDigits)
            return LongestDouble;
        if (characters.HasOthers || CharacterSet.Letters.Except(CharacterSet.Letters.Except(characters)) != default)
            return sign + Math.Max(LongestByExponent, most + MostAdded - sign);
        return characters.Has('.') ? most + 1 : most;
    }
}
