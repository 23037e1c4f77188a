namespace TemplateSms.Language.Functions;

/// <summary>Names what functions take, for messages and editors.</summary>
public static class ArgumentKindWords
{
    public static string InWords(this ArgumentKind kind) => kind switch
    {
        ArgumentKind.NumberFormat or ArgumentKind.DateFormat => "a text in quotes",
        ArgumentKind.Member => "the name of a member in quotes",
        ArgumentKind.Integer => "a whole number",
        ArgumentKind.Number => "a number",
        ArgumentKind.Divisor or ArgumentKind.TimeAmount => "a number that is not null",
        ArgumentKind.Amount => "a whole number or a decimal that is not null",
        ArgumentKind.Currency => "the code of a currency in quotes, such as \"EUR\"",
        ArgumentKind.Bool => "true or false",
        ArgumentKind.Moment => "a date or a time",
        ArgumentKind.PresentMoment => "a date that is not null",
        ArgumentKind.List => "a list",
        ArgumentKind.PrintedList => "a list of values that print",
        ArgumentKind.OrderedList => "a list of values that have an order",
        _ => "a value that prints",
    };
}
