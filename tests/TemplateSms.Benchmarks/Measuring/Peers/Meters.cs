using System.Buffers;

namespace TemplateSms.Benchmarks.Measuring.Peers;

/// <summary>Ways to count septets one character at a time; each gives -1 for a text outside GSM-7.</summary>
internal static class Meters
{
    private static readonly byte[] _small = SeptetTable.Build(256);
    private static readonly byte[] _large = SeptetTable.Build(65_536);
    private static readonly SearchValues<char> _oneSeptet = SearchValues.Create(SeptetTable.Basic);

    private static readonly Dictionary<char, int> _costs = SeptetTable.Basic.ToDictionary(unit => unit, _ => 1)
        .Concat(SeptetTable.Extension.ToDictionary(unit => unit, _ => 2))
        .ToDictionary();

    public static int Dictionary(string text)
    {
        var septets = 0;
        foreach (var unit in text)
        {
            if (!_costs.TryGetValue(unit, out var cost))
                return -1;
            septets += cost;
        }

        return septets;
    }

    public static int Switch(string text)
    {
        var septets = 0;
        foreach (var unit in text)
        {
            var cost = SwitchCost.Of(unit);
            if (cost == 0)
                return -1;
            septets += cost;
        }

        return septets;
    }

    /// <summary>A table of Latin-1, and a search for what lies above it.</summary>
    public static int SmallTable(string text)
    {
        var septets = 0;
        foreach (var unit in text)
        {
            var cost = unit < 256 ? _small[unit] : SwitchCost.Of(unit);
            if (cost == 0)
                return -1;
            septets += cost;
        }

        return septets;
    }

    /// <summary>A table of every UTF-16 unit.</summary>
    public static int LargeTable(string text)
    {
        var table = _large;
        var septets = 0;
        foreach (var unit in text)
        {
            var cost = table[unit];
            if (cost == 0)
                return -1;
            septets += cost;
        }

        return septets;
    }

    /// <summary>The whole basic alphabet as one set, stepping over extensions.</summary>
    public static int Search(string text)
    {
        var septets = 0;
        var rest = text.AsSpan();
        while (true)
        {
            var index = rest.IndexOfAnyExcept(_oneSeptet);
            if (index < 0)
                return septets + rest.Length;
            if (SwitchCost.Of(rest[index]) != 2)
                return -1;
            septets += index + 2;
            rest = rest[(index + 1)..];
        }
    }
}
