namespace TemplateSms.Soak.Making.Expressions;

internal sealed partial class ExpressionMaker
{
    private static readonly string[] _literals =
    [
        "'a'", "''", "' '", "'ab cd ef'", "'€'", "'{x}'", "'Zoë'", "'…'", "'ß'", "'ŉ'", "'½'", "'Çà'", "'e'", "'Ab'", "\"\\n\"", "'😀'", "'Я'", "'-'",
        "\"\\\\\"", "`v\\b`", "'x, y'", "'ΩΔ'", "'Œ'",
    ];

    /// <summary>A text, which may be null.</summary>
    public string Text(int depth) => depth <= 0 || _choices.OneIn(6) ? TextAtom() : Any(_texts, depth);

    public string Literal() => _choices.Pick(_literals);

    private string TextAtom()
    {
        var texts = _scope.Of(ValueKind.Text);
        return texts.Count == 0 || _choices.OneIn(5) ? Literal() : _choices.Pick(texts).Name;
    }

    private IEnumerable<Form> TextForms() =>
    [
        .. OfText("upcase", "downcase", "capitalize", "capitalizewords", "handleize", "strip", "lstrip", "rstrip", "strip_newlines"),
        Text("truncate", d => $"{Length(d)}{_choices.Pick("", "", " ''", " '…'", " '€'", $" {Text(d)}")}"),
        Text("truncatewords", d => $"{Length(d)}{_choices.Pick("", "", " ''", " '€'", $" {Text(d)}")}"),
        Text("slice", d => $"{_choices.Pick("0", "1", "(-3)", "2")}{_choices.Pick("", " 0", " 1", " 4", $" {Length(d)}")}"),
        Text("slice1", _ => $"{_choices.Pick("0", "1", "(-1)")}{_choices.Pick("", " 2")}"),
        Text("remove", Part),
        Text("remove_first", Part),
        Text("remove_last", Part),
        Text("append", Argument),
        Text("prepend", Argument),
        Text("replace", d => $"{Part(d)} {Argument(d)}"),
        Text("replace_first", d => $"{Part(d)} {Argument(d)}{_choices.Pick("", " true", " false")}"),
        Text("pad_left", Length),
        Text("pad_right", Length),
        new(ValueKind.Text, d => $"({Argument(d)} | string.split {_choices.Pick("' '", "'e'", "'a'")} | array.{_choices.Pick("first", "last", "join '/'")})"),
        new(ValueKind.Text, _ => $"({TextAtom()} | object.default {Literal()})"),
        new(ValueKind.Whole, d => $"({Whole(d)} | string.pluralize {Text(d)} {Text(d)})"),
        new(ValueKind.Date, d => $"({Moment(d)} | date.to_string {DateFormat()})"),
        new(ValueKind.DateTime, d => $"({Moment(d)} | date.to_string {DateFormat()})"),
        new(ValueKind.Time, d => $"({Moment(d)} | date.to_string {DateFormat()})"),
        new(ValueKind.Decimal, d => $"({Number(d)} | math.format {_choices.Pick("'N1'", "'N0'", "'F3'", "'P0'", "'P'", "'N'", "'F'", "'N2'", "'E2'", "'G'", "'R'")})"),
        new(ValueKind.Decimal, d => $"({Number(d)} | math.format {_choices.Pick("'0.00'", "'#,##0.00'", "'000'", "'0.## EUR'", "'0;(0);-'", "'0.0%'", "'#.##'", "'0.0E+00'")})"),
        new(ValueKind.Whole, d => $"({Whole(d)} | math.format {_choices.Pick("'D5'", "'D'", "'d12'", "'N1'")})"),
        new(ValueKind.List, d => $"({List(d)} | array.join {Literal()})"),
        new(ValueKind.List, d => $"({List(d)} | array.join {Text(d)})"),
        new(ValueKind.List, d => $"({List(d)} | array.first | string.append '')"),
        new(ValueKind.List, d => $"({List(d)} | array.last | string.append '')"),
    ];

    private IEnumerable<Form> OwnForms() => [new(ValueKind.Text, d => $"({Argument(d)} | sms.transliterate)")];

    private IEnumerable<Form> ComposedForms() =>
    [
        new(ValueKind.Text, d => $"({Text(d)} + {Argument(d)})"),
        new(ValueKind.Text, d => $"({Literal()} + {Argument(d)} + {Literal()})"),
        new(ValueKind.Text, d => $"({Text(d)} * {_choices.Pick("2", "3", "0", "12")})"),
        new(ValueKind.Whole, d => $"({Text(d)} * {WholeAtom()})"),
        new(ValueKind.Text, d => $"({Condition(d)} ? {Text(d)} : {Text(d)})"),
        new(ValueKind.Enum, d => $"({Condition(d)} ? {Text(d)} : null)"),
        new(ValueKind.Text, d => $"({TextAtom()} ?? {Text(d)})"),
        new(ValueKind.DateTime, _ => Interpolated()),
        new(ValueKind.Bool, _ => Interpolated()),
    ];

    private IEnumerable<Form> OfText(params string[] functions) => functions.Select(f => new Form(ValueKind.Text, d => $"({Argument(d)} | string.{f})"));

    private Form Text(string function, Func<int, string> arguments) => new(ValueKind.Text, d => $"({Argument(d)} | string.{function} {arguments(d)})");

    private string Interpolated()
    {
        var variables = _scope.Variables.Where(v => v.Kind != ValueKind.List).ToList();
        return variables.Count > 0
            ? $"$\"<{{{_choices.Pick(variables).Name}}}{_choices.Pick("", "|", "…", "€")}{{{_choices.Pick(variables).Name}}}>\""
            : Literal();
    }

    // What to look for: often a part of the texts that arguments hold.
    private string Part(int depth) => _choices.OneIn(4) ? Argument(depth) : _choices.Pick("'a'", "'€'", "'e'", "'aa'", "'ß'", "' '", "'😀'", "'…'", "'Ç'", "'{'");

    private string Length(int depth) => depth > 0 && _choices.OneIn(5) ? Whole(depth - 1) : _choices.Pick("0", "1", "2", "3", "4", "5", "7", "9", "12", "20");
}
