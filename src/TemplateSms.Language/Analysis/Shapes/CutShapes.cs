using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>What is known of a part of a text.</summary>
internal static class CutShapes
{
    /// <summary>Any part, the empty one and the whole one among them.</summary>
    public static TextShape Part(TextShape text) => text with
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
        var ellipsis = context.Shapes[2];
        if (context.ConstantInteger(1) is not { } length || !ellipsis.Units.IsBounded)
            return Part(text).Then(ellipsis).Join(Part(text));
        var whole = AtMost(text, Math.Max(0, length));
        var beginning = AtMost(text, Math.Max(0, length - ellipsis.Units.Least));
        return whole.Join(beginning.Then(ellipsis));
    }

    /// <summary>Words with single blanks between them, and the ellipsis.</summary>
    public static TextShape TruncateWords(TransferContext context) =>
        Part(context.Shapes[0]).Then(TextShape.Constant("...")).Join(TextShape.Empty);

    public static TextShape Slice(TransferContext context) =>
        context.ConstantInteger(2) is { } length ? AtMost(context.Shapes[0], Math.Max(0, length)) : Part(context.Shapes[0]);

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
