using TemplateSms.Soak.Making.Expressions;

namespace TemplateSms.Soak.Making.Templates;

/// <summary>Makes statements, each with what it needs to be complete.</summary>
internal sealed partial class StatementMaker(Choices choices, Scope scope, ExpressionMaker expressions, bool holdsAnyText)
{
    private static readonly string[] _texts =
        ["Hi ", "€ {x} \"q\" \\ ", "\n", "a{%{ {{ }} }%}b", "{{# a note #}}", ", ", "Your parcel is on its way. ", "è ù ì ò à Ç", " {{- ' ' -}} ", "ΔΩ~"];

    private static readonly string[] _anyTexts = ["Zoë… ", "Привет ", "😀", "½ ŉ œ", "’", "漢字"];

    public string Block(int depth) =>
        string.Concat(Enumerable.Range(0, choices.Number(1, 2)).Select(_ => Statement(depth)));

    public string Statement(int depth) => depth <= 0 ? Simple(0) : choices.Make(
        () => Simple(depth),
        () => Simple(depth),
        () => If(depth),
        () => If(depth),
        () => Case(depth),
        () => For(depth),
        () => For(depth),
        () => Local(depth),
        () => Local(depth),
        () => Capture(depth),
        Include);

    public string Print(int depth) => $"{{{{ {expressions.Printed(depth)} }}}}";

    public string PlainText() => holdsAnyText && choices.OneIn(3) ? choices.Pick(_anyTexts) : choices.Pick(_texts);

    private string Simple(int depth)
    {
        if (scope.Loops > 0 && choices.OneIn(8))
            return $"{{{{ if {expressions.Condition(1)}; {choices.Pick("break", "continue")}; end }}}}";
        return choices.OneIn(3) ? PlainText() : Print(depth);
    }

    private string If(int depth)
    {
        var text = $"{{{{ if {expressions.Condition(depth)} }}}}{Block(depth - 1)}";
        if (choices.OneIn(2))
            text += $"{{{{ else if {expressions.Condition(depth)} }}}}{Block(depth - 1)}";
        if (choices.OneIn(2))
            text += $"{{{{ else }}}}{Block(depth - 1)}";
        return text + "{{ end }}";
    }

    private string Case(int depth)
    {
        var (value, whens) = Chosen();
        var otherwise = choices.OneIn(2) ? "{{ else }}" + Block(depth - 1) : "";
        return $"{{{{ case {value} }}}}{{{{ when {whens[0]}, {whens[1]} }}}}{Block(depth - 1)}{{{{ when {whens[2]} }}}}{Block(depth - 1)}{otherwise}{{{{ end }}}}";
    }

    private (string Value, string[] Whens) Chosen()
    {
        var variables = scope.Of(ValueKind.Text, ValueKind.Whole, ValueKind.Enum);
        if (variables.Count == 0)
            return (expressions.Whole(1), ["1", "2", "7"]);
        var variable = choices.Pick(variables);
        return variable.Kind switch
        {
            ValueKind.Whole => (variable.Name, ["0", "1", "9"]),
            ValueKind.Enum => (variable.Name, ["'small'", "'x'", "'extra_large'"]),
            _ => (variable.Name, ["''", "'a'", "'b'"]),
        };
    }

    // What is included names parameters that not every template has.
    private string Include()
    {
        var names = scope.Variables.Select(v => v.Name).ToHashSet();
        List<string> possible = ["'footer'"];
        if (names.Contains("shop"))
            possible.Add("'signature'");
        if (names.Contains("names"))
            possible.Add("'waiting'");
        return $"{{{{ include {choices.Pick(possible)} }}}}";
    }
}
