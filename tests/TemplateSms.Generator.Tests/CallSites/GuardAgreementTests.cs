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
    [MemberData(nameof(Encodings))]
    public void Costs_OfEveryCharacter_AreTheGuards(SmsEncoding encoding)
    {
        var language = Enum.Parse<TemplateEncoding>(encoding.ToString());
        var type = TypeText.Read("string(0)", language, out _);
        var rules = new ArgumentRules("value", "string(0)", language);
        foreach (var text in Characters())
        {
            var guarded = text;
            var (actual, unit) = Guard.Text(ref guarded, "value", 0, 0, out var error, CostOf(encoding)) ? ("0", "") : Words(error.Message, "costs ", ", at most");
            var said = rules.Text(text, type) is { } finding ? Words(finding.Arguments[2], "it costs ", "; shorten it") : ("0", "");
            Assert.Equal((text, actual, unit), (text, said.Item1, said.Item2.Replace("of at most 0 ", "", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("digits")]
    [InlineData("alnum")]
    [InlineData("ascii")]
    [InlineData("gsm7")]
    public void Alphabets_OfEveryCharacter_AreTheGuards(string alphabet)
    {
        var type = TypeText.Read($"string({alphabet})", TemplateEncoding.Gsm7, out _);
        var rules = new ArgumentRules("value", $"string({alphabet})", TemplateEncoding.Gsm7);
        foreach (var text in Characters())
        {
            var guarded = text;
            Guard.Text(ref guarded, "value", 0, int.MaxValue, out var error, TextCost.Gsm7, Enum.Parse<Templating.TextAlphabet>(alphabet, ignoreCase: true));
            var finding = rules.Text(text, type);
            Assert.Equal((text, error is null), (text, finding is null));
            if (error is not null)
                Assert.Equal((text, Words(error.Message, "which is not ", ".").Text), (text, Words(finding!.Arguments[2], " is not ", "; replace it").Text));
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
        var alphabet = Enum.Parse<Templating.TextAlphabet>(limit.Alphabet.ToString());
        return Guard.Text(ref text, "value", limit.Least, limit.Most ?? int.MaxValue, out _, CostOf(encoding), alphabet, truncate: false);
    }

    private static TextCost CostOf(SmsEncoding encoding) =>
        encoding switch { SmsEncoding.Gsm7 => TextCost.Gsm7, SmsEncoding.Ucs2 => TextCost.Ucs2, _ => TextCost.Larger };

    private static IEnumerable<string> Characters() =>
        Enumerable.Range(1, char.MaxValue).Select(unit => ((char)unit).ToString()).Append("🚀").Append("€🚀Ж");

    // The figure that a sentence begins with, and the words after it; without a figure, all its words.
    private static (string Figure, string Text) Words(string sentence, string from, string to)
    {
        var start = sentence.LastIndexOf(from, StringComparison.Ordinal) + from.Length;
        var words = sentence[start..sentence.IndexOf(to, start, StringComparison.Ordinal)];
        var figure = new string(words.TakeWhile(char.IsAsciiDigit).ToArray());
        return (figure, words[figure.Length..].Trim());
    }

    private static IEnumerable<string> Texts() =>
        from first in _pieces from second in _pieces from third in _pieces select first + second + third;
}
