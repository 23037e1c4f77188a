namespace TemplateSms.Soak.Making.Expressions;

internal sealed partial class ExpressionMaker
{
    private static readonly string[] _order = ["==", "!=", "<", "<=", ">", ">="];

    /// <summary>A condition.</summary>
    public string Condition(int depth)
    {
        if (_scope.Loops > 0 && _choices.OneIn(3))
            return _choices.Pick("for.first", "for.last", "(!for.last)", "for.even", "for.odd", "(for.index > 0)", "(for.index < 2)");
        return depth <= 0 || _choices.OneIn(2) ? ConditionAtom() : Any(_conditions, depth);
    }

    private IEnumerable<Form> ConditionForms() =>
    [
        .. new[] { "contains", "starts_with", "ends_with", "equals_ignore_case" }.Select(f => new Form(ValueKind.Text, d => $"({Argument(d)} | string.{f} {Part(d)})")),
        new(ValueKind.Text, d => $"({Argument(d)} | string.empty)"),
        new(ValueKind.Text, d => $"({Argument(d)} | string.whitespace)"),
        new(ValueKind.Text, d => $"({Condition(d)} && {Condition(d)})"),
        new(ValueKind.Text, d => $"({Condition(d)} || {Condition(d)})"),
        new(ValueKind.Bool, d => $"(!{Condition(d)})"),
        new(ValueKind.Whole, d => $"({Number(d)} {_choices.Pick(_order)} {Number(d)})"),
        new(ValueKind.Text, d => $"({Text(d)} {_choices.Pick(_order)} {Literal()})"),
    ];

    private string ConditionAtom()
    {
        if (_scope.Variables.Count == 0)
            return _choices.Pick("true", "(1 < 2)");
        var variable = _choices.Pick(_scope.Variables);
        if (variable.IsNullable && _choices.OneIn(2))
            return _choices.Pick($"({variable.Name} == null)", $"({variable.Name} != null)", variable.Name);
        return variable.Kind switch
        {
            ValueKind.Text => _choices.Pick($"({variable.Name} == {Literal()})", $"({variable.Name} != '')", $"(({variable.Name} | string.size) > {_choices.Number(0, 9)})", $"({variable.Name} >= 'b')"),
            ValueKind.Whole or ValueKind.Decimal => $"({variable.Name} {_choices.Pick(_order)} {_choices.Pick("0", "1", "5", "10", "98", "(-1)")})",
            ValueKind.Enum => $"({variable.Name} {_choices.Pick("==", "!=")} '{_choices.Pick(Scope.EnumMembers.Split('|'))}')",
            ValueKind.Bool => _choices.Pick(variable.Name, $"({variable.Name} == true)"),
            ValueKind.List => _choices.Pick($"(({variable.Name} | array.size) {_choices.Pick(_order)} {_choices.Number(0, 3)})", Holds(variable)),
            ValueKind.Guid or ValueKind.Uri => $"({variable.Name} {_choices.Pick("==", "!=")} {variable.Name})",
            _ => $"({variable.Name} {_choices.Pick(_order)} {variable.Name})",
        };
    }

    private string Holds(Variable list) => list.Element switch
    {
        ValueKind.Text => $"({list.Name} | array.contains {Literal()})",
        ValueKind.Whole => $"({list.Name} | array.contains {_choices.Number(0, 9)})",
        _ => $"(({list.Name} | array.size) > 0)",
    };
}
