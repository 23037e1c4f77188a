using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

public class ArithmeticTests
{
    [Theory]
    [InlineData("{{ n + 1 }}", "1 to 3")]
    [InlineData("{{ n - 100 }}", "2 to 3")]
    [InlineData("{{ n * n }}", "1 to 4")]
    [InlineData("{{ n // 10 }}", "1 to 1")]
    [InlineData("{{ n % 10 }}", "1 to 1")]
    [InlineData("{{ -n }}", "2 to 3")]
    [InlineData("{{ n | math.abs }}", "1 to 2")]
    [InlineData("{{ n | math.minus 9 | math.times 2 }}", "1 to 3")]
    [InlineData("{{ n / 2 | math.round 1 }}", "1 to 4")]
    [InlineData("{{ n * 1.50m }}", "1 to 6")]
    [InlineData("{{ m = n; m = m + 1; m }}", "1 to 3")]
    public void Numbers_Computed_HaveTheirRange(string body, string expected) => Assert.Equal(expected, Sample.UnitsOf(body, "n: int(1..99)"));

    [Theory]
    [InlineData("{{ p | math.format 'N2' }}", "decimal(0..9999.99)", "4 to 8")]
    [InlineData("{{ p | math.format 'F0' }}", "decimal(0..9.99)", "1 to 2")]
    [InlineData("{{ p | math.format 'F1' }}", "decimal(-9.99..-1)", "4 to 5")]
    [InlineData("{{ p | math.round }}", "decimal(0..9.99)", "1 to 2")]
    [InlineData("{{ p + p }}", "decimal(0..9.99)", "1 to 5")]
    public void Decimals_Formatted_HaveTheWidthsOfTheirRange(string body, string type, string expected) =>
        Assert.Equal(expected, Sample.UnitsOf(body, "p: " + type));

    [Theory]
    [InlineData("{{ x = 0; for n in ns; x = x + n; end; x }}", "1 to 2")]
    [InlineData("{{ x = 0; for n in ns; x = x + 1; end; x }}", "1 to 1")]
    [InlineData("{{ s = ''; for n in ns; s = s + n; end; s }}", "0 to 6")]
    [InlineData("{{ for n in ns; for.index + 1; end }}", "0 to 3")]
    [InlineData("{{ for n in ns; n; if !for.last; ', '; end; end }}", "0 to 10")]
    [InlineData("{{ for n in ns; if for.first; 'one: '; end; n; end }}", "0 to 11")]
    [InlineData("{{ for n in ns; if n > 5; break; end; 'ab'; end }}", "0 to 6")]
    [InlineData("{{ for n in ns; if for.index == 1; continue; end; 'ab'; end }}", "0 to 4")]
    public void Loops_OverAFewElements_AreFollowedRoundByRound(string body, string expected) =>
        Assert.Equal(expected, Sample.UnitsOf(body, "ns: list(int(1..33), 3)"));

    [Theory]
    [InlineData("{{ {|SMS3011:n + 1|} }}", "n: long")]
    [InlineData("{{ {|SMS3011:n * n * n|} }}", "n: int")]
    [InlineData("{{ {|SMS3011:n | math.plus 1|} }}", "n: long")]
    [InlineData("{{ {|SMS3011:-n|} }}", "n: long")]
    public void Arithmetic_ThatCanLeaveLong_Triggers(string body, string parameter) => Verify($"---\nparams:\n  {parameter}\n---\n{body}");

    [Theory]
    [InlineData("{{ n + 1 }}", "n: long(0..9_000_000_000_000_000_000)")]
    [InlineData("{{ n * n }}", "n: int")]
    [InlineData("{{ if n < 5 && n > -5 }}{{ n + 1 }}{{ end }}", "n: long")]
    public void Arithmetic_ThatStaysWithinLong_DoesNotTrigger(string body, string parameter) => Verify($"---\nparams:\n  {parameter}\n---\n{body}");
}
