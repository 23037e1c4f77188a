using TemplateSms.Soak.Making.Expressions;

namespace TemplateSms.Soak.Making.Templates;

internal sealed partial class StatementMaker
{
    /// <summary>Assigns a local, changes it in a branch or a loop, and prints it.</summary>
    private string Local(int depth)
    {
        var isText = choices.OneIn(2);
        var local = new Variable(scope.NewName("local"), isText ? ValueKind.Text : ValueKind.Whole) { IsLocal = true };
        var start = isText ? choices.Pick("''", "'x'", "'' + " + expressions.Text(depth)) : choices.Pick("0", "1", expressions.Whole(depth));
        var change = isText ? TextChange(local.Name, depth) : NumberChange(local.Name);
        var changed = choices.Make(
            () => $"{{{{ {change} }}}}",
            () => $"{{{{ if {expressions.Condition(depth)} }}}}{{{{ {change} }}}}{{{{ end }}}}",
            () => $"{{{{ if {expressions.Condition(depth)} }}}}{{{{ {change} }}}}{{{{ else }}}}{{{{ {change} }}}}{Simple(0)}{{{{ end }}}}",
            () => InLoop(change, depth),
            () => InLoop(change, depth),
            () => Reassigned(depth));
        scope.Add(local);
        var used = choices.Make(() => $"{{{{ {local.Name} }}}}", () => $"{Print(depth)}{{{{ {local.Name} }}}}", () => $"{{{{ {local.Name} | string.truncate 9 '' }}}}");
        if (depth > 1)
            scope.Remove(local);
        return $"{{{{ {local.Name} = {start} }}}}{changed}{used}{(choices.OneIn(2) ? $"{{{{ {local.Name} }}}}" : "")}";
    }

    private string TextChange(string name, int depth) => choices.Pick(
        $"{name} = {name} + {expressions.Literal()}",
        $"{name} += {expressions.Text(depth - 1)}",
        $"{name} = '' + {expressions.Text(depth - 1)}",
        $"{name} = {expressions.Literal()}",
        $"{name} = {name} | string.truncate 6 '.'",
        $"{name} = {name} | string.upcase");

    private string NumberChange(string name) => choices.Pick(
        $"{name} {choices.Pick("+=", "-=", "*=", "//=", "%=")} {choices.Pick("1", "2", "10", "7")}",
        $"{name} = {name} + {expressions.Whole(1)}",
        $"{name} = {expressions.Whole(1)}",
        $"{name} = {choices.Pick("5", "0", "1000")}");

    private string InLoop(string change, int depth)
    {
        var (over, _) = Walked(depth);
        var leave = choices.OneIn(4) ? $"{{{{ if for.index > 0; {choices.Pick("break", "continue")}; end }}}}" : "";
        var before = choices.OneIn(2);
        return $"{{{{ for {scope.NewName("each")} in {over}{Window(depth)} }}}}{(before ? leave : "")}{{{{ {change} }}}}{(before ? "" : leave)}{(choices.OneIn(3) ? Simple(0) : "")}{{{{ end }}}}";
    }

    // The caller's value is not changed, but what the template reads is.
    private string Reassigned(int depth)
    {
        var texts = scope.NeverNull(ValueKind.Text).Where(v => !v.Name.StartsWith("item", StringComparison.Ordinal)).ToList();
        if (texts.Count == 0)
            return Simple(0);
        var name = choices.Pick(texts).Name;
        return $"{{{{ {name} = {name} + {expressions.Literal()} }}}}{{{{ if {expressions.Condition(depth)} }}}}{{{{ {name} = {name} + '!' }}}}{{{{ end }}}}{{{{ {name} }}}}";
    }

    private string Capture(int depth)
    {
        var local = new Variable(scope.NewName("captured"), ValueKind.Text) { IsLocal = true };
        var body = Block(depth - 1);
        scope.Add(local);
        var used = choices.Make(() => $"{{{{ {local.Name} }}}}", () => $"{{{{ {local.Name} }}}}{{{{ {local.Name} | string.upcase }}}}", () => $"{Print(depth)}{{{{ {local.Name} }}}}");
        if (depth > 1)
            scope.Remove(local);
        return $"{{{{ capture {local.Name} }}}}{body}{{{{ end }}}}{used}";
    }
}
