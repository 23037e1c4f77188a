using TemplateSms.Soak.Making;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>The values that the search tries for each parameter: those of witnesses, made ones, variants of the longest, and the template's own literals.</summary>
internal static class SearchedValues
{
    private const int Rendered = 80;
    private const int Made = 120;

    /// <summary>The longest values of a parameter, of which there are variants.</summary>
    private const int Varied = 2;

    public static IReadOnlyList<IReadOnlyList<object?>> Of(RenderedTemplate template, IReadOnlyList<RenderedLength> rendered, Choices choices)
    {
        var all = rendered.Take(Rendered).Select(r => r.Arguments).Concat(Enumerable.Range(0, Made).Select(_ => template.MakeArguments(choices))).ToList();
        return [.. Enumerable.Range(0, all[0].Length).Select(i => Of(all.Select(arguments => arguments[i]), template.Hints))];
    }

    private static List<object?> Of(IEnumerable<object?> values, IReadOnlyList<string> hints) =>
        [.. values.Distinct().OrderByDescending(Length).SelectMany((value, number) => number < Varied ? LongerValues.Of(value, hints) : [value]).Distinct()];

    private static int Length(object? value) => value switch
    {
        string text => text.Length,
        Array list => list.Length,
        _ => 0,
    };
}
