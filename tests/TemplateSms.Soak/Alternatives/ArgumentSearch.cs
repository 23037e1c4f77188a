using System.Globalization;
using System.Text.RegularExpressions;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Alternatives;

/// <summary>
/// Looks for arguments that take one text of a message. A text is taken for the lengths of the varied parameter for which it fits and no
/// earlier one does, so the search changes the other arguments one by one until there are such lengths.
/// </summary>
/// <param name="message">The message.</param>
/// <param name="alone">The message with each of its texts alone.</param>
internal sealed partial class ArgumentSearch(RenderedTemplate message, IReadOnlyList<RenderedTemplate> alone, Choices choices)
{
    private const int Longest = 1200;
    private const int Starts = 3;
    private const int MadeValues = 24;

    // What a text may hold that costs much or nothing, has no equivalent in GSM-7, or is no character, at its beginning, all over it, and at its end.
    private static readonly VariedText[] _fills =
    [
        new("", "a"), new("", "€"), new("", "~"), new("", "…"), new("", "½"), new("", "日"), new("", "😀"), new("", "\u0301"),
        new("日", "a"), new("\ud83d", "a"), new("ê", "a"), new("`", "a"), new("\u0001", "a"),
        new("", "a", "日"), new("", "a", "\u0001"), new("", "a", "\ud83d"), new("", "a", "\u200b"), new("", "a", "\u200b日"), new("", "a", "\u200b\u0001"),
        new("", "\u200b", "日"), new("", "\u200b", "\u0001"), new("", "€", "日"),
        .. Enumerable.Range(2, 5).SelectMany(cost => Enumerable.Range(0, cost).Select(odd => new VariedText(new string('a', odd), CharacterOf(cost)))),
    ];

    private static readonly string[] _texts = ["", "a", "…", "€", "日", "\ud83d", "\ude00", "\u0001", "\u200b", "aaa\ud83d", .. new[] { 50, 100, 150, 250, 400 }.Select(length => new string('a', length))];

    // The shortest that there is, and one that is sent as it is written.
    private static readonly Uri[] _uris = [new("ab:"), new("https://a.fr/\u0001", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })];

    // Recipients in France get no UCS-2, and may get another text.
    private readonly List<(VariedText Fill, bool IsForFrance)> _ways =
    [
        .. _fills.Select(fill => (fill, false)),
        .. message.Compiled.Model.Settings.Encoding == TemplateEncoding.Auto ? _fills.Select(fill => (fill, true)) : [],
    ];

    /// <summary>Arguments that may take a text, the likeliest ones first, in batches after which it is worth looking whether one did.</summary>
    public IEnumerable<IEnumerable<object?[]>> For(int text)
    {
        var witnesses = alone
            .SelectMany(other => other.Compiled.Proof?.Encodings ?? [])
            .SelectMany(proof => new[] { proof.Shortest, proof.Longest })
            .OfType<Witness>()
            .Select(message.ArgumentsOf)
            .ToList();
        var made = Enumerable.Range(0, MadeValues).Select(_ => message.MakeArguments(choices)).ToList();
        var pool = Enumerable.Range(0, made[0].Length).Select(position => PoolOf(position, [.. witnesses, .. made])).ToList();
        var bests = new List<MeasuredArguments>();
        foreach (var arguments in made.Take(Starts).Concat(witnesses).Concat(made.Skip(Starts)))
        {
            var ofThese = _ways.Select(way => Measured(text, arguments, way.Fill, way.IsForFrance)).ToList();
            yield return ofThese.SelectMany(found => found.Boundaries);
            bests.AddRange(ofThese);
        }

        foreach (var (fill, isForFrance) in _ways)
        {
            var best = bests.Where(found => found.Fill == fill && found.IsForFrance == isForFrance).MaxBy(found => found.Gap)!;
            yield return Improved(text, best, pool).Boundaries;
        }
    }

    /// <summary>Changes the other arguments one by one for as long as that widens the gap.</summary>
    private MeasuredArguments Improved(int text, MeasuredArguments best, IReadOnlyList<List<object?>> pool)
    {
        for (var isBetter = true; isBetter;)
        {
            isBetter = false;
            for (var position = 1; position < best.Arguments.Length; position++)
            {
                foreach (var value in pool[position])
                {
                    object?[] changed = [.. best.Arguments];
                    changed[position] = value;
                    if (Measured(text, changed, best.Fill, best.IsForFrance) is var found && found.Gap > best.Gap)
                        (best, isBetter) = (found, true);
                }
            }
        }

        return best;
    }

    // Texts of bounds that the guards refuse do no harm.
    private List<object?> PoolOf(int position, List<object?[]> all)
    {
        var values = all.Select(arguments => arguments[position]).Distinct().ToList();
        if (values.Exists(value => value is string))
            values.AddRange(_texts.Concat(message.Hints));
        if (values.Exists(value => value is Uri))
            values.AddRange(_uris);
        var example = values.Find(value => value is not null);
        var numbers = Numbers().Matches(message.Made.Text).Select(number => long.Parse(number.ValueSpan, CultureInfo.InvariantCulture)).Distinct();
        values.AddRange(numbers.Select(number => Like(example, number)).OfType<object>());
        return values;
    }

    [GeneratedRegex("[0-9]{1,9}")]
    private static partial Regex Numbers();

    /// <summary>A number of a type, or a list of it alone; null for other types.</summary>
    private static object? Like(object? value, long number) => value switch
    {
        int => (int)number,
        long => number,
        decimal => (decimal)number,
        int[] => new[] { (int)number },
        long[] => new[] { number },
        decimal[] => new[] { (decimal)number },
        _ => null,
    };

    private static string CharacterOf(int cost) => ((char)Enumerable.Range(0xa0, 0xd000).First(unit => TextShape.CostOf((char)unit) == cost)).ToString();

    private MeasuredArguments Measured(int text, object?[] arguments, VariedText fill, bool isForFrance) =>
        new(arguments, fill, isForFrance, [.. alone.Take(text + 1).Select(other => LongestThatFits(other, arguments, fill, isForFrance))]);

    /// <summary>The greatest length with which a text fits, other arguments given; -1 where it fits with none.</summary>
    private static int LongestThatFits(RenderedTemplate text, object?[] arguments, VariedText fill, bool isForFrance)
    {
        var (fits, least, most) = (-1, 0, Longest);
        while (least <= most)
        {
            var middle = least + ((most - least) / 2);
            if (text.Render([fill.Of(middle), .. arguments[1..]]).Content is { } content && (!isForFrance || content.TryAsGsm7(out _, out _)))
                (fits, least) = (middle, middle + 1);
            else
                most = middle - 1;
        }

        return fits;
    }
}
