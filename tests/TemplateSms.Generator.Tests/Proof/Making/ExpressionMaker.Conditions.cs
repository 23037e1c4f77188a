namespace TemplateSms.Generator.Tests.Proof.Making;

internal sealed partial class ExpressionMaker
{
    private static readonly string[] _order = ["==", "!=", "<", "<=", ">", ">="];

    /// <summary>A condition.</summary>
    public string Condition(int depth)
    {
        var d = depth - 1;
        if (scope.Loops > 0 && choices.OneIn(3))
            return choices.Pick("for.first", "for.last", "(!for.last)", "for.even", "for.odd", "(for.index > 0)", "(for.index < 2)");
        return depth <= 0 ? ConditionAtom() : choices.Make(
            ConditionAtom,
            ConditionAtom,
            ConditionAtom,
            () => $"({Condition(d)} {choices.Pick("&&", "||")} {Condition(d)})",
            () => $"(!{Condition(d)})",
            () => $"({Number(d)} {choices.Pick(_order)} {Number(d)})",
            () => $"({Text(d)} {choices.Pick(_order)} {Literal()})",
            () => $"({Argument(d)} | string.{choices.Pick("contains", "starts_with", "ends_with", "equals_ignore_case")} {Part(d)})",
            () => $"({Argument(d)} | string.{choices.Pick("empty", "whitespace")})");
    }

    private string ConditionAtom()
    {
        if (scope.Variables.Count == 0)
            return choices.Pick("true", "(1 < 2)");
        var variable = choices.Pick(scope.Variables);
        if (variable.IsNullable && choices.OneIn(2))
            return choices.Pick($"({variable.Name} == null)", $"({variable.Name} != null)", variable.Name);
        return variable.Kind switch
        {
            ValueKind.Text => choices.Pick($"({variable.Name} == {Literal()})", $"({variable.Name} != '')", $"(({variable.Name} | string.size) > {choices.Number(0, 9)})", $"({variable.Name} >= 'b')"),
            ValueKind.Whole or ValueKind.Decimal => $"({variable.Name} {choices.Pick(_order)} {choices.Pick("0", "1", "5", "10", "98", "(-1)")})",
            ValueKind.Enum => $"({variable.Name} {choices.Pick("==", "!=")} '{choices.Pick(Scope.EnumMembers.Split('|'))}')",
            ValueKind.Bool => choices.Pick(variable.Name, $"({variable.Name} == true)"),
            ValueKind.List => choices.Pick($"(({variable.Name} | array.size) {choices.Pick(_order)} {choices.Number(0, 3)})", Holds(variable)),
            ValueKind.Guid or ValueKind.Uri => $"({variable.Name} {choices.Pick("==", "!=")} {variable.Name})",
            _ => $"({variable.Name} {choices.Pick(_order)} {variable.Name})",
        };
    }

    private string Holds(Variable list) => list.Element switch
    {
        ValueKind.Text => $"({list.Name} | array.contains {Literal()})",
        ValueKind.Whole => $"({list.Name} | array.contains {choices.Number(0, 9)})",
        _ => $"(({list.Name} | array.size) > 0)",
    };
}
