using System.Globalization;
using System.Text.RegularExpressions;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>The values that the search tries for a parameter: those of witnesses, made ones, variants of the longest, and the template's own literals.</summary>
/// <param name="All">The values that are tried one after the other.</param>
/// <param name="Near">Steps from one value to one near it.</param>
internal sealed partial record SearchedValues(IReadOnlyList<object?> All, ValueMutations Near)
{
    private const int Rendered = 80;
    private const int Made = 120;

    /// <summary>The longest values of a parameter, of which there are variants.</summary>
    private const int Varied = 2;

    /// <summary>The most UTF-16 units of a text that a template puts together.</summary>
    private const int MostGrown = 10_000;

    /// <summary>The values of each parameter.</summary>
    public static IReadOnlyList<SearchedValues> Of(RenderedTemplate template, IReadOnlyList<RenderedLength> rendered, Choices choices)
    {
        var all = rendered.Take(Rendered).Select(r => r.Arguments).Concat(Enumerable.Range(0, Made).Select(_ => template.MakeArguments(choices))).ToList();
        var numbers = NumbersIn(template.Made.Text);
        return
        [
            .. template.ParameterTypes.Select((type, i) => Of(
                all.Select(arguments => arguments[i]),
                new LongerValues(type, template.Compiled.Model.Settings.Encoding, template.Hints, numbers),
                choices)),
        ];
    }

    private static SearchedValues Of(IEnumerable<object?> values, LongerValues longer, Choices choices)
    {
        List<object?> all = [.. values.Distinct().OrderByDescending(Length).SelectMany((value, number) => number < Varied ? longer.Of(value) : [value]).Distinct()];
        return new SearchedValues(all, new ValueMutations(all, longer.Cost, longer.Parts, choices));
    }

    // The numbers themselves and those beside them, and the most that a text grows to, by parts of one unit and of two.
    private static List<long> NumbersIn(string template) =>
        [.. Numbers().Matches(template).Select(m => long.Parse(m.Value, CultureInfo.InvariantCulture)).SelectMany(n => new[] { n, n - 1, n + 1, -n }).Concat([MostGrown, MostGrown / 2]).Distinct()];

    private static int Length(object? value) => value switch
    {
        string text => text.Length,
        Array list => list.Length,
        null => -1,
        _ => 0,
    };

    [GeneratedRegex(@"(?<![\w.])\d{1,9}(?![\w.])")]
    private static partial Regex Numbers();
}
