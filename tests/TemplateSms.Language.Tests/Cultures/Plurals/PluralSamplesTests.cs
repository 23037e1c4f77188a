using System.Globalization;
using System.Text.Json;
using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Tests.Cultures.Plurals;

/// <summary>CLDR's own samples: numbers that its rules say to be of a category.</summary>
public class PluralSamplesTests
{
    [Theory]
    [InlineData(false, "plurals.json", "plurals-type-cardinal", 5_500, 1)]
    [InlineData(true, "ordinals.json", "plurals-type-ordinal", 2_000, 0)]
    public void CategoryOf_EverySampleWithoutExponent_IsItsCategory(bool isOrdinal, string file, string key, int least, int leastLeftOut)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "cldr", file)));
        var languages = CultureTable.Names.Select(name => name.Split('-')[0]).Append("pt-PT").ToHashSet(StringComparer.Ordinal);
        var (compared, leftOut) = (0, 0);
        foreach (var language in document.RootElement.GetProperty("supplemental").GetProperty(key).EnumerateObject().Where(l => languages.Contains(l.Name)))
        {
            var rules = PluralTable.Of(language.Name, isOrdinal);
            foreach (var category in language.Value.EnumerateObject())
            {
                var expected = Enum.Parse<PluralCategory>(category.Name["pluralRule-count-".Length..], ignoreCase: true);
                foreach (var sample in Samples(category.Value.GetString()!))
                {
                    if (sample.Contains('c', StringComparison.Ordinal))
                    {
                        leftOut++;
                        continue;
                    }

                    Assert.Equal((language.Name, sample, expected), (language.Name, sample, rules.CategoryOf(PluralOperands.Read(sample))));
                    compared++;
                }
            }
        }

        Assert.InRange(compared, least, int.MaxValue);
        Assert.InRange(leftOut, leastLeftOut, int.MaxValue);
    }

    // "@integer 0, 2~16, 100, … @decimal 0.0~1.5, …"
    private static IEnumerable<string> Samples(string rule)
    {
        foreach (var list in rule.Split('@').Skip(1))
        {
            foreach (var item in list[(list.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(',').Select(item => item.Trim()).Where(item => item.Length > 0 && item != "…"))
            {
                var ends = item.Split('~');
                if (ends.Length == 1)
                {
                    yield return item;
                    continue;
                }

                var (least, most) = (decimal.Parse(ends[0], CultureInfo.InvariantCulture), decimal.Parse(ends[1], CultureInfo.InvariantCulture));
                var step = new decimal(1, 0, 0, isNegative: false, least.Scale);
                for (var number = least; number <= most; number += step)
                    yield return number.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
