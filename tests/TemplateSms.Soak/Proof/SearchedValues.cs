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
        return [.. template.ParameterTypes.Select((type, i) => Of(all.Select(arguments => arguments[i]), new LongerValues(type, template.Compiled.Model.Settings.Encoding, template.Hints)))];
    }

    private static List<object?> Of(IEnumerable<object?> values, LongerValues longer) =>
        [.. values.Distinct().OrderByDescending(Length).SelectMany((value, number) => number < Varied ? longer.Of(value) : [value]).Distinct()];

    private static int Length(object? value) => value switch
    {
        string text => text.Length,
        Array list => list.Length,
        _ => 0,
    };
}
