using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Templating;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>What the analyzer says of a constant is what the generated method's guard says of it at run time.</summary>
public class GuardAgreementTests
{
    private static readonly string[] _pieces =
    [
        "", "a", "12", "Z9", " ", "-", "é", "ê", "ß", "…", "€", "[", "’", "œ", "½", "Ж", "\u0301", "\n", "🚀", "\uD83D", "\uDE80", "\u200B", "日本",
    ];

    private static readonly string[] _types =
    [
        "string(0)", "string(3)", "string(2..4)", "string(5)", "string(4, digits)", "string(4, alnum)", "string(1..4, ascii)", "string(gsm7)", "string(alnum)",
    ];

    public static TheoryData<SmsEncoding> Encodings => [SmsEncoding.Gsm7, SmsEncoding.Ucs2, SmsEncoding.Auto];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Texts_AreJudgedAsByTheGuard(SmsEncoding encoding)
    {
        var language = Enum.Parse<TemplateEncoding>(encoding.ToString());
        foreach (var declared in _types)
        {
            var type = TypeText.Read(declared, language, out _);
            var rules = new ArgumentRules("value", declared, language);
            foreach (var text in Texts())
            {
                var passes = Passes(text, type.Text, encoding);
                Assert.True(
                    passes == rules.Text(text, type) is null,
                    $"{declared} in {encoding}: the guard {(passes ? "takes" : "refuses")} {string.Join(' ', text.Select(c => $"U+{(int)c:X4}"))}, the analyzer does not.");
            }
        }
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("0.5")]
    [InlineData("99.99")]
    [InlineData("99.990")]
    [InlineData("100")]
    public void Decimals_AreJudgedAsByTheGuard(string written)
    {
        var number = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
        var type = TypeText.Read("decimal(0..99.99)", TemplateEncoding.Gsm7, out _);

        Assert.Equal(
            Guard.Range(number, "value", 0, 99.99m, 2, out _),
            new ArgumentRules("value", "decimal(0..99.99)", TemplateEncoding.Gsm7).Number(number, type) is null);
    }

    private static bool Passes(string text, TextLimit limit, SmsEncoding encoding)
    {
        var cost = encoding switch { SmsEncoding.Gsm7 => TextCost.Gsm7, SmsEncoding.Ucs2 => TextCost.Ucs2, _ => TextCost.Larger };
        var alphabet = Enum.Parse<Templating.TextAlphabet>(limit.Alphabet.ToString());
        return Guard.Text(ref text, "value", limit.Least, limit.Most ?? int.MaxValue, out _, cost, alphabet, truncate: false);
    }

    private static IEnumerable<string> Texts() =>
        from first in _pieces from second in _pieces from third in _pieces select first + second + third;
}
