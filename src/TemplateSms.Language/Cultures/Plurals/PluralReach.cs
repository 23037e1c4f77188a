using System.Numerics;

namespace TemplateSms.Language.Cultures;

/// <summary>Tells which categories the numbers of an interval have, exactly and without walking the interval.</summary>
public sealed class PluralReach
{
    private readonly PluralRules _rules;
    private readonly decimal _least;
    private readonly decimal _most;
    private readonly IReadOnlyList<PluralDigits> _forms;

    /// <summary>Asks about numbers by their size.</summary>
    /// <param name="least">The smallest, which is not negative.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="forms">The forms in which they are printed.</param>
    public PluralReach(PluralRules rules, decimal least, decimal most, IReadOnlyList<PluralDigits> forms)
    {
        _rules = rules;
        _least = least;
        _most = most;
        _forms = forms;
    }

    /// <summary>The categories that occur.</summary>
    public IReadOnlyList<PluralCategory> Categories() => [.. _rules.Categories.Where(category => Examples(category).Any())];

    /// <summary>Numbers of a category as they are printed, with a point: the smallest ones of each form.</summary>
    public IEnumerable<string> Examples(PluralCategory category)
    {
        foreach (var form in _forms)
        {
            var most = form.Most(_most);
            for (var next = First(category, form, form.Least(_least), most); next is { } number; next = First(category, form, number + 1, most))
                yield return Text(number, form);
        }
    }

    private BigInteger? First(PluralCategory category, PluralDigits form, BigInteger least, BigInteger most) => category == PluralCategory.Other
        ? FirstOther(form, least, most)
        : _rules.Rules.Where(rule => rule.Category == category).SelectMany(rule => rule.Clauses)
            .Select(clause => Conditions(clause, form) is { } conditions ? FirstWhereAll(conditions, least, most) : null)
            .Where(number => number is not null)
            .DefaultIfEmpty(null)
            .Min();

    // Each condition leads on to where it is met, until all are. After a whole period nothing new comes.
    private static BigInteger? FirstWhereAll(IReadOnlyList<DigitCondition> conditions, BigInteger least, BigInteger most)
    {
        var last = Last(conditions, least, most);
        var number = least;
        while (number <= last)
        {
            var met = number;
            foreach (var condition in conditions)
            {
                if (condition.Next(met, holds: true) is not { } next)
                    return null;
                met = next;
            }

            if (met == number)
                return number;
            number = met;
        }

        return null;
    }

    // While a clause of some category is met, the number goes on to where one of its relations is not.
    private BigInteger? FirstOther(PluralDigits form, BigInteger least, BigInteger most)
    {
        var clauses = _rules.Rules.SelectMany(rule => rule.Clauses).Select(clause => Conditions(clause, form, withLastDigit: false)).OfType<IReadOnlyList<DigitCondition>>().ToList();
        var last = Last([.. clauses.SelectMany(clause => clause)], least, most);
        var number = least;
        while (number <= last)
        {
            if (form.LastDigit?.Next(number, holds: true) is { } allowed && allowed != number)
            {
                number = allowed;
                continue;
            }

            if (clauses.Find(clause => clause.All(condition => condition.Holds(number))) is not { } met)
                return number;
            if (met.Select(condition => condition.Next(number, holds: false)).Min() is not { } next)
                return null;
            number = next;
        }

        return null;
    }

    /// <summary>The conditions of a clause; null where no number of the form meets it.</summary>
    private static IReadOnlyList<DigitCondition>? Conditions(IReadOnlyList<PluralRelation> clause, PluralDigits form, bool withLastDigit = true)
    {
        var conditions = new List<DigitCondition>();
        foreach (var relation in clause)
        {
            var (condition, answer) = form.Of(relation);
            if (condition is not null)
                conditions.Add(condition);
            else if (!answer)
                return null;
        }

        if (withLastDigit && form.LastDigit is { } lastDigit)
            conditions.Add(lastDigit);
        return conditions;
    }

    private static BigInteger Last(IReadOnlyList<DigitCondition> conditions, BigInteger least, BigInteger most)
    {
        var start = conditions.Select(condition => condition.LastChange).Append(least).Max();
        var period = conditions.Select(condition => condition.Period).Append(10).Max();
        return BigInteger.Min(most, start + period + period);
    }

    private static string Text(BigInteger number, PluralDigits form)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(form.Significant + 1, '0');
        var whole = digits.Substring(0, digits.Length - form.Significant);
        return form.Visible == 0 ? whole : $"{whole}.{digits.Substring(whole.Length).PadRight(form.Visible, '0')}";
    }
}
