using TemplateSms.Soak.Making.Expressions;

namespace TemplateSms.Soak.Making.Templates;

internal sealed partial class StatementMaker
{
    private string For(int depth)
    {
        var (over, element) = Walked(depth);
        var variable = element with { Name = scope.NewName("item") };
        scope.Add(variable);
        scope.Loops++;
        var body = choices.Make(
            () => $"{{{{ {variable.Name} }}}}",
            () => Separated(variable),
            () => Separated(variable),
            () => Block(depth - 1));
        scope.Loops--;
        scope.Remove(variable);
        var otherwise = choices.OneIn(3) ? "{{ else }}" + Block(depth - 1) : "";
        return $"{{{{ for {variable.Name} in {over}{Window(depth)} }}}}{(variable.IsPrinted ? body : "x")}{otherwise}{{{{ end }}}}";
    }

    private string Separated(Variable variable) => choices.Pick(
        $"{{{{ {variable.Name} }}}}{{{{ if !for.last }}}}, {{{{ end }}}}",
        $"{{{{ if !for.first }}}} & {{{{ end }}}}{{{{ {variable.Name} }}}}",
        $"{{{{ if for.index > 0 }}}}; {{{{ end }}}}{{{{ {variable.Name} }}}}",
        $"{{{{ {variable.Name} }}}}{{{{ if for.last }}}}.{{{{ else }}}}€{{{{ end }}}}",
        $"{{{{ for.index + 1 }}}}/{{{{ for.length }}}} {{{{ {variable.Name} }}}}{{{{ if for.even }}}}|{{{{ end }}}}{{{{ if for.odd }}}} odd {{{{ end }}}}",
        $"{{{{ if {expressions.Condition(1)}; {choices.Pick("break", "continue")}; end }}}}{{{{ {variable.Name} }}}}");

    private (string Over, Variable Element) Walked(int depth)
    {
        var lists = scope.Of(ValueKind.List);
        if (lists.Count > 0 && !choices.OneIn(5))
        {
            var list = choices.Pick(lists);
            var changed = choices.OneIn(4) ? $"({list.Name} | {expressions.ListFunction(1)})" : list.Name;
            return (changed, new Variable("", list.Element, list.HasNullElements) { IsLocal = true });
        }

        var texts = scope.Of(ValueKind.Text);
        return (texts.Count > 0 ? choices.Pick(texts).Name : expressions.Literal(), new Variable("", ValueKind.Text) { IsLocal = true });
    }

    private string Window(int depth) => choices.Make(
        () => "",
        () => "",
        () => $" limit:{choices.Number(0, 3)}",
        () => $" offset:{choices.Number(0, 2)}",
        () => " reversed",
        () => $" offset:1 reversed limit:{choices.Number(1, 3)}",
        () => depth > 1 ? $" limit:{expressions.Whole(0)}" : "");
}
