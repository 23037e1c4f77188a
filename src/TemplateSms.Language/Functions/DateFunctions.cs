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
            [new FunctionParameter("date", ArgumentKind.Moment), new FunctionParameter("format", ArgumentKind.ConstantText)],
            TextLikeFirst,
            ToStringShape) { Precise = Known, IsTotal = true, Prints = PrintedArguments.Of([1]) },
        Add("date.add_days", "DateFunctions.AddDays", PresentNumber("days")),
        Add("date.add_hours", "DateFunctions.AddHours", PresentNumber("hours")),
        Add("date.add_minutes", "DateFunctions.AddMinutes", PresentNumber("minutes")),
        Add("date.add_seconds", "DateFunctions.AddSeconds", PresentNumber("seconds")),
        Add("date.add_milliseconds", "DateFunctions.AddMilliseconds", PresentNumber("milliseconds")),
        Add("date.add_months", "DateFunctions.AddMonths", Integer("months")),
        Add("date.add_years", "DateFunctions.AddYears", Integer("years")),
    ];

    private static Function Add(string name, string emit, FunctionParameter amount) => new(
        name,
        emit,
        [new FunctionParameter("date", ArgumentKind.PresentMoment), amount],
        types => ResultOfAdd(types[0], amount.Accepts),
        c => TypeShapes.Of(ResultOfAdd(c.Arguments[0].Type, amount.Accepts), c.Settings))
    {
        Precise = c => Added(c, name, ResultOfAdd(c.Arguments[0].Type, amount.Accepts)),
    };

    private static Value? Added(TransferContext context, string name, TemplateType result)
    {
        if (context.Values[0].Known is not DateTime date || context.Values[1].Known is not long amount)
            return null;
        try
        {
            return context.Factory.OfKnown(Added(date, name, amount), result);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static DateTime? Added(DateTime date, string name, long amount) => name switch
    {
        "date.add_days" => date.AddDays(amount),
        "date.add_hours" => date.AddHours(amount),
        "date.add_minutes" => date.AddMinutes(amount),
        "date.add_seconds" => date.AddSeconds(amount),
        "date.add_milliseconds" => date.AddMilliseconds(amount),
        "date.add_months" when amount is > -200_000 and < 200_000 => date.AddMonths((int)amount),
        "date.add_years" when amount is > -20_000 and < 20_000 => date.AddYears((int)amount),
        _ => null,
    };

    // Days may be a fraction, so a date becomes a point in time; months and years keep it a date.
    private static TemplateType ResultOfAdd(TemplateType date, ArgumentKind amount) =>
        date.Kind == TypeKind.Date && amount == ArgumentKind.PresentNumber ? new TemplateType(TypeKind.LocalDateTime) : date;

    private static TextShape ToStringShape(TransferContext context)
    {
        var shape = DateFormatShapes.Of(context.ConstantText(1) ?? "", context.Settings.Culture);
        return context.Values[0].Nullness == Nullness.Never ? shape : shape.Join(TextShape.Empty);
    }

    private static Value? Known(TransferContext context) => context.Values[0] switch
    {
        { Nullness: Nullness.Always } => Value.Null,
        { Known: DateTime moment } => Value.OfText(context.Factory.TextOf(moment, context.ConstantText(1) ?? "")),
        _ => null,
    };
}
