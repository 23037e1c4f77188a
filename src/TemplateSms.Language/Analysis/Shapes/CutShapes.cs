using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>What is known of a part of a text.</summary>
internal static class CutShapes
{
    /// <summary>Any part, the empty one and the whole one among them.</summary>
    public static TextShape Part(TextShape text) => text.Anywhere with
    {
        Septets = text.Septets with { Least = 0 },
        Units = text.Units with { Least = 0 },
        Alphabet = text.Alphabet == AlphabetFact.Gsm7 ? AlphabetFact.Gsm7 : AlphabetFact.MayLeave,
    };

    /// <summary>At most so many UTF-16 units of a text.</summary>
    public static TextShape AtMost(TextShape text, long units)
    {
        var part = Part(text);
        var septets = text.Alphabet == AlphabetFact.Gsm7
            ? Interval.Multiply(Math.Min(units, text.Units.Most), text.MayHaveExtension ? 2 : 1)
            : Interval.Unbounded;
        return part with
        {
            Septets = part.Septets.CutAt(septets),
            Units = part.Units.CutAt(units),
        };
    }

    /// <summary>The whole text, or the beginning of it and the ellipsis.</summary>
    public static TextShape Truncate(TransferContext context)
    {
        var text = context.Shapes[0];
        var ellipsis = Ellipsis(context);
        if (context.ConstantInteger(1) is not { } length || !ellipsis.Units.IsBounded)
            return Part(text).Then(ellipsis).Join(Part(text));
        var whole = AtMost(text, Math.Max(0, length));
        var beginning = AtMost(text, Math.Max(0, length - ellipsis.Units.Least));

        // What is cut has a unit more than the ellipsis, and in GSM-7 each unit costs a septet at least.
        if (text.Alphabet == AlphabetFact.Gsm7 && text.Septets.IsBounded && length >= ellipsis.Units.Most)
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
        Part(context.Shapes[0]).Then(Ellipsis(context)).Join(TextShape.Empty);

    /// <summary>A part between two places, which are known or not.</summary>
    public static TextShape Slice(TransferContext context)
    {
        var text = context.Shapes[0];
        var length = context.ConstantInteger(2) is { } known ? Math.Max(0, known) : Interval.Unbounded;
        if (context.ConstantInteger(1) is not (>= 0 and var start) || (context.Arguments.Count > 2 && length == Interval.Unbounded))
            return AtMost(text, length);
        var rest = text.Units.Less(start);
        var part = AtMost(text, Math.Min(length, rest.Most));
        if (text.MayHavePairs)
            return part;

        // Units that are skipped cost a septet each at least, and units that are there are kept up to the length.
        var units = part.Units with { Least = Math.Min(length, rest.Least) };
        return text.Alphabet == AlphabetFact.Gsm7
            ? part with { Units = units, Septets = new Interval(units.Least, Math.Min(part.Septets.Most, text.Septets.Less(start).Most)) }
            : part with { Units = units };
    }

    /// <summary>Lower-case letters and digits, other characters as one hyphen each.</summary>
    public static TextShape Handle(TextShape text) =>
        text.Alphabet == AlphabetFact.Gsm7 ? Part(CaseShapes.Lower(text)).Join(TextShape.Basic(new Interval(0, text.Units.Most))) : TextShape.Any;

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
