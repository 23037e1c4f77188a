using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Functions;

/// <summary>The shapes of what functions cut out of a text.</summary>
internal static class CutShapes
{
    /// <summary>The whole text, or the beginning of it and the ellipsis.</summary>
    public static TextShape Truncate(TransferContext context)
    {
        var text = context.Shapes[0];
        var ellipsis = Ellipsis(context);
        if (context.ConstantInteger(1) is not { } length || !ellipsis.Units.IsBounded)
            return PartShapes.Part(text).Then(ellipsis).Join(PartShapes.Part(text));
        if (text.Units.Most <= length)
            return text;
        var whole = PartShapes.AtMost(text, Math.Max(0, length));
        var beginning = PartShapes.AtMost(text, Math.Max(0, length - ellipsis.Units.Least));

        // What is cut has a unit more than the ellipsis, and in GSM-7 each unit costs a septet at least.
        if (PartShapes.CostsOneOrTwo(text) && text.Septets.IsBounded && length >= ellipsis.Units.Most)
            beginning = beginning with { Septets = beginning.Septets.CutAt(Math.Max(0, text.Septets.Most - ellipsis.Units.Least - 1)) };
        return whole.Join(beginning.Then(ellipsis));
    }

    /// <summary>The text that stands for the rest of a truncated one: three dots where the argument is null.</summary>
    public static TextShape Ellipsis(TransferContext context)
    {
        const string Default = "...";
        var ellipsis = context.Values[2];
        return ellipsis.Nullness switch
        {
            Nullness.Never => ellipsis.Text,
            Nullness.Always => TextShape.Constant(Default),
            _ => ellipsis.Text.Join(TextShape.Constant(Default)),
        };
    }

    /// <summary>Words with single blanks between them, and the ellipsis.</summary>
    public static TextShape TruncateWords(TransferContext context) =>
        context.ConstantInteger(1) <= 0 ? Ellipsis(context).Join(TextShape.Empty) : PartShapes.Part(context.Shapes[0]).Then(Ellipsis(context)).Join(TextShape.Empty);

    /// <summary>So many units from a place on, one where no number is given.</summary>
    public static TextShape SliceOne(TransferContext context) =>
        PartShapes.AtMost(context.Shapes[0], Math.Min(Rest(context), context.Arguments.Count < 3 ? 1 : context.ConstantInteger(2) is { } length ? Math.Max(0, length) : Interval.Unbounded));

    // A place before the end, or a place after the beginning.
    private static long Rest(TransferContext context) => context.ConstantInteger(1) switch
    {
        null or long.MinValue => Interval.Unbounded,
        < 0 and var fromEnd => -fromEnd,
        { } start => context.Shapes[0].Units.Less(start).Most,
    };

    /// <summary>A part between two places, which are known or not.</summary>
    public static TextShape Slice(TransferContext context)
    {
        var text = context.Shapes[0];
        var length = context.ConstantInteger(2) is { } known ? Math.Max(0, known) : Interval.Unbounded;
        if (context.ConstantInteger(1) is not (>= 0 and var start) || (context.Arguments.Count > 2 && length == Interval.Unbounded))
            return PartShapes.AtMost(text, Math.Min(length, Rest(context)));
        var rest = text.Units.Less(start);
        var part = PartShapes.AtMost(text, Math.Min(length, rest.Most));
        if (text.MayHavePairs)
            return part;

        // Units that are skipped cost a septet each at least, and units that are there are kept up to the length.
        var units = part.Units with { Least = Math.Min(length, rest.Least) };
        return text.Alphabet == AlphabetFact.Gsm7
            ? part with { Units = units, Septets = new Interval(units.Least, Math.Min(part.Septets.Most, text.Septets.Less(start).Most)) }
            : part with { Units = units };
    }

    /// <summary>Lower-case letters and digits, and one hyphen for all that stands between two of them. Half a pair is neither.</summary>
    public static TextShape Handle(TextShape text)
    {
        var part = PartShapes.Part(CaseShapes.Lower(text)) with { MayHavePairs = false, StartsInHalf = false, EndsInHalf = false, Characters = CharacterSet.All };

        // In these alphabets what becomes a hyphen costs a septet at least.
        if (text.IsAscii || text.Alphabet == AlphabetFact.Gsm7)
            return part with { MayHaveExtension = false };

        // What costs nothing may stand between any two letters: a hyphen each, of which none is the last character.
        var letters = PartShapes.AreLettersFree ? Interval.Unbounded : text.Septets.Most;
        var hyphens = Math.Min(letters, text.Units.Most == Interval.Unbounded ? text.Units.Most : (text.Units.Most + 1) / 2);
        return part with
        {
            Septets = new Interval(0, Interval.Add(part.Septets.Most, hyphens)),
            Units = new Interval(0, Math.Min(text.Units.Most, Interval.Multiply(letters, 2))),
        };
    }

    /// <summary>The number of UTF-16 units, printed.</summary>
    public static TextShape Size(TextShape text) =>
        TextShape.Basic(new Interval(Digits(text.Units.Least), Digits(Math.Min(text.Units.Most, int.MaxValue))));

    private static int Digits(long number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }
}
