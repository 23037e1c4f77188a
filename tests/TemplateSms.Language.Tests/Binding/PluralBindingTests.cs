using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Binding;

public class PluralBindingTests
{
    private const string Parameters = "params:\n  n: int(1..9)\n  m: int?\n  t: string(5, gsm7)\n  w: decimal(0..9.9)\n  o: Acme.Order\n";

    [Theory]
    [InlineData("", "sms.plural n one: 'a' other: 'b'", "SMS2031 sms.plural: 'sms.plural' needs a culture, since languages differ in its result; write 'culture: en' in the front matter, or another one")]
    [InlineData("", "sms.ordinal n other: 'b'", "SMS2031 sms.ordinal: 'sms.ordinal' needs a culture, since languages differ in its result; write 'culture: en' in the front matter, or another one")]
    [InlineData("", "sms.plural_category n", "SMS2031 sms.plural_category: 'sms.plural_category' needs a culture, since languages differ in its result; write 'culture: en' in the front matter, or another one")]
    [InlineData("en", "sms.plural n", "SMS2004 sms.plural: 'sms.plural' needs a text for each form; under 'en' the forms are 'one', 'other'")]
    [InlineData("en", "sms.plural n 'a' 'b'", "SMS2004 'a': 'sms.plural' takes its texts by the names of their forms, such as 'one: \"parcel\" other: \"parcels\"'")]
    [InlineData("en", "n | sms.plural 'a'", "SMS2004 'a': 'sms.plural' takes its texts by the names of their forms, such as 'one: \"parcel\" other: \"parcels\"'")]
    [InlineData("en", "sms.plural m other: 'a'", "SMS2004 m: 'sms.plural' counts a number that is not null; write '(m ?? 0)', or ask for it with 'if'")]
    [InlineData("en", "sms.plural (n / 2) one: 'a' other: 'b'", "SMS2004 (n / 2): 'sms.plural' counts whole numbers and decimals, and '(n / 2)' is of type double; round it with 'math.round'")]
    [InlineData("en", "sms.plural t other: 'a'", "SMS2004 t: 'sms.plural' takes a number as 'count', and 't' is of type string")]
    [InlineData("en", "sms.plural o.count other: 'a'", "SMS2004 o.count: 'sms.plural' counts a number whose type the template knows; declare a bound of 'o.count' under 'bounds', such as int(0..99)")]
    [InlineData("en", "sms.plural n format: 'P' other: 'a'", "SMS2004 'P': 'sms.plural' takes a format of digits alone, such as '0.00' or 'N2'")]
    [InlineData("en", "sms.plural (math.round (n / 2)) format: '0.0' other: 'a'", "SMS2004 '0.0': 'sms.plural' takes no format for a number that is rounded already")]
    [InlineData("en", "sms.plural n others: 'a'", "SMS2004 others: 'sms.plural' has no parameter 'others'; did you mean 'other'?")]
    [InlineData("en", "sms.ordinal n format: '0' other: 'a'", "SMS2004 format: 'sms.ordinal' has no parameter 'format'")]
    public void Plural_WithoutWhatItNeeds_IsAnErrorAtItsPlace(string culture, string call, string finding) =>
        Assert.Equal(finding, Errors(culture, call));

    [Theory]
    [InlineData("sms.plural n one: 'a' other: 'b'")]
    [InlineData("sms.plural (m ?? 1) one: 'a' other: 'b'")]
    [InlineData("sms.plural (math.round (n / 2)) one: 'a' other: 'b'")]
    [InlineData("sms.plural 3 other: 'b'")]
    [InlineData("n | sms.plural other: 'b' one: t")]
    [InlineData("sms.plural_category n")]
    [InlineData("sms.plural n format: 'D3' one: 'a' other: 'b'")]
    [InlineData("sms.plural w format: 'F2' other: 'b'")]
    public void Plural_OfANumber_Binds(string call) => Assert.Equal("", Errors("en", call));

    [Theory]
    [InlineData("en", "")]
    [InlineData("de", "")]
    [InlineData("fr", "SMS2032 string.pluralize: 'string.pluralize' has two forms, as English has; under 'fr' 0 has the form 'one'. Write 'sms.plural' with a text for each form")]
    [InlineData("pl", "SMS2032 string.pluralize: 'string.pluralize' has two forms, as English has; under 'pl' 0 has the form 'many'. Write 'sms.plural' with a text for each form")]
    public void Pluralize_UnderACulture_IsFoundWhereItsRulesDiffer(string culture, string finding) =>
        Assert.Equal(finding, Errors(culture, "string.pluralize n 'a' 'b'"));

    [Fact]
    public void Plural_OfADecimalByAFormatOfWholeNumbers_IsAnError() =>
        Assert.StartsWith("SMS2004 'D3': 'sms.plural' ", Errors("en", "sms.plural w format: 'D3' other: 'b'"), StringComparison.Ordinal);

    private static string Errors(string culture, string call)
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{(culture.Length > 0 ? $"culture: {culture}\n" : "")}{Parameters}---\n{{{{ {call} }}}}"));
        return string.Join("\n", compiled.Findings.Where(f => f.Rule.Id is "SMS2004" or "SMS2031" or "SMS2032").Select(f => $"{f.Rule.Id} {compiled.File.Text.Substring(f.Span.Start, f.Span.Length)}: {f.Message}"));
    }
}
