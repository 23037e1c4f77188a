using TemplateSms.Soak.Making;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// Random steps from one value to one near it: a text that differs in a part, a list that differs in an element. The guards refuse
/// those that are out of bounds.
/// </summary>
/// <param name="values">The values of a parameter that are tried whole.</param>
/// <param name="texts">The costs of the parameter's texts.</param>
/// <param name="parts">Texts that a step puts in.</param>
internal sealed class ValueMutations(IReadOnlyList<object?> values, TextCost texts, IReadOnlyList<string> parts, Choices choices)
{
    /// <summary>A value that may be tried in place of another.</summary>
    public object? Near(object? value) => value switch
    {
        string text when !choices.OneIn(4) => Near(text),
        string[] { Length: > 0 } list when !choices.OneIn(4) => Near(list),
        _ => choices.Pick(values),
    };

    private string[] Near(string?[] list)
    {
        var near = (string[])list.Clone();
        var position = choices.Number(0, near.Length - 1);
        near[position] = choices.OneIn(3) ? near[choices.Number(0, near.Length - 1)] : Near(near[position] ?? "");
        return near;
    }

    // The place of what goes in or out comes first; then the text is cut to its bound, or filled up to it.
    private string Near(string text)
    {
        var start = choices.OneIn(3) ? 0 : choices.Number(0, text.Length);
        var taken = choices.OneIn(2) ? Math.Min(1, text.Length - start) : choices.Number(0, text.Length - start);
        var put = choices.OneIn(4) ? "" : string.Concat(Enumerable.Repeat(choices.Pick(parts), choices.OneIn(2) ? 1 : choices.Number(1, 12)));
        var near = text[..start] + put + text[(start + taken)..];
        return choices.OneIn(3) ? near : texts.Fitted(near, choices.Pick(parts), cutsStart: start > near.Length / 2);
    }
}
