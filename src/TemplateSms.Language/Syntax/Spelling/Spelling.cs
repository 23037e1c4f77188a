namespace TemplateSms.Language.Syntax;

/// <summary>
/// Finds the name that a misspelt one may stand for. It is offered and never written unasked, since the nearest name can
/// be another thing.
/// </summary>
public static class Spelling
{
    // More than this is a list to read, and no question.
    private const int MostNamed = 3;

    /// <summary>The candidates nearest to a misspelt name; empty when none is near.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> candidates)
    {
        var near = candidates
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (Candidate: candidate, Distance: NearName.Distance(name, candidate)))
            .Where(c => c.Distance is not null)
            .ToList();
        var least = near.Min(c => c.Distance);
        return [.. near.Where(c => c.Distance == least).Select(c => c.Candidate).Take(MostNamed)];
    }

    /// <summary>The sentence that offers the nearest candidates; empty when none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) => Hint(name, candidates).Text;

    /// <summary>The question for the nearest candidates, and the candidate where there is only one.</summary>
    internal static WordHint Hint(string name, IEnumerable<string> candidates) => WordHint.Of(Near(name, candidates));
}
