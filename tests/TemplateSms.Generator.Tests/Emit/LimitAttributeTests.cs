using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>Generated parameters carry their bounds to the analyzer of call sites.</summary>
public class LimitAttributeTests
{
    [Theory]
    [InlineData("string(20)", "[global::TemplateSms.SmsBound(\"string(20)\")] string value")]
    [InlineData("string(1..20, truncate, alnum)?", "[global::TemplateSms.SmsBound(\"string(1..20, truncate, alnum)?\")] string? value")]
    [InlineData("string(digits) = '12'", "[global::TemplateSms.SmsBound(\"string(digits)\")] string value = \"12\"")]
    [InlineData("int(1..99) = 5", "[global::TemplateSms.SmsBound(\"int(1..99)\")] int value = 5")]
    [InlineData("decimal(0..9.99)", "[global::TemplateSms.SmsBound(\"decimal(0..9.99)\")] decimal value")]
    [InlineData("list(string(5), 3)", "[global::TemplateSms.SmsBound(\"list(string(5), 3)\")] global::System.Collections.Generic.IReadOnlyList<string> value")]
    [InlineData("list(int(1..9))", "[global::TemplateSms.SmsBound(\"list(int(1..9))\")] global::System.Collections.Generic.IReadOnlyList<int> value")]
    public void Parameter_WithABound_CarriesIt(string type, string expected) =>
        Assert.Contains($"        {expected}) =>\n", Source(type, "unencodable: replace"), StringComparison.Ordinal);

    [Theory]
    [InlineData("string")]
    [InlineData("string?")]
    [InlineData("int")]
    [InlineData("bool")]
    [InlineData("date")]
    [InlineData("enum(small|large)")]
    [InlineData("uri(40)")]
    [InlineData("list(date)")]
    public void Parameter_WithoutABoundThatAConstantCouldBreak_CarriesNone(string type) =>
        Assert.DoesNotContain("SmsBound", Source(type, "unencodable: replace"), StringComparison.Ordinal);

    [Theory]
    [InlineData("string(20)", "encoding: ucs2", "\"string(20)\", global::TemplateSms.SmsEncoding.Ucs2)]")]
    [InlineData("list(string(20), 2)", "encoding: auto\nunencodable: replace", "\"list(string(20), 2)\", global::TemplateSms.SmsEncoding.Auto)]")]
    [InlineData("int(1..9)", "encoding: ucs2", "\"int(1..9)\")]")]
    public void Parameter_ThatIsText_SaysHowItIsCounted(string type, string settings, string expected) =>
        Assert.Contains(expected, Source(type, settings), StringComparison.Ordinal);

    private static string Source(string type, string settings)
    {
        var template = Message.Template($"segments: 6\n{settings}\nparams:\n  value: \"{type}\"", "{{ value }}");
        return GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", template)).AssertCompiles().Sources.Values.Single();
    }
}
