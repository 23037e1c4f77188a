using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Analyzers;

/// <summary>What the compiler prints of templates, of build properties and of C# is one printable line a message.</summary>
public class PrintableMessageTests
{
    private const string Hostile = "A\nx.cs(1,1): error CS0001: forged\u001b[31m\u0007\u202e\u2028\u0085z";
    private const string Printable = "A x.cs(1,1): error CS0001: forged<U+001B>[31m<U+0007><U+202E><U+2028><U+0085>z";

    [Fact]
    public async Task Message_OnATemplate_IsOnePrintableLine()
    {
        var template = "---\nkind: \"A\\nx.cs(1,1): error CS0001: forged\\e[31m\\a\\u202e\\u2028\\x85z\"\n---\nHi";

        AssertPrintable(await TestProject.Empty.WithTemplate("test.smstpl", template).AnalyzeAsync(new TemplateAnalyzer()), "SMS2014");
    }

    [Fact]
    public async Task Message_OnABuildProperty_IsOnePrintableLine() =>
        AssertPrintable(
            await TestProject.Empty.WithOption("build_property.TemplateSmsAccessibility", Hostile).AnalyzeAsync(new ProjectOptionsAnalyzer()), "SMS9002");

    [Fact]
    public async Task Message_OnAConstantOfCSharp_IsOnePrintableLine()
    {
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Hostile, quote: true);

        AssertPrintable(
            await TestProject.Empty.WithSource("test.cs", $"class C {{ object o = TemplateSms.SenderId.Parse({literal}); }}").AnalyzeAsync(new CallSiteAnalyzer()),
            "SMS4001");
    }

    private static void AssertPrintable(IReadOnlyList<Diagnostic> diagnostics, string id)
    {
        var message = diagnostics.First(diagnostic => diagnostic.Id == id).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(Printable, message, StringComparison.Ordinal);
        Assert.All(message, c => Assert.False(char.IsControl(c) || c is '\u202e' or '\u2028'));
    }
}
