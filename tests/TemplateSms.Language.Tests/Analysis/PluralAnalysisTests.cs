using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

public class PluralAnalysisTests
{
    [Theory]
    [InlineData("pl", "int(1..99)", "one: 'a' many: 'b'", "SMS3019 sms.plural: Under the culture 'pl', a plural of 'n' needs a text for 'few' (2, 3, 4, 22)")]
    [InlineData("pl", "int(1..99)", "few: 'a'", "SMS3019 sms.plural: Under the culture 'pl', a plural of 'n' needs a text for 'one' (1) and 'many' (5, 6, 7, 8)")]
    [InlineData("pl", "int(1..99)", "one: 'a' few: 'b' many: 'c'", "")]
    [InlineData("pl", "int(5..20)", "many: 'c'", "")]
    [InlineData("pl", "int(1..99)", "one: 'a' few: 'b' many: 'c' other: 'd'", "SMS3020 'd': No value of 'n' has the form 'other' under the culture 'pl', so this text is never printed; remove it")]
    [InlineData("en", "int(1..9)", "one: 'a' few: 'b' other: 'c'", "SMS3020 'b': No value of 'n' has the form 'few' under the culture 'en', so this text is never printed; remove it")]
    [InlineData("fr", "int", "one: 'a' other: 'b'", "SMS3019 sms.plural: Under the culture 'fr', a plural of 'n' needs a text for 'many' (1000000, 2000000, 3000000, 4000000); bound the parameter where it stays below a million, such as int(0..999999), or write the text")]
    [InlineData("fr", "int(0..999999)", "one: 'a' other: 'b'", "")]
    [InlineData("pl", "decimal(0..9.9)", "one: 'a' few: 'b' many: 'c'", "SMS3019 sms.plural: Under the culture 'pl', a plural of 'n' needs a text for 'other' (0.0, 1.0, 2.0, 3.0)")]
    [InlineData("pl", "decimal(1..9)", "one: 'a' few: 'b' many: 'c'", "")]
    [InlineData("ja", "int", "other: 'a'", "")]
    [InlineData("ba", "int", "other: 'a'", "")]
    public void Plural_OfANumber_NeedsTheFormsThatOccurAndNoOthers(string culture, string type, string forms, string findings) =>
        Assert.Equal(findings, Findings($"culture: {culture}\nparams:\n  n: {type}", $"{{{{ sms.plural n {forms} }}}}"));

    [Theory]
    [InlineData("{{ if n > 1 }}{{ sms.plural n other: 'a' }}{{ end }}", "")]
    [InlineData("{{ sms.plural (n + 1) other: 'a' }}", "")]
    [InlineData("{{ sms.plural (n * 2) one: 'b' other: 'a' }}", "SMS3020 'b': No value of '(n * 2)' has the form 'one' under the culture 'en', so this text is never printed; remove it")]
    [InlineData("{{ x = n + 5; sms.plural x other: 'a' }}", "")]
    public void Plural_OfAnExpression_NeedsTheFormsOfTheValuesThatReachIt(string body, string findings) =>
        Assert.Equal(findings, Findings("culture: en\nparams:\n  n: int(1..9)", body));

    [Theory]
    [InlineData("format: '0.0' other: 'a'", "")]
    [InlineData("format: '0' one: 'a'", "")]
    [InlineData("format: '0.#' one: 'a'", "")]
    [InlineData("one: 'a'", "SMS3019 sms.plural: Under the culture 'en', a plural of 'n' needs a text for 'other' (0.96, 0.97, 0.98, 0.99)\nSMS3020 'a': No value of 'n' has the form 'one' under the culture 'en', so this text is never printed; remove it")]
    public void Plural_OfANumberByAFormat_HasTheFormOfTheRoundedNumber(string arguments, string findings) =>
        Assert.Equal(findings, Findings("culture: en\nparams:\n  n: decimal(0.96..0.99)", $"{{{{ sms.plural n {arguments} }}}}"));

    [Theory]
    [InlineData("{{ n | math.format '0.00' }} {{ sms.plural n one: 'a' other: 'b' }}", "SMS3021 sms.plural: 'n' is printed by the format '0.00' beside this plural, which counts its digits without it; write 'format: \"0.00\"' here too")]
    [InlineData("{{ n | math.format '0.00' }} {{ sms.plural n format: '0.00' other: 'b' }}", "")]
    [InlineData("{{ n | math.format 'N0' }} {{ sms.plural n one: 'a' other: 'b' }}", "")]
    [InlineData("{{ n | math.format '0.00' }} {{ n }} {{ sms.plural n one: 'a' other: 'b' }}", "")]
    public void Plural_BesideANumberByAFormat_HasToCountTheSameDigits(string body, string findings) =>
        Assert.Equal(findings, Findings("culture: en\nparams:\n  n: int(1..9)", body));

    [Fact]
    public void Plural_LongFormThatNeverOccurs_DoesNotCount() =>
        Assert.Equal(3, Compile("culture: en\nparams:\n  n: int(2..9)", $"{{{{ sms.plural n one: '{new string('x', 200)}' other: 'abc' }}}}").Proof!.Encodings.Single().Units.Most);

    private static string Findings(string frontMatter, string body)
    {
        var compiled = Compile(frontMatter, body);
        return string.Join("\n", compiled.Findings.Select(f => $"{f.Rule.Id} {compiled.File.Text.Substring(f.Span.Start, f.Span.Length)}: {f.Message}"));
    }

    private static CompiledTemplate Compile(string frontMatter, string body) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{frontMatter}\n---\n{body}"));
}
