using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;
using static TemplateSms.Language.Functions.Signatures;

namespace TemplateSms.Language.Functions;

/// <summary><c>date.*</c>.</summary>
internal static class DateFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new(
            "date.to_string",
            "DateFunctions.ToString",
            [new FunctionParameter("date", ArgumentKind.Moment), new FunctionParameter("format", ArgumentKind.DateFormat)],
            TextLikeFirst,
            ToStringShape) { Precise = Known, IsTotal = true, Prints = PrintedArguments.Of([1]), TakesCulture = true },
        Add("date.add_days", "DateFunctions.AddDays", TimeAmount("days"), (d, n) => d.AddDays(n)),
        Add("date.add_hours", "DateFunctions.AddHours", TimeAmount("hours"), (d, n) => d.AddHours(n)) with { MovesTime = true },
        Add("date.add_minutes", "DateFunctions.AddMinutes", TimeAmount("minutes"), (d, n) => d.AddMinutes(n)) with { MovesTime = true },
        Add("date.add_seconds", "DateFunctions.AddSeconds", TimeAmount("seconds"), (d, n) => d.AddSeconds(n)) with { MovesTime = true },
        Add("date.add_milliseconds", "DateFunctions.AddMilliseconds", TimeAmount("milliseconds"), (d, n) => d.AddMilliseconds(n)) with { MovesTime = true },
        Add("date.add_months", "DateFunctions.AddMonths", Integer("months"), (d, n) => n is > -200_000 and < 200_000 ? d.AddMonths((int)n) : null),
        Add("date.add_years", "DateFunctions.AddYears", Integer("years"), (d, n) => n is > -20_000 and < 20_000 ? d.AddYears((int)n) : null),
    ];

    private static Function Add(string name, string emit, FunctionParameter amount, Func<DateTime, long, DateTime?> add) => new(
        name,
        emit,
        [new FunctionParameter("date", ArgumentKind.PresentMoment), amount],
        types => ResultOfAdd(types[0], amount.Accepts),
        c => TypeShapes.Of(ResultOfAdd(c.Arguments[0].Type, amount.Accepts), c.Settings))
    {
        Precise = c => Added(c, add, ResultOfAdd(c.Arguments[0].Type, amount.Accepts)),
    };

    private static Value? Added(TransferContext context, Func<DateTime, long, DateTime?> add, TemplateType result)
    {
        if (context.Values[0].Known is not DateTime date || context.Values[1].Known is not long amount)
            return null;
        try
        {
            return context.Factory.OfKnown(add(date, amount), result);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    // Days may be a fraction, so a date becomes a point in time; months and years keep it a date.
    private static TemplateType ResultOfAdd(TemplateType date, ArgumentKind amount) =>
        date.Kind == TypeKind.Date && amount == ArgumentKind.TimeAmount ? new TemplateType(TypeKind.LocalDateTime) : date;

    private static TextShape ToStringShape(TransferContext context)
    {
        var shape = context.Factory.ShapeOf(context.ConstantText(1) ?? "", context.Arguments[0].Type.Kind);
        return context.Values[0].Nullness == Nullness.Never ? shape : shape.Join(TextShape.Empty);
    }

    private static Value? Known(TransferContext context) => context.Values[0] switch
    {
        { Nullness: Nullness.Always } => Value.Null,
        { Known: DateTime moment } => Value.OfText(context.Factory.TextOf(moment, context.ConstantText(1) ?? "")),
        _ => null,
    };
}
