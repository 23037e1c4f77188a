namespace TemplateSms.Generator.Tests.Proof.Making;

internal sealed partial class ExpressionMaker
{
    /// <summary>A list.</summary>
    public string List(int depth)
    {
        var lists = scope.Of(ValueKind.List);
        return lists.Count == 0 ? $"({TextAtom()} | string.split {choices.Pick("' '", "'e'")})" : Changed(choices.Pick(lists), depth);
    }

    private string PrintedList(int depth)
    {
        var lists = scope.Of(ValueKind.List).Where(v => v.IsPrinted).ToList();
        return lists.Count == 0 ? Text(depth) : choices.Pick(Changed(choices.Pick(lists), depth), $"{choices.Pick(lists).Name}[{choices.Pick("0", "1", "(-1)", Whole(depth - 1))}]");
    }

    /// <summary>A function that gives a list of the same elements, with its arguments.</summary>
    public string ListFunction(Variable list, int depth) => choices.Make(
        () => $"array.{choices.Pick("limit", "offset")} {choices.Pick("0", "1", "2", Whole(depth - 1))}",
        () => $"array.{choices.Pick("reverse", "uniq", "sort")}");

    private string Changed(Variable list, int depth) =>
        depth <= 0 || choices.OneIn(3) ? list.Name : $"({list.Name} | {ListFunction(list, depth)})";
}
