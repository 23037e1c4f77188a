using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>A fault hides no other that does not follow from it, and brings none that does.</summary>
public sealed class IndependentFindingTests
{
    [Theory]
    [InlineData("Don’t wait, {{ custmer }}", "SMS2001 SMS3004")]
    [InlineData("Привет, {{ custmer }}", "SMS2001 SMS3012")]
    [InlineData("Don’t {{ 'a' | string.upper }}", "SMS2002 SMS3004")]
    [InlineData("---\nparams:\n  customer: sting(9)\n---\nDon’t {{ customer }}", "SMS2008 SMS3004")]
    [InlineData("---\nencoding: ucs2\n---\nПривет, {{ custmer }}", "SMS2001")]
    [InlineData("---\nencoding: ucs-2\n---\nПривет", "SMS2014")]
    [InlineData("Don’t {{ x = }}", "SMS1001")]
    public void Findings_BesideAWrongName_AreAllReported(string template, string expected) => Assert.Equal(expected, IdsOf(template));

    [Theory]
    [InlineData("---\nparams:\n  to: string(9, gsm7)\n---\n{{ to }} {{ to | string.upcase }}", "SMS2006")]
    [InlineData("---\nparams:\n  2nd: string(9, gsm7)\n---\nHi", "SMS2007")]
    [InlineData("---\nparams:\n  order_id: string(9, gsm7)\n  orderId: string(9, gsm7)\n---\n{{ order_id }} {{ orderId }}", "SMS2007")]
    public void Findings_OfAParameterWithABadName_DoNotFollowItIntoTheText(string template, string expected) => Assert.Equal(expected, IdsOf(template));

    private static string IdsOf(string template) =>
        string.Join(' ', TemplateCompiler.Compile(new TemplateFile("a.smstpl", template)).Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
}
