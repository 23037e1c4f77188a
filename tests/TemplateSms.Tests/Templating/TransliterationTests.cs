using System.Globalization;
using System.Text;
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
    [InlineData("e\u0301 e\u0302 zero\u200bwidth \u00adsoft \ufeffbom ❤\ufe0f", "é e zerowidth soft bom ❤")]
    [InlineData("ＡＢＣ１２３！", "ABC123!")]
    [InlineData("x² H₂O ½ 3×4 5÷2", "x2 H2O 1/2 3x4 5/2")]
    [InlineData("™ © ® № µ ≠ ≤", "TM (c) (r) No u != <=")]
    [InlineData("ΑΒΓΔ ΆΈΏ", "ABΓΔ AEΩ")]
    [InlineData("ǖ ǻ ǿ ấ Å", "ü å ø a Å")]
    [InlineData("Привет 你好 😀 αβ", "Привет 你好 😀 AB")]
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

    [Theory]
    [InlineData("Μαρία Παπαδοπούλου", "MAPIA ΠAΠAΔOΠOYΛOY")]
    [InlineData("Γιώργος", "ΓIΩPΓOΣ")]
    [InlineData("Ἀθηνᾶ", "AΘHNA")]
    [InlineData("Łukasz Żółć", "Lukasz Zolc")]
    [InlineData("Nguyễn Thị Hạnh", "Nguyen Thi Hanh")]
    [InlineData("Şükrü İpek", "Sükrü Ipek")]
    [InlineData("C❜est ❝prêt❞ ✓", "C'est \"pret\" v")]
    [InlineData("₹500, 20₺, ‰", "INR500, 20TRY, 0/00")]
    [InlineData("٢٠٢٦ ३", "2026 3")]
    [InlineData("5 ㎏, 3 ㎍, ⒜", "5 kg, 3 ug, (a)")]
    public void Transliterate_NamesAndSigns_AreReadable(string text, string expected) => Assert.Equal(expected, SmsFunctions.Transliterate(text));

    /// <summary>Where Unicode says that a letter or a digit is an ASCII one with marks or in another form, the table says so too.</summary>
    [Fact]
    public void Transliterate_LettersThatUnicodeDecomposes_AreTheirBases()
    {
        for (int unit = 0x80; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            if (char.IsSurrogate(c) || !char.IsLetterOrDigit(c))
                continue;
            var bases = WithoutMarks(c.ToString().Normalize(NormalizationForm.FormKD));
            if (bases == c.ToString() || bases.Length == 0 || !bases.All(char.IsAsciiLetterOrDigit))
                continue;

            var replacement = SmsFunctions.Transliterate(c.ToString())!;

            Assert.True(bases == WithoutMarks(replacement.Normalize(NormalizationForm.FormD)), $"U+{unit:X4} {c} is {replacement}, and consists of {bases}.");
        }
    }

    private static string WithoutMarks(string text) => string.Concat(text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark));
}
