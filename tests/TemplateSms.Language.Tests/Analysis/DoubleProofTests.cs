using System.Globalization;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>Doubles print the shortest text that reads back: how long it is follows from the operation and its range.</summary>
public class DoubleProofTests
{
    [Fact]
    public void Quotient_OfASmallRange_IsAsLongAsItsLongestValue()
    {
        foreach (var divisor in Enumerable.Range(1, 40).Append(64).Append(125).Append(999))
        {
            var lengths = Enumerable.Range(0, 100).Select(n => ((double)n / divisor).ToString(CultureInfo.InvariantCulture).Length).ToList();

            Assert.Equal($"{lengths.Min()} to {lengths.Max()}", Sample.UnitsOf($"{{{{ n / {divisor} }}}}", "n: int(0..99)"));
        }
    }

    [Theory]
    [InlineData("n: int(0..1000000)", "{{ n / 2 }}", "1 to 8")]
    [InlineData("n: int(0..1000000)", "{{ n / 4 * 3 }}", "1 to 9")]
    [InlineData("n: int(1..1000000)", "{{ n / 2 + n }}", "1 to 9")]
    [InlineData("n: int(0..1000000)", "{{ n / 1000 }}", "1 to 8")]
    [InlineData("n: int(-1000000..-1)", "{{ n / 2 }}", "1 to 9")]
    [InlineData("n: int(1..3)", "{{ 1.5 * 2 }}{{ n }}", "2 to 2")]
    [InlineData("n: int(1..3)", "{{ 0.1 + 0.2 }}{{ n }}", "20 to 20")]
    [InlineData("n: int(1..3)", "{{ 1 / 3 }}{{ n }}", "19 to 19")]
    [InlineData("n: int(1..3)", "{{ 0.1 * n }}", "3 to 19")]
    [InlineData("n: int(0..9)", "{{ n / -2 }}", "2 to 4")]
    [InlineData("n: int(-12..7)", "{{ n / 8 }}", "1 to 6")]
    [InlineData("n: int(-2..2)", "{{ n * 0.1 }}", "1 to 4")]
    [InlineData("n: int(0..0)", "{{ -n | math.ceil }}", "1 to 1")]
    [InlineData("n: int(5..5)", "{{ n - 5 | math.floor }}", "1 to 1")]
    [InlineData("n: int(-5..-5)", "{{ (n + 5) / 2 }}", "1 to 1")]
    [InlineData("n: int(-5..-5)", "{{ (n + 5) * 0.1 }}", "1 to 1")]
    [InlineData("n: int(0..0)", "{{ -n * 0.1 }}", "1 to 1")]
    [InlineData("n: int(0..9)", "{{ -n * 0.1 }}", "1 to 20")]
    [InlineData("n: int(-5..-5)", "{{ (n + 5) | math.round 1 }}", "1 to 1")]
    [InlineData("n: decimal(0..999.99)", "{{ n * 1.2 }}", "1 to 8")]
    [InlineData("n: decimal(0..999.99)", "{{ n * 1.2 + 0.125m }}", "1 to 8")]
    [InlineData("n: decimal(0..999.99)", "{{ n / 2 }}", "1 to 7")]
    [InlineData("n: decimal(0..999.99)", "{{ n / 3 }}", "1 to 30")]
    [InlineData("n: decimal(0..999.99)", "{{ n % 7 }}", "1 to 4")]
    [InlineData("n: decimal(0..999.99)", "{{ n // 7 }}", "1 to 3")]
    public void Arithmetic_OnABoundedNumber_IsAsLongAsItCanBe(string parameter, string body, string septets) =>
        Assert.Equal(septets, TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nparams:\n  {parameter}\n---\n{body}")).Proof!.Gsm7!.Units.ToString());

    // Known when the template is compiled, so that the proof's own text is .NET's.
    [Fact]
    public void Text_OfAKnownDouble_IsThatOfDotnet()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var (a, b) = (random.NextInt64(-1_000_000_000, 1_000_000_000) / (i % 3 == 0 ? 1_000_000 : 1), random.NextInt64(1, (long)Math.Pow(10, 1 + (i % 14))));
            var text = TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nparams:\n  n: long({a}..{a})\n---\n{{{{ n / {b} }}}}")).Proof!.Gsm7!.Longest!.Text;

            Assert.Equal(((double)a / b).ToString(CultureInfo.InvariantCulture), text);
        }
    }
}
