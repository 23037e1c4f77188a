using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class TransliterationTests
{
    [Theory]
    [InlineData("Fête, garçon, Noël", "Fete, garcon, Noel")]
    [InlineData("cœur Œuvre ﬁn ŀ", "coeur OEuvre fin l.")]
    [InlineData("Łódź, İstanbul, ığdır, Đà Nẵng", "Lodz, Istanbul, igdir, Dà Nang")]
    [InlineData("Þór þorn Ðð", "Thor thorn Dd")]
    [InlineData("l’été ‘ok’ “oui” «non» „ja‟", "l'été 'ok' \"oui\" \"non\" \"ja\"")]
    [InlineData("a–b—c−d‑e • f…", "a-b-c-d-e - f...")]
    [InlineData("1\u00a0000\u202f€\ttab\u3000", "1 000 € tab ")]
    [InlineData("e\u0301 zero\u200bwidth \u00adsoft \ufeffbom ❤\ufe0f", "e zerowidth soft bom ❤")]
    [InlineData("ＡＢＣ１２３！", "ABC123!")]
    [InlineData("x² H₂O ½ 3×4 5÷2", "x2 H2O 1/2 3x4 5/2")]
    [InlineData("™ © ® № µ ≠ ≤", "TM (c) (r) No u != <=")]
    [InlineData("ΑΒΓΔ ΆΈΏ", "ABΓΔ AEΩ")]
    [InlineData("ǖ ǻ ǿ ấ Å", "ü å ø a Å")]
    [InlineData("Привет 你好 😀 αβ", "Привет 你好 😀 αβ")]
    public void Transliterate_Text_GivesTheClosestGsm7Text(string text, string expected) =>
        Assert.Equal(expected, SmsFunctions.Transliterate(text));

    [Fact]
    public void Transliterate_AnyUnit_StaysInGsm7OrHasNoEquivalent()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = ((char)unit).ToString();
            var result = SmsFunctions.Transliterate(text);
            var isGsm7 = SmsText.Measure(text).Encoding == SmsEncoding.Gsm7;

            Assert.True(!isGsm7 || result == text, $"U+{unit:X4} is GSM-7 and must stay");
            Assert.True(result == text || SmsText.Measure(result).Encoding == SmsEncoding.Gsm7, $"U+{unit:X4} leaves GSM-7");
        }
    }

    [Fact]
    public void Transliterate_Null_StaysNull() => Assert.Null(SmsFunctions.Transliterate(null));
}
