namespace TemplateSms.Generator.Tests.Proof.Making;

internal sealed partial class ExpressionMaker
{
    private static readonly string[] _literals =
    [
        "'a'", "''", "' '", "'ab cd ef'", "'€'", "'{x}'", "'Zoë'", "'…'", "'ß'", "'ŉ'", "'½'", "'Çà'", "'e'", "'Ab'", "\"\\n\"", "'😀'", "'Я'", "'-'",
        "\"\\\\\"", "`v\\b`", "'x, y'", "'ΩΔ'", "'Œ'",
    ];

    /// <summary>A text, which may be null.</summary>
    public string Text(int depth) => depth <= 0 ? TextAtom() : choices.Make(
        TextAtom,
        () => Function(depth),
        () => Function(depth),
        () => Function(depth),
        () => Function(depth),
        () => Function(depth),
        () => Composed(depth));

    public string Literal() => choices.Pick(_literals);

    private string TextAtom()
    {
        var texts = scope.Of(ValueKind.Text);
        return texts.Count == 0 || choices.OneIn(5) ? Literal() : choices.Pick(texts).Name;
    }

    private string Function(int depth)
    {
        var d = depth - 1;
        return choices.Make(
            () => $"({Argument(d)} | string.{choices.Pick("upcase", "downcase", "capitalize", "capitalizewords", "handleize")})",
            () => $"({Argument(d)} | string.{choices.Pick("strip", "lstrip", "rstrip", "strip_newlines")})",
            () => $"({Argument(d)} | string.truncate {Length(d)}{choices.Pick("", "", " ''", " '…'", " '€'", $" {Text(d)}")})",
            () => $"({Argument(d)} | string.truncatewords {Length(d)})",
            () => $"({Argument(d)} | string.slice {choices.Pick("0", "1", "(-3)", "2")}{choices.Pick("", " 0", " 1", " 4", $" {Length(d)}")})",
            () => $"({Argument(d)} | string.slice1 {choices.Pick("0", "1", "(-1)")}{choices.Pick("", " 2")})",
            () => $"({Argument(d)} | string.{choices.Pick("remove", "remove_first", "remove_last")} {Part(d)})",
            () => $"({Argument(d)} | string.{choices.Pick("append", "prepend")} {Argument(d)})",
            () => $"({Argument(d)} | string.replace {Part(d)} {Argument(d)})",
            () => $"({Argument(d)} | string.replace_first {Part(d)} {Argument(d)}{choices.Pick("", " true", " false")})",
            () => $"({Argument(d)} | string.{choices.Pick("pad_left", "pad_right")} {Length(d)})",
            () => $"({Argument(d)} | sms.transliterate)",
            () => $"({TextAtom()} | object.default {Literal()})",
            () => $"({Whole(d)} | string.pluralize {Text(d)} {Text(d)})",
            () => $"({Date(d)} | date.to_string {DateFormat()})",
            () => $"({Number(d)} | math.format {choices.Pick("'N1'", "'N0'", "'F3'", "'P0'", "'P'", "'N'", "'F'", "'N2'")})",
            () => $"({Whole(d)} | math.format {choices.Pick("'D5'", "'D'", "'d12'")})",
            () => $"({List(d)} | array.join {Literal()})",
            () => $"({List(d)} | array.{choices.Pick("first", "last")} | string.append '')",
            () => $"({Argument(d)} | string.split {choices.Pick("' '", "'e'", "'a'")} | array.{choices.Pick("first", "last", "join '/'")})");
    }

    private string Composed(int depth)
    {
        var d = depth - 1;
        return choices.Make(
            () => $"({Text(d)} + {Argument(d)})",
            () => $"({Literal()} + {Argument(d)} + {Literal()})",
            () => $"({Text(d)} * {choices.Pick("2", "3", "0", "12")})",
            () => Times(d),
            () => $"({Condition(d)} ? {Text(d)} : {Text(d)})",
            () => $"({Condition(d)} ? {Text(d)} : null)",
            () => $"({TextAtom()} ?? {Text(d)})",
            Interpolated);
    }

    private string Times(int depth)
    {
        var numbers = scope.NeverNull(ValueKind.Whole);
        return numbers.Count > 0 ? $"({choices.Pick("'ab'", "'€'")} * {choices.Pick(numbers).Name})" : Text(depth);
    }

    private string Interpolated()
    {
        var variables = scope.Variables.Where(v => v.Kind != ValueKind.List).ToList();
        return variables.Count > 0
            ? $"$\"<{{{choices.Pick(variables).Name}}}{choices.Pick("", "|", "…", "€")}{{{choices.Pick(variables).Name}}}>\""
            : Literal();
    }

    // What to look for: often a part of the texts that arguments hold.
    private string Part(int depth) => choices.OneIn(4) ? Argument(depth) : choices.Pick("'a'", "'€'", "'e'", "'aa'", "'ß'", "' '", "'😀'", "'…'", "'Ç'", "'{'");

    private string Length(int depth) => depth > 0 && choices.OneIn(5) ? Whole(depth - 1) : choices.Pick("0", "1", "2", "3", "4", "5", "7", "9", "12", "20");
}
