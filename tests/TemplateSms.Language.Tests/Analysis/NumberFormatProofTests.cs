using System.Globalization;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>What custom formats print is proved: no number of the range prints outside, and the longest is nearly reached.</summary>
public class NumberFormatProofTests
{
    private static readonly string[] _formats =
    [
        "0", "00", "000", "#", "##", "0.0", "0.00", "0.000", "#.##", "0.##", "0.0#", "#,##0", "#,##0.00", "#,#", "#,#.#", "0,0", "0,0.0", "000,000.00",
        "0.", ".00", ".##", "0%", "0.0%", "#%", "0‰", "0.00 'EUR'", "\"a;b\" 0", "0 \\€", "\\#0", "€ 0.00", "0.00;-0.00", "0.00;(0.00)", "0;0;zero", "0.0;;nothing",
        "#;-#;", ";(0)", "'free'", "'free';'gone'", "0,", "0,,", "0.0,", "#,##0,", "0E0", "0E+0", "0.00E+00", "0.0#e-000", "#0.0E00", "00-00", "0 0 0", "(0) 0", "0x", "1.0", "+0;-0;0",
        "0\"abc", "0\\", "0;", ";;", "0.00;;", "#.#;;'-'", "0,0,0", "0.0.0", "%0%", "###,###.##", "[0]", "{0}", "0~", "0…",
    ];

    private static readonly string[] _ranges = ["int(0..9)", "int(-9..9)", "int(0..999999)", "int(-1000..-10)", "decimal(0..9.99)", "decimal(-999.99..999.99)", "decimal(0.001..0.009)", "decimal(-0.5..-0.1)", "decimal(0..123456789.99)"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var range in _ranges)
                cases.Add(range, "");
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void CustomFormat_OfAnyNumberOfARange_IsWithinItsProof(string range, string culture)
    {
        Assert.Empty(culture);
        foreach (var format in _formats)
        {
            var proof = Prove(range, format);
            var longest = 0;
            foreach (var number in NumbersOf(range))
            {
                var text = range.StartsWith('i') ? ((long)number).ToString(format, CultureInfo.InvariantCulture) : number.ToString(format, CultureInfo.InvariantCulture);
                var septets = (int)TextShape.Constant(text).Septets.Most;
                longest = Math.Max(longest, septets);
                Assert.True(septets >= proof.Least && septets <= proof.Most, $"{number} of {range} by '{format}' is '{text}', {septets} septets outside {proof}");
            }

            Assert.True(proof.Most - longest <= 3, $"{range} by '{format}' is proved to have {proof}, and the longest has {longest}");
        }
    }

    [Theory]
    [InlineData("0.00", "decimal(0..999.99)", "4 to 6")]
    [InlineData("#,##0.00", "decimal(0..9999.99)", "4 to 8")]
    [InlineData("000", "int(0..9)", "3 to 3")]
    [InlineData("0.00", "int(-9..9)?", "0 to 5")]
    [InlineData("P0", "decimal(0..1)", "3 to 5")]
    public void Format_OfANumber_IsAsLongAsItPrints(string format, string type, string septets) =>
        Assert.Equal(septets, Sample.UnitsOf($"{{{{ n | math.format '{format}' }}}}", "n: " + type));

    [Fact]
    public void CustomFormat_UnderACulture_PrintsItsSeparators() => Assert.Equal(
        new Interval(4, 8),
        TemplateCompiler.Compile(new TemplateFile("a.smstpl", "---\nculture: fr\nparams:\n  n: decimal(0..9999.99)\n---\n{{ n | math.format '#,##0.00' }}")).Proof!.Gsm7!.Units);

    private static Interval Prove(string range, string format)
    {
        var written = format.Contains('\'', StringComparison.Ordinal) ? "\"" + format.Replace("\\", "\\\\", StringComparison.Ordinal) + "\"" : "'" + format.Replace("\\", "\\\\", StringComparison.Ordinal) + "'";
        if (format.Contains('\'', StringComparison.Ordinal) && format.Contains('"', StringComparison.Ordinal))
            throw new InvalidOperationException("The test writes one kind of quote.");
        var compiled = TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nunencodable: replace\nparams:\n  n: {range}\n---\n{{{{ n | math.format {written} }}}}"));
        Assert.True(compiled.Proof is not null, string.Join("; ", compiled.Findings.Select(f => f.Message)));
        return compiled.Proof.Gsm7!.Units;
    }

    private static IEnumerable<decimal> NumbersOf(string range)
    {
        var ends = range[(range.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split("..").Select(e => decimal.Parse(e, CultureInfo.InvariantCulture)).ToList();
        var scale = ends.Max(e => e.Scale);
        IEnumerable<decimal> wanted = [ends[0], ends[1], 0, 0.001m, -0.001m, 0.004m, 0.005m, 0.01m, -0.01m, 0.05m, 0.5m, -0.5m, 0.95m, 0.99m, 1, -1, 5, 9, 9.5m, 9.95m, 9.99m, -9.99m, 10, 99.9m, 99.99m, 100, 500, 999, 999.5m, 999.99m, 1000, -1000, 99999, 123456, 999999, 12345678.9m];
        return wanted.Where(n => n >= ends[0] && n <= ends[1] && n.Scale <= scale);
    }
}
