using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Binding.Formats;

public class NumberFormatTests
{
    [Theory]
    [InlineData("C", "decimal(0..999.99)", "has no currency for 'C' and would print the sign '\u00a4'; write the currency beside the number: {{ total | math.format \"N2\" }} EUR")]
    [InlineData("c", "int(0..9)", "has no currency for 'c'")]
    [InlineData("C0", "decimal(0..999.99)", "{{ total | math.format \"N0\" }} EUR")]
    [InlineData("D", "decimal(0..9.99)", "takes a whole number for 'D', and total is of type decimal; write 'F0' or '0'")]
    [InlineData("D5", "decimal(0..9.99)", "takes a whole number for 'D5', and total is of type decimal; write '00000'")]
    [InlineData("X", "decimal(0..9.99)", "takes a whole number for 'X'")]
    [InlineData("x2", "decimal?", "takes a whole number for 'x2'")]
    [InlineData("B", "decimal(0..9.99)", "takes a whole number for 'B'")]
    [InlineData("A", "int(0..9)", "knows no format 'A'; write one such as 'N2'")]
    [InlineData("Y2", "decimal(0..9.99)", "knows no format 'Y2'")]
    [InlineData("N101", "int(0..9)", "takes a precision of at most 100")]
    public void Format_ThatPrintsNoSuchNumber_IsAnErrorWithTheWayOut(string format, string type, string message)
    {
        var finding = Find(format, type);

        Assert.Equal(BindingRules.WrongArguments, finding.Rule);
        Assert.Contains(message, finding.Message);
        Assert.DoesNotContain("string(20)", finding.Message);
    }

    [Fact]
    public void Format_OfWholeNumbersOnADouble_IsRefused() =>
        Assert.Equal(BindingRules.WrongArguments, Assert.Single(Compile("D2", "int(0..9)", "total / 2").Findings).Rule);

    [Theory]
    [InlineData("EUR", "This format prints 'EUR' for every number", null)]
    [InlineData("%.2f", "This format prints '%123450", "F2")]
    [InlineData("%d", "This format prints '%d' for 1234.5; write '0'", "0")]
    [InlineData("%,.2f", "This format prints", "N2")]
    [InlineData("{0:N2}", "This format prints '{1235:N2}' for 1234.5; write 'N2'", "N2")]
    [InlineData("N2 EUR", "This format prints 'N2 EUR' for 1234.5, since a format such as 'N2' stands alone; write 'N2', and 'EUR' outside", null)]
    [InlineData("N0 EUR", "This format prints 'N1235 EUR' for 1234.5, since", null)]
    [InlineData("0,00", "This format prints '1,235' for 1234.5, since a comma groups thousands, and decimals follow a point in every culture; write '0.00'", "0.00")]
    [InlineData("#.##0,00", "This format prints", "#,##0.00")]
    [InlineData("# ##0,00 EUR", "This format prints", "#,##0.00 EUR")]
    [InlineData("currency", "This format prints 'currency' for every number", null)]
    [InlineData("2", "This format prints '2' for every number", null)]
    public void Format_ThatPrintsSomethingElse_IsAWarning(string format, string message, string? meant)
    {
        var finding = Find(format, "decimal(0..9999.99)");

        Assert.Equal(BindingRules.FormatPrintsItself, finding.Rule);
        Assert.StartsWith(message, finding.Message);
        Assert.Equal(meant is null ? null : $"\"{meant}\"", finding.Suggestion);
    }

    [Theory]
    [InlineData("N2")]
    [InlineData("n0")]
    [InlineData("F1")]
    [InlineData("P0")]
    [InlineData("E2")]
    [InlineData("G")]
    [InlineData("R")]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("0.##")]
    [InlineData("#,##0.00")]
    [InlineData("0,0")]
    [InlineData("0,0.00")]
    [InlineData("#,#")]
    [InlineData("000")]
    [InlineData("00 00 00")]
    [InlineData("0 %")]
    [InlineData("0.0,")]
    [InlineData("0.00 EUR")]
    [InlineData("EUR 0.00")]
    [InlineData("$#,##0.00")]
    [InlineData("'No' 0")]
    [InlineData("0;(0);none")]
    [InlineData("0.0E+0")]
    [InlineData("C000-0")]
    public void Format_ThatPrintsTheNumber_HasNoFinding(string format) => Assert.Empty(Compile(format, "decimal(-999.99..999.99)").Findings);

    [Theory]
    [InlineData("D3")]
    [InlineData("X")]
    [InlineData("B8")]
    [InlineData("G")]
    public void Format_OfWholeNumbers_IsTakenWithOne(string format) => Assert.Empty(Compile(format, "int(0..99)").Findings);

    [Fact]
    public void EmptyFormat_OfANumber_IsSaidToPrintIt()
    {
        var finding = Find("", "decimal(0..99.99)");

        Assert.Equal(BindingRules.EmptyFormat, finding.Rule);
        Assert.Equal("'math.format' prints the number as it is with an empty format; write a format such as 'N2', or the number alone", finding.Message);
    }

    // A number's digits, signs and separators are GSM-7 in every culture, whatever its bound.
    [Theory]
    [InlineData("0.00", "decimal")]
    [InlineData("N2", "decimal")]
    [InlineData("F2", "long")]
    [InlineData("P1", "decimal")]
    [InlineData("G3", "decimal(0..9)")]
    [InlineData("#,##0.00 EUR", "decimal?")]
    [InlineData("X", "int")]
    public void FormattedNumber_OfAnyBound_StaysInGsm7(string format, string type)
    {
        foreach (var culture in new[] { "ar", "fr", "pl", "ru" })
            Assert.DoesNotContain(Compile(format, type, settings: $"culture: {culture}\n").Findings, f => f.Rule == ContentRules.HoleMayLeaveGsm7);
    }

    [Theory]
    [InlineData("E2", "decimal(0..999.99)", "9 to 9")]
    [InlineData("E0", "decimal(-9..9)", "6 to 7")]
    [InlineData("X", "int(0..255)", "1 to 2")]
    [InlineData("X4", "int(0..255)", "4 to 4")]
    [InlineData("X", "int(16..300)", "2 to 3")]
    [InlineData("B", "int(0..255)", "1 to 8")]
    [InlineData("G", "int(0..255)", "1 to 3")]
    [InlineData("R", "decimal(0..9.99)", "1 to 4")]
    [InlineData("0.00", "decimal(0..999.99)", "4 to 6")]
    [InlineData("#,##0.00", "decimal(0..9999.99)", "4 to 8")]
    [InlineData("000", "int(0..99)", "3 to 3")]
    public void FormattedNumber_OfABound_HasTheLengthOfItsEnds(string format, string type, string units) =>
        Assert.Equal(units, Compile(format, type).Proof!.Gsm7!.Units.ToString());

    private static Finding Find(string format, string type) => Assert.Single(Compile(format, type).Findings);

    private static CompiledTemplate Compile(string format, string type, string value = "total", string settings = "") =>
        TemplateCompiler.Compile(new TemplateFile("t.smstpl", $"---\n{settings}params:\n  total: {type}\n---\n{{{{ {value} | math.format \"{format}\" }}}}"));
}
