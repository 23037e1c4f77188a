namespace TemplateSms.Generator.Tests.Proof.Making;

/// <summary>Makes expressions of each type over the values of a scope; each is in parentheses or one word.</summary>
internal sealed partial class ExpressionMaker(Choices choices, Scope scope)
{
    /// <summary>A value that a hole prints.</summary>
    public string Printed(int depth) => choices.Make(
        () => Text(depth),
        () => Text(depth),
        () => Text(depth),
        () => Number(depth),
        () => Date(depth),
        () => PrintedVariable(depth),
        () => PrintedVariable(depth),
        () => scope.Of(ValueKind.List).Count > 0 ? PrintedList(depth) : Text(depth),
        () => $"({Condition(depth)} ? {Text(depth)} : {Text(depth)})",
        () => Condition(depth));

    private string PrintedVariable(int depth)
    {
        var variables = scope.Variables.Where(v => v.IsPrinted).ToList();
        return variables.Count > 0 ? choices.Pick(variables).Name : Text(depth);
    }

    /// <summary>A value that a function takes as a text.</summary>
    private string Argument(int depth)
    {
        var variables = scope.Variables.Where(v => v.Kind != ValueKind.List).ToList();
        return choices.OneIn(6) || variables.Count == 0 ? depth > 0 && choices.OneIn(2) ? Number(depth - 1) : Literal()
            : depth > 0 && choices.OneIn(4) ? Text(depth - 1)
            : choices.Pick(TextsFirst(variables)).Name;
    }

    // Texts are where functions do most.
    private IReadOnlyList<Variable> TextsFirst(List<Variable> variables)
    {
        var texts = variables.Where(v => v.Kind == ValueKind.Text).ToList();
        return texts.Count > 0 && !choices.OneIn(4) ? texts : variables;
    }
}
