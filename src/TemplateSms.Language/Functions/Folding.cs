using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>The results of calls whose arguments are known, for the examples of the proof.</summary>
internal static class Folding
{
    /// <summary>A function of one text that gives a text for a null too.</summary>
    public static Func<TransferContext, Value?> Text(Func<string, string?> function) =>
        c => c.KnownText(0) is { } text && function(text) is { } result ? Value.OfText(result) : null;

    /// <summary>A function of one text that keeps a null.</summary>
    public static Func<TransferContext, Value?> TextOrNull(Func<string, string?> function) =>
        c => c.Values[0].Nullness switch { Nullness.Always => Value.Null, Nullness.Never => Text(function)(c), _ => null };

    /// <summary>A function of two texts.</summary>
    public static Func<TransferContext, Value?> Texts(Func<string, string, string> function) =>
        c => c.KnownText(0) is { } text && c.KnownText(1) is { } other ? Value.OfText(function(text, other)) : null;

    /// <summary>A function of a text and a whole number; null where there is no result.</summary>
    public static Func<TransferContext, Value?> TextAndNumber(Func<string, long, string?> function) =>
        c => c.KnownText(0) is { } text && c.ConstantInteger(1) is { } number && function(text, number) is { } result ? Value.OfText(result) : null;

    /// <summary>A question about two texts.</summary>
    public static Func<TransferContext, Value?> Question(Func<string, string, bool> question) => c => Value.OfTruth(
        c.KnownText(0) is { } text && c.KnownText(1) is { } other ? question(text, other)
        : c.AreSame(0, 1) && c.Shapes[0].Units.Least > 0 ? true
        : c.KnownText(1) is { } part && !c.Shapes[0].MayHold(part) ? false
        : !c.Shapes[0].Characters.Meets(c.Shapes[1].Characters) ? false
        : null);

    /// <summary>Whether two texts are one but for the case of letters; a null is not.</summary>
    public static Value? EqualsIgnoringCase(TransferContext context)
    {
        if (context.Values[0].Nullness == Nullness.Always)
            return Value.OfTruth(false);
        if (context.Values[0].Nullness == Nullness.Never && context.Values[1].Nullness == Nullness.Never)
        {
            if (context.AreSame(0, 1))
                return Value.OfTruth(true);
            if (context.KnownText(0) is { } text && context.KnownText(1) is { } known)
                return Value.OfTruth(string.Equals(text, known, StringComparison.OrdinalIgnoreCase));
        }

        return Value.OfTruth(context.KnownText(1) is { Length: > 0 } other && !MayBeInSomeCase(context.Shapes[0], other) ? false : null);
    }

    // The case of a letter changes what it costs, but not that it is one UTF-16 unit.
    private static bool MayBeInSomeCase(TextShape text, string other) =>
        text.MayHoldInSomeCase(other) && (!HasNoCase(other) || text.MayBe(other)) && text.Units.Within(Interval.Exactly(other.Length)) is not null;

    private static bool HasNoCase(string text) => text.All(c => char.ToUpperInvariant(c) == c && char.ToLowerInvariant(c) == c);

    /// <summary>A number whose range is known.</summary>
    public static Func<TransferContext, Value?> Range(Func<TransferContext, NumberRange?> range) =>
        c => range(c) is { IsWhole: true, IsInLong: true } known ? Value.OfWhole(known) : null;

    /// <summary>A list made from another's elements.</summary>
    /// <param name="isNeverNull">Whether a null gives an empty list.</param>
    public static Func<TransferContext, Value?> List(Func<ListFacts, TransferContext, ListFacts?> function, bool isNeverNull = false) => c =>
    {
        var value = c.Values[0];
        if (value.List is not { } list || function(list, c) is not { } result)
            return null;
        if (isNeverNull && value.Nullness == Nullness.Maybe)
            (value, result) = (value.NotNull, result with { Count = result.Count with { Least = 0 }, Elements = null });
        var text = c.Arguments[0].Type is { Kind: TypeKind.List, Element: { Kind: not TypeKind.CSharp } element } ? ListShapes.Printed(result, element) : value.Text.Forgotten;
        return value with { Text = text, List = result, Known = null };
    };
}
