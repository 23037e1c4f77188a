namespace TemplateSms.Soak.Making.Expressions;

internal sealed partial class ExpressionMaker
{
    private static readonly string[] _listFunctions = ["reverse", "uniq", "sort", "limit", "offset"];

    /// <summary>A list.</summary>
    public string List(int depth)
    {
        var lists = _scope.Of(ValueKind.List);
        return lists.Count == 0 ? $"({TextAtom()} | string.split {_choices.Pick("' '", "'e'")})" : Changed(_choices.Pick(lists), depth);
    }

    /// <summary>A function that gives a list of the same elements, with its arguments.</summary>
    public string ListFunction(int depth) => ListFunction(_choices.Pick(_listFunctions), depth);

    private string ListFunction(string function, int depth) =>
        $"array.{function}{(function is "limit" or "offset" ? " " + _choices.Pick("0", "1", "2", Whole(depth)) : "")}";

    private IEnumerable<Form> ListForms() =>
    [
        .. _listFunctions.Select(f => new Form(ValueKind.List, d => $"({PrintableList()} | {ListFunction(f, d)})")),
        .. new[] { "0", "1", "(-1)" }.Select(i => new Form(ValueKind.List, _ => $"{PrintableList()}[{i}]")),
        new(ValueKind.List, _ => PrintableList()),
    ];

    private string PrintedList(int depth) =>
        _scope.Variables.Any(v => v.Kind == ValueKind.List && v.IsPrinted) ? Any(_lists, depth) : Text(depth);

    private string PrintableList()
    {
        var lists = _scope.Of(ValueKind.List).Where(v => v.IsPrinted).ToList();
        return lists.Count > 0 ? _choices.Pick(lists).Name : $"({TextAtom()} | string.split ' ')";
    }

    private string Changed(Variable list, int depth) =>
        depth <= 0 || _choices.OneIn(3) ? list.Name : $"({list.Name} | {ListFunction(depth - 1)})";
}
