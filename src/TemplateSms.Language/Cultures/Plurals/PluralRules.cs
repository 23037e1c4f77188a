namespace TemplateSms.Language.Cultures;

/// <summary>The categories of the numbers of a language, for counts or for places in an order.</summary>
/// <param name="Rules">The rules of all categories but <see cref="PluralCategory.Other"/>; no number meets two of them.</param>
public sealed record PluralRules(IReadOnlyList<PluralRule> Rules)
{
    /// <summary>The rules of CLDR's root, which knows one category.</summary>
    public static PluralRules None { get; } = new([]);

    /// <summary>The categories that the language has, in CLDR's order.</summary>
    public IReadOnlyList<PluralCategory> Categories { get; } = [.. Rules.Select(rule => rule.Category), PluralCategory.Other];

    /// <summary>The category of a number.</summary>
    public PluralCategory CategoryOf(PluralOperands number)
    {
        foreach (var rule in Rules)
        {
            foreach (var clause in rule.Clauses)
            {
                if (clause.All(relation => relation.Holds(number)))
                    return rule.Category;
            }
        }

        return PluralCategory.Other;
    }
}
