namespace TemplateSms.Language.Cultures;

/// <summary>The condition of one category: a number belongs to it where all relations of one of the clauses are met.</summary>
public sealed record PluralRule(PluralCategory Category, IReadOnlyList<IReadOnlyList<PluralRelation>> Clauses)
{
    /// <summary>Reads a rule of the table: <c>one: i = 1 and v = 0 or i = 0 and v != 0</c>. A clause of exponents, which no number here has, is left out.</summary>
    public static PluralRule Read(string text)
    {
        var end = text.IndexOf(':');
        var clauses = text.Substring(end + 1).Split([" or "], StringSplitOptions.None)
            .Select(clause => (IReadOnlyList<PluralRelation>)[.. clause.Split([" and "], StringSplitOptions.None).Select(PluralRelation.Read)]);
        return new(
            (PluralCategory)Enum.Parse(typeof(PluralCategory), text.Substring(0, end).Trim(), ignoreCase: true),
            [.. clauses.Where(clause => !clause.Any(r => r.IsOfExponent && !r.Holds(0))).Select(WithoutExponents)]);
    }

    private static IReadOnlyList<PluralRelation> WithoutExponents(IReadOnlyList<PluralRelation> clause) => [.. clause.Where(r => !r.IsOfExponent)];
}
