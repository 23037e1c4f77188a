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

    /// <param name="rendered">The messages so far, with their arguments; it grows as messages are rendered.</param>
    public static void Run(List<RenderedLength> rendered, EncodingProof proof, Func<object?[], RenderedLength?> render)
    {
        var values = rendered.Select(r => r.Arguments).Take(ValuesEach).ToList();
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
            foreach (var value in values.Select(v => v[parameter]).Distinct().ToList())
            {
                object?[] tried = [.. best];
                tried[parameter] = value;
                if (render(tried) is { } length && length.IsGsm7 == proof.IsGsm7 && length.Units > units)
                    (best, units, improved) = (tried, length.Units, true);
            }

            return improved;
        }
    }
}
