using System.Text;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Binding;

/// <summary>Turns names of templates into names of C#, and finds the name that was meant.</summary>
public static class Names
{
    // Nobody misspells a longer name by a letter, and the comparison's time grows with the square.
    private const int MostCompared = 64;

    /// <summary><c>order_shipped</c>, <c>order-shipped</c> and <c>OrderShipped</c> as <c>OrderShipped</c>.</summary>
    public static string ToPascalCase(string name)
    {
        var result = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var c in name)
        {
            if (c is '_' or '-' or ' ')
            {
                startsWord = true;
                continue;
            }

            result.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return result.ToString();
    }

    /// <summary><c>order_id</c> as <c>orderId</c>.</summary>
    public static string ToCamelCase(string name)
    {
        var pascal = ToPascalCase(name);
        return pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary><c>FirstName</c> as <c>first_name</c>, the name that <see cref="ToPascalCase"/> turns back.</summary>
    public static string ToSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower != c && result.Length > 0)
                result.Append('_');
            result.Append(lower);
        }

        var snake = result.ToString();
        return ToPascalCase(snake) == ToPascalCase(name) ? snake : name;
    }

    /// <summary>Whether a word can be an identifier of C#.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !CharacterClass.StartsIdentifier(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!CharacterClass.ContinuesIdentifier(c))
                return false;
        }

        return true;
    }

    /// <summary>The candidate nearest to a misspelt name, when it is near enough to have been meant.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least || candidate.Length > MostCompared || name.Length > MostCompared)
                continue;
            var distance = Distance(name, candidate);
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>
    /// The candidate that a misspelt name must mean: the nearest, when no other is as near, and most of the name is right.
    /// <c>x</c> is no misspelt <c>y</c>, and <c>line2</c> no misspelt <c>line1</c>.
    /// </summary>
    public static string? Meant(string name, IEnumerable<string> candidates)
    {
        var all = candidates.Distinct(StringComparer.Ordinal).ToList();
        if (Nearest(name, all) is not { } nearest)
            return null;
        var least = Distance(name, nearest);
        var isClear = least * 3 <= Math.Max(name.Length, nearest.Length) && name.Where(char.IsDigit).SequenceEqual(nearest.Where(char.IsDigit));
        return isClear && all.All(other => other == nearest || other.Length > MostCompared || Distance(name, other) > least) ? nearest : null;
    }

    /// <summary>The sentence that offers the nearest candidate; empty when none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    // Levenshtein's distance, with letter case for half a step free of charge: 'Customer' means 'customer'.
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + substitution);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
