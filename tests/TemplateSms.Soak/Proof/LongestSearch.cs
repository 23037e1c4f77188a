using TemplateSms.Language.Analysis;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// Looks for a longer message than made arguments gave: from the arguments of the longest ones, it takes for one parameter
/// after the other the value of other arguments that helps most, until none does.
/// </summary>
internal static class LongestSearch
{
    private const int Starts = 3;
    private const int ValuesEach = 40;
    private const int MostRounds = 4;

    /// <summary>The longest values of a parameter, of which there are variants.</summary>
    private const int Varied = 2;

    /// <param name="rendered">The messages so far, with their arguments; it grows as messages are rendered.</param>
    public static void Run(List<RenderedLength> rendered, EncodingProof proof, Func<object?[], RenderedLength?> render)
    {
        if (rendered.Count == 0)
            return;
        var values = Enumerable.Range(0, rendered[0].Arguments.Length)
            .Select(i => rendered.Take(ValuesEach).Select(r => r.Arguments[i]).Distinct().OrderByDescending(Length).SelectMany((value, number) => number < Varied ? LongerValues.Of(value) : [value]).Distinct().ToList())
            .ToList();
        var starts = rendered.Where(r => r.IsGsm7 == proof.IsGsm7).OrderByDescending(r => r.Units).Take(Starts).ToList();
        foreach (var start in starts)
        {
            if (Ascend([.. start.Arguments], start.Units) >= proof.Units.Most)
                break;
        }

        long Ascend(object?[] best, long units)
        {
            for (var (round, improved) = (0, true); improved && round < MostRounds && units < proof.Units.Most; round++)
            {
                improved = false;
                for (var i = 0; i < best.Length; i++)
                    improved |= Improve(ref best, ref units, i);
            }

            return units;
        }

        bool Improve(ref object?[] best, ref long units, int parameter)
        {
            var improved = false;
            foreach (var value in values[parameter])
            {
                object?[] tried = [.. best];
                tried[parameter] = value;
                if (render(tried) is { } length && length.IsGsm7 == proof.IsGsm7 && length.Units > units)
                    (best, units, improved) = (tried, length.Units, true);
            }

            return improved;
        }
    }

    private static int Length(object? value) => value switch
    {
        string text => text.Length,
        Array list => list.Length,
        _ => 0,
    };
}
