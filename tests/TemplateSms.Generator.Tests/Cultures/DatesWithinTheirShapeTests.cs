using TemplateSms.Language.Domain;
using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Generator.Tests.Cultures;

/// <summary>What the compiler says of a date's length, against what the runtime prints for every day of two years.</summary>
public class DatesWithinTheirShapeTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%";

    private static readonly string[] _compositions = ["%d %b %Y", "%d %B %Y", "%e %b", "%B %Y", "%b %y", "%A %d/%m", "%g", "%d %g%B", "%B %% %d €", "%", "%-d %B", "%-d/%-m %-H:%-M", "%-%-", "%--d"];

    private static readonly IReadOnlyList<DateTime> _moments =
        [.. Enumerable.Range(0, 731).Select(day => new DateTime(2026, 1, 1).AddDays(day).AddHours(day % 24).AddMilliseconds(day * 4567))];

    public static TheoryData<string> Cultures => [.. KnownCulture.OfDistinctDates.Prepend("")];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void ToString_EveryDayOfTwoYears_AttainsTheShapeAndStaysWithin(string name)
    {
        var culture = name == "" ? TemplateCulture.Invariant : KnownCulture.Of(name);
        foreach (var format in Letters.SelectMany(letter => new[] { $"%{letter}", $"%-{letter}" }).Concat(_compositions))
        {
            var shape = DateFormatShapes.Of(format, name == "" ? null : name);
            var texts = _moments.Select(moment => DateFunctions.ToString(moment, format, culture)).Distinct().ToList();
            var units = texts.Select(text => (long)text.Length).ToList();
            var septets = texts.Select(Septets).ToList();

            // In other centuries seconds since 1970 have more digits, and a sign, and years have fewer.
            if (format is "%s" or "%-s" or "%-Y" or "%-y" or "%-C")
            {
                Assert.All(units, count => Assert.InRange(count, shape.Units.Least, shape.Units.Most));
                continue;
            }

            Assert.Equal((format, shape.Units), (format, new Interval(units.Min(), units.Max())));
            Assert.Equal((format, shape.Septets), (format, new Interval(septets.Min(), septets.Max())));
            Assert.Equal((format, shape.Alphabet), (format, AlphabetOf(texts)));
        }
    }

    // As a hole writes it under gsm7: in the alphabet, one septet for a character without equivalent.
    private static long Septets(string text)
    {
        var writer = new SmsWriter(stackalloc char[64], UnencodableHandling.Replace, SmsEncoding.Gsm7);
        writer.Write(text);
        var septets = SmsText.Measure(writer.ToString(), SmsEncoding.Gsm7).Units;
        writer.Dispose();
        return septets;
    }

    private static AlphabetFact AlphabetOf(List<string> texts)
    {
        var leaving = texts.Count(text => SmsText.Measure(text).Encoding == SmsEncoding.Ucs2);
        return leaving == 0 ? AlphabetFact.Gsm7 : leaving == texts.Count ? AlphabetFact.Leaves : AlphabetFact.MayLeave;
    }
}
