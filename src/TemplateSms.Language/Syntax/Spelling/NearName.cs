namespace TemplateSms.Language.Syntax;

/// <summary>
/// Tells whether one name is a slip of another. <c>custmer</c> is one of <c>customer</c>; <c>unpaid</c> is none of
/// <c>paid</c>, <c>line2</c> none of <c>line1</c>, <c>total_ttc</c> none of <c>total_ht</c>.
/// </summary>
internal static class NearName
{
    // Nobody misspells a longer name by a letter, and the comparison's time grows with the square.
    private const int MostCompared = 64;

    // Nobody slips twice in a short word.
    private const int LongWord = 8;

    private const int MostDistance = 2;

    private static readonly string[] _opposites = ["un", "in", "dis", "not", "no", "non", "im", "il", "ir", "de", "mis"];

    /// <summary>The slips between two names, 0 where only case and separators differ; null when they are two names.</summary>
    public static int? Distance(string name, string other)
    {
        if (name.Length > MostCompared || other.Length > MostCompared || !Digits(name).SequenceEqual(Digits(other)))
            return null;
        var (left, right) = (Words(name), Words(other));
        return left.Count == right.Count ? InEachWord(left, right) : WithoutCommonWords(left, right);
    }

    private static IEnumerable<char> Digits(string name) => name.Where(char.IsDigit);

    /// <summary>The words of <c>order_id</c>, <c>orderId</c>, <c>order-id</c> and <c>order.id</c>, in lower case.</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || name[i] is '_' or '-' or '.' or ' ';
            if (!ends && !(i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                continue;
            if (i > start)
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
            start = ends ? i + 1 : i;
        }

        return words;
    }

    // What the words have in common makes no slip smaller: each that differs has to be near by itself.
    private static int? InEachWord(List<string> left, List<string> right)
    {
        var sum = 0;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i] == right[i])
                continue;
            if (OfWords(left[i], right[i]) is not { } distance)
                return null;
            sum += distance;
        }

        return sum <= MostDistance ? sum : null;
    }

    // A separator too many or too few, as in 'firstname': but a whole word more is another name.
    private static int? WithoutCommonWords(List<string> left, List<string> right)
    {
        var start = 0;
        while (start < left.Count && start < right.Count && left[start] == right[start])
            start++;
        var end = 0;
        while (end < left.Count - start && end < right.Count - start && left[left.Count - 1 - end] == right[right.Count - 1 - end])
            end++;
        if (left.Count == start + end || right.Count == start + end)
            return null;
        var (a, b) = (string.Concat(left.Skip(start).Take(left.Count - start - end)), string.Concat(right.Skip(start).Take(right.Count - start - end)));
        return a == b ? 0 : null;
    }

    private static int? OfWords(string word, string other)
    {
        if (AreOpposites(word, other) || AreOpposites(other, word))
            return null;
        var most = Math.Min(word.Length, other.Length) >= LongWord ? MostDistance : 1;
        if (Math.Abs(word.Length - other.Length) > most)
            return null;
        var distance = DamerauLevenshtein(word, other);

        // Of a word of two letters one slip leaves nothing that tells what was meant.
        return distance <= most && distance * 3 <= Math.Max(word.Length, other.Length) && !(distance > 1 && HasAnotherPart(word, other))
            ? distance
            : null;
    }

    private static bool AreOpposites(string longer, string shorter) => _opposites.Any(part =>
        longer.Length == shorter.Length + part.Length
        && Enumerable.Range(0, shorter.Length + 1).Any(i => string.CompareOrdinal(longer, i, part, 0, part.Length) == 0 && longer.Remove(i, part.Length) == shorter));

    // 'included' and 'excluded', 'delivered' and 'delivery', 'activated' and 'reactivated': two letters at one place are a part of a word.
    private static bool HasAnotherPart(string word, string other)
    {
        var start = 0;
        while (start < word.Length && start < other.Length && word[start] == other[start])
            start++;
        var end = 0;
        while (end < word.Length - start && end < other.Length - start && word[word.Length - 1 - end] == other[other.Length - 1 - end])
            end++;
        var (part, otherPart) = (word.Length - start - end, other.Length - start - end);
        return (part == 0 || otherPart == 0) ? start == 0 : Math.Max(part, otherPart) <= 3;
    }

    /// <summary>The letters to write, leave out, replace or swap with their neighbour.</summary>
    private static int DamerauLevenshtein(string a, string b)
    {
        var (beforeLast, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
