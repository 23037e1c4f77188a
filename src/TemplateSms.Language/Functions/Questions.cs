using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Functions;

/// <summary>Narrows a text by the answer to a question about it.</summary>
internal static class Questions
{
    /// <summary>An empty text, which a null is, too.</summary>
    public static Value? Empty(TransferContext context, Value value, bool truth) => truth ? OfEmpty(value) : OfNotEmpty(value);

    /// <summary>A text of blanks, or an empty one. What cannot hold a blank is empty.</summary>
    public static Value? Blank(TransferContext context, Value value, bool truth) =>
        !truth ? OfNotEmpty(value)
        : value.Text.Characters.HasBlanks ? value
        : OfEmpty(value);

    /// <summary>A text that holds another one, which is no null and as long as it.</summary>
    public static Value? Part(TransferContext context, Value value, bool truth)
    {
        if (!truth)
            return value;
        if (value.Nullness == Nullness.Always)
            return null;
        var least = Math.Max(1, context.Shapes[1].Units.Least);
        return IsText(value) && value.Text.Known is null ? AtLeast(value.NotNull, least) : value.NotNull;
    }

    /// <summary>A text that is another one but for the case of its letters, and no null.</summary>
    public static Value? Whole(TransferContext context, Value value, bool truth)
    {
        if (!truth)
            return value;
        if (value.Nullness == Nullness.Always)
            return null;
        return IsText(value) && value.Text.Known is null && value.Text.Units.Within(context.Shapes[1].Units) is { } units
            ? value.NotNull with { Text = value.Text with { Units = units } }
            : value.NotNull;
    }

    private static Value? OfEmpty(Value value)
    {
        if (value.Nullness == Nullness.Always)
            return value;
        if (value.Text.Units.Least > 0)
            return value.Nullness == Nullness.Maybe ? Value.Null : null;
        return IsText(value) && value.Text.Known is null ? Value.OfText("") with { Nullness = value.Nullness } : value;
    }

    private static Value? OfNotEmpty(Value value)
    {
        if (value.Nullness == Nullness.Always || value.Text.Known is "")
            return null;
        return IsText(value) && value.Text.Known is null ? AtLeast(value.NotNull, 1) : value.NotNull;
    }

    private static Value? AtLeast(Value value, long least) =>
        value.Text.Units.Within(new Interval(least, Interval.Unbounded)) is { } units ? value with { Text = value.Text with { Units = units } } : null;

    private static bool IsText(Value value) => value is { Number: null, List: null, Truth: null };
}
