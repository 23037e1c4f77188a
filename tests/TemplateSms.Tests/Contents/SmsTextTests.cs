using System.Globalization;
using System.Text.Json;

namespace TemplateSms.Tests.Contents;

public class SmsTextTests
{
    [Fact]
    public void Measure_EveryCharacterOfTheStandard_CostsOneOrTwoSeptets()
    {
        using var table = JsonDocument.Parse(File.ReadAllText("Data/sms/gsm0338.json"));
        var costs = new Dictionary<char, int>();
        foreach (var (name, cost) in new[] { ("basic", 1), ("extension", 2) })
        {
            foreach (var row in table.RootElement.GetProperty(name).EnumerateArray())
            {
                if (row.GetProperty("codePoint").GetString() is { } codePoint)
                    costs.Add((char)int.Parse(codePoint.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), cost);
            }
        }

        Assert.Equal(137, costs.Count);
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var expected = costs.TryGetValue((char)unit, out var cost)
                ? new SmsMeasurement(SmsEncoding.Gsm7, cost, 1)
                : new SmsMeasurement(SmsEncoding.Ucs2, 1, 1);
            Assert.Equal(expected, SmsText.Measure(((char)unit).ToString()));
        }
    }

    [Fact]
    public void Measure_EveryCaseOnWhichImplementationsAgree_AgreesToo()
    {
        var cases = 0;
        foreach (var line in File.ReadLines("Data/sms/visible.jsonl"))
        {
            using var document = JsonDocument.Parse(line);
            var example = document.RootElement;
            var expected = new SmsMeasurement(
                example.GetProperty("encoding").GetString() == "gsm7" ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2,
                example.GetProperty("units").GetInt32(),
                example.GetProperty("segments").GetInt32());

            Assert.Equal(
                (example.GetProperty("id").GetString(), expected),
                (example.GetProperty("id").GetString(), SmsText.Measure(example.GetProperty("text").GetString()!)));
            cases++;
        }

        Assert.Equal(1601, cases);
    }

    [Theory]
    [InlineData(160, "a", 1)]
    [InlineData(161, "a", 2)]
    [InlineData(306, "a", 2)]
    [InlineData(307, "a", 3)]
    [InlineData(80, "€", 1)]
    [InlineData(81, "€", 2)]
    [InlineData(153, "]", 3)]
    [InlineData(228, "€", 3)]
    [InlineData(229, "€", 4)]
    [InlineData(70, "ж", 1)]
    [InlineData(71, "ж", 2)]
    [InlineData(67, "😀", 3)]
    [InlineData(99, "😀", 3)]
    [InlineData(100, "😀", 4)]
    public void Measure_RunOfOneCharacter_NeverDividesAPair(int count, string character, int segments) =>
        Assert.Equal(segments, SmsText.Measure(string.Concat(Enumerable.Repeat(character, count))).Segments);

    [Fact]
    public void Measure_Gsm7TextAsUcs2_CountsUtf16Units() =>
        Assert.Equal(new SmsMeasurement(SmsEncoding.Ucs2, 3, 1), SmsText.Measure("1 €", SmsEncoding.Ucs2));

    [Fact]
    public void Measure_TextOutsideGsm7AsGsm7_NamesTheCodePoint()
    {
        var exception = Assert.Throws<SmsTemplateException>(() => SmsText.Measure("ok Ж", SmsEncoding.Gsm7));

        Assert.Contains("U+0416 at position 3", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    public void Measure_EveryCharacterInABlock_CostsWhatItCostsAlone(int block)
    {
        // From the letter on, blocks are counted at once, with the character at the end of one and of the text.
        var before = "é" + new string('x', block - 2);
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var character = ((char)unit).ToString();
            var alone = SmsText.Measure(character);
            var expected = alone.Encoding == SmsEncoding.Gsm7 ? (SmsEncoding.Gsm7, block + 4 + alone.Units) : (SmsEncoding.Ucs2, block + 5);

            Assert.Equal(expected, Cost(before + character + "12345"));
            Assert.Equal(expected, Cost(before + "12345" + character));
        }

        static (SmsEncoding Encoding, int Units) Cost(string text) => SmsText.Measure(text) is var measured ? (measured.Encoding, measured.Units) : default;
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(192)]
    [InlineData(193)]
    public void Measure_EveryCharacterInAMessage_CostsWhatItCostsAlone(int length)
    {
        // Among ASCII, where as many characters as a message has are looked at together.
        var text = Enumerable.Repeat('x', length).ToArray();
        var wrong = new List<(int Place, int Unit)>();
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var alone = SmsText.Measure(((char)unit).ToString());
            var expected = alone.Encoding == SmsEncoding.Gsm7 ? (SmsEncoding.Gsm7, length - 1 + alone.Units) : (SmsEncoding.Ucs2, length);
            foreach (var place in new[] { 0, 31, 32, 62, length / 2, length - 2, length - 1 })
            {
                text[place] = (char)unit;
                var measured = SmsText.Measure(new string(text));
                if ((measured.Encoding, measured.Units) != expected)
                    wrong.Add((place, unit));
                text[place] = 'x';
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Measure_TextsOfAnyLength_AgreeWithACountOfEachCharacter()
    {
        const string Characters = "ax9 é€[Ωœ\n😀Ж";
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            // Most characters are of one kind, as in most texts: a foreign one in each would end every count at once.
            var kinds = random.Next(1, Characters.Length + 1);
            var text = string.Create(random.Next(0, 420), (random, kinds), static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = source.random.Next(4) > 0 ? 'a' : Characters[source.random.Next(source.kinds)];
            });

            Assert.Equal(CountOneByOne(text), SmsText.Measure(text));
        }
    }

    private static SmsMeasurement CountOneByOne(string text)
    {
        var costs = text.Select(unit => SmsText.Measure(unit.ToString())).ToList();
        var isGsm7 = costs.All(cost => cost.Encoding == SmsEncoding.Gsm7);
        var units = isGsm7 ? costs.Sum(cost => cost.Units) : text.Length;
        var (single, room) = isGsm7 ? (160, 153) : (70, 67);
        if (units <= single)
            return new SmsMeasurement(isGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, units, 1);
        var (segments, used) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = !isGsm7 && i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var cost = isGsm7 ? costs[i].Units : isPair ? 2 : 1;
            (segments, used) = used + cost > room ? (segments + 1, cost) : (segments, used + cost);
            i += isPair ? 1 : 0;
        }

        return new SmsMeasurement(isGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, units, segments);
    }
}
