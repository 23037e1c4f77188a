using System.Text;

namespace TemplateSms.Language.Domain;

/// <summary>A date format that was written, in whole or in part, in the way of .NET, Java, Moment, PHP or a spreadsheet.</summary>
/// <param name="Tokens">What looks like a part of the date and prints itself.</param>
/// <param name="Strftime">The same format by specifiers.</param>
internal sealed record ForeignDatePattern(IReadOnlyList<string> Tokens, string Strftime)
{
    // Words of several tokens, as in 'yyyyMMddTHHmmss', have such letters between.
    private const string BetweenTokens = "ThZ";

    /// <summary>Recognizes the pattern of another library in a format; null for a format of text and specifiers.</summary>
    public static ForeignDatePattern? Of(IReadOnlyList<PatternPiece> pieces)
    {
        var items = PatternItems.Of(pieces);
        return Php(items) ?? Read(items);
    }

    // Single letters only, of which a name like 'Y' or 'i' tells that they are PHP's.
    private static ForeignDatePattern? Php(IReadOnlyList<PatternItem> items)
    {
        var letters = items.Where(i => i.Letters > 0).ToList();
        if (letters.Count < 2 || items.Any(i => i.Specifier is not null) || letters.Any(i => !i.IsAlone || i.Letters > 1 || ForeignToken.OfPhp(i.Letter) is null))
            return null;
        var all = string.Concat(letters.Select(i => i.Text));
        return all.IndexOfAny(['Y', 'i', 'j', 'n', 'F', 'l']) >= 0 || (all.Contains("m") && all.Contains("d"))
            ? new ForeignDatePattern([.. letters.Select(i => i.Text)], string.Concat(items.Select(i => i.Letters > 0 ? ForeignToken.OfPhp(i.Letter)!.Value.Specifier : i.Text)))
            : null;
    }

    private static ForeignDatePattern? Read(IReadOnlyList<PatternItem> items)
    {
        var tokens = items.Select((item, index) => TokenAt(items, index)).ToList();
        var covered = new HashSet<DatePart>(items.Where(i => i.Specifier is not null).Select(i => ForeignToken.PartOf(i.Specifier!.Value)));

        // Single letters count beside others only: in '%Hh%M' the h is a word.
        var strong = Enumerable.Range(0, items.Count).Where(i => tokens[i] is { } token && IsStrong(items, i, token, covered)).ToList();
        if (strong.Count == 0)
            return null;
        covered.UnionWith(strong.Select(i => tokens[i]!.Value.Part));
        var taken = new HashSet<int>(strong.Concat(Enumerable.Range(0, items.Count).Where(i =>
            items[i] is { Letters: 1, IsAlone: true } && tokens[i] is { } token && covered.Add(token.Part))));
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
            text.Append(taken.Contains(i) ? tokens[i]!.Value.Specifier : items[i].Text);
        return new ForeignDatePattern([.. taken.OrderBy(i => i).Select(i => (items[i].IsDoubled ? "%" : "") + items[i].Text)], text.ToString());
    }

    private static bool IsStrong(IReadOnlyList<PatternItem> items, int index, ForeignToken token, HashSet<DatePart> covered)
    {
        var item = items[index];
        if (item.IsDoubled)
            return true;
        if (item.Letters < 2 || covered.Contains(token.Part))
            return false;
        return item.IsAlone || items.Where(i => i.Letters > 0 && i.Run == item.Run).All(i => i.Letters > 1 ? ForeignToken.Of(i.Letter, i.Letters) is not null : BetweenTokens.IndexOf(i.Letter) >= 0);
    }

    private static ForeignToken? TokenAt(IReadOnlyList<PatternItem> items, int index)
    {
        var item = items[index];
        if (item.Letters == 0)
            return null;
        var isLower = item.Letter is 'm';
        if (isLower || item.Letter == 'M')
        {
            // 'mm' beside an hour or a second is a minute, and so is 'MM' in 'HH:MM'; elsewhere both are months.
            var isMinute = item.Letters <= 2 && (isLower ? IsTime(items, index) : IsBehindHour(items, index, ":"));
            return ForeignToken.Of(isMinute ? 'm' : 'M', item.Letters);
        }

        // In French and German words of a date: jj/mm/aaaa, TT.MM.JJJJ.
        return item.Letter is 'j' or 'J' or 'T' or 'g' or 'G' && item.Letters == 2 && !items.Any(i => i.Letters == 4 && ForeignToken.Of(i.Letter, 4) is { Part: DatePart.Year })
            ? null
            : ForeignToken.Of(item.Letter, item.Letters);
    }

    private static bool IsTime(IReadOnlyList<PatternItem> items, int index) =>
        IsBehindHour(items, index, null) || items.Skip(index + 1).FirstOrDefault(i => i.Letters > 0 || i.Specifier is not null) is { Letter: 's' or 'S' } or { Specifier: 'S' };

    private static bool IsBehindHour(IReadOnlyList<PatternItem> items, int index, string? separator)
    {
        // A single 'h' is an hour itself, or the word after one: '14h30'.
        var before = items.Take(index).LastOrDefault(i => i.Specifier is not null || (i.Letters > 0 && ForeignToken.Of(i.Letter, i.Letters) is { Part: not DatePart.None }));
        var isHour = before is { Specifier: { } specifier } ? ForeignToken.PartOf(specifier) == DatePart.Hour : before is { Letters: > 0 } && ForeignToken.Of(before.Letter, before.Letters) is { Part: DatePart.Hour };
        return isHour && (separator is null || items[index - 1].Text == separator);
    }
}
