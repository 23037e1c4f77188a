using System.Globalization;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>Numbers of a parameter: its ends, where it takes another digit, and around the numbers that the template compares with.</summary>
internal sealed class NumberCandidates(IReadOnlyList<decimal> literals)
{
    private const int SmallRange = 120;

    private const int MostDigits = 9;

    public IEnumerable<object> Of(TemplateType type)
    {
        var limit = type.Number ?? throw new NotSupportedException("The numbers of the corpus are bounded.");
        var step = new decimal(1, 0, 0, false, (byte)limit.Scale);

        // Adding nothing with a scale gives 7 the text 7.00, the longest that the bound allows.
        var values = Around(limit, step)
            .Where(value => value >= limit.Least && value <= limit.Most)
            .Distinct()
            .Select(value => value + (step - step))
            .OrderByDescending(value => value.ToString(CultureInfo.InvariantCulture).Length)
            .ThenByDescending(value => value);
        return values.Select(value => type.IsInteger ? (object)(long)value : value);
    }

    private IEnumerable<decimal> Around(NumberLimit limit, decimal step)
    {
        if (limit.Scale == 0 && limit.Most - limit.Least <= SmallRange)
            return Enumerable.Range(0, (int)(limit.Most - limit.Least) + 1).Select(i => limit.Least + i);
        var powers = Enumerable.Range(0, MostDigits).Select(digits => (decimal)Math.Pow(10, digits));
        return powers
            .SelectMany(power => new[] { power, power / 2, -power })
            .Concat(literals)
            .Append(0)
            .SelectMany(value => new[] { value, value - step, value + step })
            .Append(limit.Least)
            .Append(limit.Most);
    }
}
