namespace TemplateSms.Soak.Making.Expressions;

internal sealed partial class ExpressionMaker
{
    private static readonly string[] _categories = ["zero", "one", "two", "few", "many", "other"];

    private Form[] MakeCultureForms() =>
    [
        new(ValueKind.Whole, d => Plural("plural", Whole(d), d)),
        new(ValueKind.Whole, _ => Plural("plural", WholeAtom(), 0)),
        new(ValueKind.Decimal, d => Plural("plural", DecimalAtom(), d)),
        new(ValueKind.Decimal, _ => $"(sms.plural {DecimalAtom()} format: {_choices.Pick("'0.00'", "'0.0'", "'0'", "'N1'")} {Categories(0)})"),
        new(ValueKind.Whole, d => Plural("ordinal", Whole(d), d)),
        new(ValueKind.Whole, d => $"(sms.plural_category {Whole(d)})"),
        new(ValueKind.Decimal, _ => $"(sms.money {DecimalAtom()} {_choices.Pick("'EUR'", "'USD'", "'JPY'", "'KWD'", "'PLN'", "'SAR'")})"),
        new(ValueKind.Whole, d => $"(sms.money {Whole(d)} {_choices.Pick("'EUR'", "'GBP'", "'INR'")})"),
    ];

    private string Plural(string function, string count, int depth) => $"(sms.{function} {count} {Categories(depth)})";

    // Every form has a text, in any order; those that cannot occur are findings of no consequence.
    private string Categories(int depth) => string.Join(' ', _categories.Select(category => $"{category}: {(_choices.OneIn(3) ? Text(depth - 1) : Literal())}"));
}
