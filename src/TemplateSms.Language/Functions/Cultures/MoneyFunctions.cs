using TemplateSms.Language.Cultures;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Functions;

/// <summary><c>sms.money</c>: an amount of a currency, as the culture writes it.</summary>
internal static class MoneyFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new(
            "sms.money",
            "SmsFunctions.Money",
            [new("amount", ArgumentKind.Amount), new("currency", ArgumentKind.Currency)],
            Signatures.Returns(TemplateType.String),
            ShapeOf) { Precise = Known, IsTotal = true, NeedsCulture = true, Prints = PrintedArguments.Of([]) },
    ];

    private static MoneyForm? FormOf(TransferContext context) =>
        context.Settings.Culture is { } culture && context.ConstantText(1) is { } code && CurrencyTable.Has(code) ? CurrencyTable.FormOf(culture, code) : null;

    private static Value? Known(TransferContext context) => FormOf(context) is { } form && AmountOf(context.Values[0].Known) is { } amount
        ? Value.OfText(form.Print(amount))
        : null;

    private static decimal? AmountOf(object? known) => known switch
    {
        long whole => whole,
        decimal number => number,
        _ => null,
    };

    // The digits become more with the size of the amount, and never fewer.
    private static TextShape ShapeOf(TransferContext context)
    {
        if (FormOf(context) is not { } form)
            return TextShape.Any;
        var range = context.Values[0].Number ?? TypeShapes.RangeOf(context.Arguments[0].Type) ?? new NumberRange(decimal.MinValue, decimal.MaxValue, null);
        TextShape? positive = range.Most < 0 ? null : Shape(form, Math.Max(0, range.Least), range.Most, isNegative: false);
        TextShape? negative = range.Least >= 0 ? null : Shape(form, Math.Max(0, -range.Most), -range.Least, isNegative: true);

        // What is rounded to zero has no sign.
        if (positive is null && form.PrintSize(-range.Most) == form.PrintSize(0))
            positive = Shape(form, 0, 0, isNegative: false);
        return positive is null ? negative! : negative is null ? positive : positive.Join(negative);
    }

    private static TextShape Shape(MoneyForm form, decimal least, decimal most, bool isNegative) =>
        TextShape.Constant(form.Before(isNegative))
            .Then(TextShape.Basic(new Interval(form.PrintSize(least).Length, form.PrintSize(most).Length)))
            .Then(TextShape.Constant(form.After(isNegative)));
}
