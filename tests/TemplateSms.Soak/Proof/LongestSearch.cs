using TemplateSms.Language.Analysis;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// Looks for a longer message than made arguments gave. It climbs from the longest messages: for one parameter after the other it
/// takes the value that helps most, until none does. Then it starts again from arguments drawn at random, and goes on from the best
/// in small steps, while there are tries left.
/// </summary>
/// <param name="values">The values of each parameter that are tried.</param>
/// <param name="render">Renders arguments, and gives the lengths of the messages that came of them.</param>
internal sealed class LongestSearch(EncodingProof proof, IReadOnlyList<SearchedValues> values, Func<object?[], IReadOnlyList<RenderedLength>> render, Choices choices)
{
    private const int Starts = 3;
    private const int MostRounds = 4;
    private const int MostTries = 3_000;
    private const int MostSteps = 3_000;

    private long _longest = -1;
    private object?[]? _best;
    private int _tries;

    private bool IsFound => _longest >= proof.Units.Most;

    private bool IsOver => IsFound || _tries >= MostTries;

    /// <param name="rendered">The messages so far, with their arguments.</param>
    public void Run(IReadOnlyList<RenderedLength> rendered)
    {
        foreach (var start in rendered.Where(r => r.IsGsm7 == proof.IsGsm7).OrderByDescending(r => r.Units).Take(Starts).ToList())
        {
            Keep(start.Arguments, start.Units);
            if (!IsOver)
                Climb([.. start.Arguments], start.Units);
        }

        while (!IsOver && values.Any(of => of.All.Count > 1))
        {
            object?[] drawn = [.. values.Select(of => choices.Pick(of.All))];
            Climb(drawn, UnitsOf(drawn));
        }

        if (_best is { Length: > 0 })
            Step(_best, _longest);
    }

    // A step that changes nothing may be the first of two that do.
    private void Step(object?[] from, long units)
    {
        for (var i = 0; i < MostSteps && !IsFound; i++)
        {
            object?[] tried = [.. from];
            do
            {
                var parameter = choices.Number(0, tried.Length - 1);
                tried[parameter] = values[parameter].Near.Near(tried[parameter]);
            }
            while (choices.OneIn(3));
            if (UnitsOf(tried) is var length && length >= units)
                (from, units) = (tried, length);
        }
    }

    private void Climb(object?[] best, long units)
    {
        for (var (round, improved) = (0, true); improved && round < MostRounds; round++)
        {
            improved = false;
            for (var i = 0; i < best.Length; i++)
                improved |= Improve(ref best, ref units, i);
        }
    }

    private bool Improve(ref object?[] best, ref long units, int parameter)
    {
        var improved = false;
        foreach (var value in values[parameter].All)
        {
            if (IsOver)
                return false;
            object?[] tried = [.. best];
            tried[parameter] = value;
            if (UnitsOf(tried) is var length && length > units)
                (best, units, improved) = (tried, length, true);
        }

        return improved;
    }

    // -1 where the call is refused, or its message is in the other encoding.
    private long UnitsOf(object?[] arguments)
    {
        _tries++;
        var units = render(arguments).Where(r => r.IsGsm7 == proof.IsGsm7).Select(r => r.Units).DefaultIfEmpty(-1).Max();
        Keep(arguments, units);
        return units;
    }

    private void Keep(object?[] arguments, long units)
    {
        if (units > _longest)
            (_longest, _best) = (units, [.. arguments]);
    }
}
