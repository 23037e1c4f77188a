using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>The templates of <c>tests/Data/faults</c>: of each, what the compiler has to say, and nothing else.</summary>
public class FaultCaseTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Data", "faults");

    [Theory]
    [InlineData("01-fix-name/bill", "SMS2001: 'total_ttc' is not a parameter or a local of this template")]
    [InlineData("02-fix-enum/invoice", "SMS2003: 'unpaid' is not a member of enum(paid|late)")]
    [InlineData("03-fix-function/size", "SMS2002: 'string.length' is not a function; did you mean 'string.size'?")]
    [InlineData("04-fix-letters/vi", "SMS3004: 'ô'", "SMS3004: 'đ'", "SMS3004: 'ậ'", "SMS3004: 'ú'", "SMS3004: 'ờ'", "SMS3004: 'ả'", "SMS3004: 'ơ'")]
    [InlineData("05-fix-ucs2-loses-letters/pl", "SMS3012: declare 'encoding: ucs2' and 'segments: 2'")]
    [InlineData("06-no-ucs2-fix/ru", "SMS3012: declare 'encoding: ucs2' and 'segments: 2'")]
    [InlineData("07-date-format/net", "SMS2028: write '%d/%m/%Y'")]
    [InlineData("07-date-format/unpadded")]
    [InlineData("08-currency/price", "SMS2004: write the currency beside the number")]
    [InlineData("09-custom-number-format/price")]
    [InlineData("10-decomposed/auto")]
    [InlineData("10-decomposed/name")]
    [InlineData("10-decomposed/text")]
    [InlineData("11-null-conditional/city")]
    [InlineData("13-suggestion/culture")]
    [InlineData("13-suggestion/liquid", "SMS2002: did you mean 'string.upcase'?")]
    [InlineData("13-suggestion/upper", "SMS2002: did you mean 'string.upcase'?")]
    [InlineData("14-yaml/at", "SMS1025: no value can start with '@'; quote it")]
    [InlineData("14-yaml/bracket", "SMS1025: a value that starts with '[' is a list; quote it")]
    [InlineData("14-yaml/list-params", "SMS1026: 'params' takes lines of the form 'name: type'")]
    [InlineData("14-yaml/null-sender", "SMS1025: 'null' is its word for no value, which is written by leaving the line out; quote it")]
    [InlineData("14-yaml/quote", "SMS1025: the value ends with its second quote; quote it")]
    [InlineData("15-foreign-syntax/escape", "SMS3016: write a line break", "SMS3016: write a line break")]
    [InlineData("15-foreign-syntax/liquid", "SMS3016: '{% if name %}' looks like a placeholder of Jinja or Liquid", "SMS3016: '{% endif %}' looks like a placeholder of Jinja or Liquid")]
    [InlineData("16-empty-format/number", "SMS2021: prints the number as it is with an empty format")]
    [InlineData("17-sender-fix/accent", "SMS3007: 'é' U+00E9")]
    [InlineData("18-greek-name/name")]
    [InlineData("19-ornaments/quote", "SMS3004: (use ''')", "SMS3004: (use 'e')")]
    [InlineData("20-culture-argument/date", "SMS2004: write 'culture: de' in the front matter")]
    [InlineData("21-yaml-crash/yaml-crash-min", "SMS1025: a value that starts with '!' is a tag; quote it")]
    [InlineData("21-yaml-crash/yaml-crash", "SMS1021: quote a value of several lines")]
    [InlineData("22-reject/reject-literal", "SMS3004: '…' U+2026")]
    [InlineData("23-memory/memory", "SMS3014: give its parts or the loop around it lower bounds")]
    [InlineData("24-self-assignment/cs1717", "SMS2026: 'name' is never null", "SMS3005: 'name' can hold characters outside GSM-7")]
    [InlineData("25-false-witness/false-witness-index")]
    public void Case_GetsItsFindings(string name, params string[] expected)
    {
        var template = File.ReadAllText(Path.Combine(_folder, name + ".smstpl"));
        var findings = TemplateCompiler.Compile(new TemplateFile(name + ".smstpl", template)).Findings;

        Assert.Equal(expected.Select(line => line[..7]), findings.Select(finding => finding.Rule.Id));
        Assert.All(expected.Zip(findings), pair => Assert.Contains(pair.First[9..], pair.Second.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Cases_AreAllNamed()
    {
        var named = typeof(FaultCaseTests).GetMethod(nameof(Case_GetsItsFindings))!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!);

        Assert.Empty(Directory.EnumerateFiles(_folder, "*.smstpl", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(_folder, file), null).Replace('\\', '/'))
            .Except(named));
    }
}
