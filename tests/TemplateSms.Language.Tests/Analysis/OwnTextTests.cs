using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>Texts of the template itself that a placeholder prints: the same error as outside a placeholder.</summary>
public class OwnTextTests
{
    private const string Parameters = "params:\n  name: string(9, gsm7)\n  nick: string(9, gsm7)?\n  n: int(1..9)\n  vip: bool\n  tags: list(string(3, gsm7), 2)\n";

    private const string Used = "{{ if vip && name == nick && n == tags.size }}{{ end }}";

    [Theory]
    [InlineData("x{{ \"{|SMS3004:…|}\" }}")]
    [InlineData("{{ \"Voil{|SMS3004:ê|} Zo{|SMS3004:ë|}\" }}")]
    [InlineData("{{ 'a' + '{|SMS3004:ê|}' + name }}")]
    [InlineData("{{ vip ? '{|SMS3004:ê|}' : 'e' }}")]
    [InlineData("{{ nick ?? '{|SMS3004:ê|}' }}")]
    [InlineData("{{ $'Hi {name}{|SMS3004:…|}' }}")]
    [InlineData("{{ `{|SMS3004:ê|}` }}")]
    [InlineData("{{ x = '{|SMS3004:ê|}' }}{{ x }}")]
    [InlineData("{{ x = 'e' }}{{ if vip }}{{ x = '{|SMS3004:ê|}' }}{{ end }}{{ y = x }}{{ y }}")]
    [InlineData("{{ capture x }}{{ '{|SMS3004:ê|}' }}{{ end }}{{ x }}")]
    [InlineData("{{ for t in tags }}{{ '{|SMS3004:ê|}' }}{{ end }}")]
    [InlineData("{{ name | string.append '{|SMS3004:…|}' }}")]
    [InlineData("{{ name | string.prepend '{|SMS3004:«|} ' }}")]
    [InlineData("{{ name | string.truncate 3 '{|SMS3004:…|}' }}")]
    [InlineData("{{ name | string.replace 'e' '{|SMS3004:ê|}' }}")]
    [InlineData("{{ n | string.pluralize 'nut' '{|SMS3004:ê|}' }}")]
    [InlineData("{{ tags | array.join '{|SMS3004:·|}' }}")]
    [InlineData("{{ {|SMS3004:('a,ê' | string.split ',')[1]|} }}")]
    [InlineData("{{ nick | object.default '{|SMS3004:—|}' }}")]
    [InlineData("{{ name + '{|SMS3004:î|}' | string.upcase }}")]
    [InlineData("{{ '{|SMS3004:à|}' + name | string.upcase }}")]
    [InlineData("{{ \"{|SMS3004:ê|}\" * n }}")]
    [InlineData("{{ \"{|SMS3004:\\u2026|}\" }}")]
    public void Reject_OfALiteralOutsideGsm7_IsAnErrorAtItsCharacters(string body) =>
        Verify($"---\nunencodable: reject\n{Parameters}---\n{body}{Used}");

    [Theory]
    [InlineData("{{ 'été à Nîmes' | string.upcase | string.replace 'Î' 'I' | string.replace 'À' 'A' }}")]
    [InlineData("{{ 'ç' + name | string.upcase | string.slice 0 9 | string.replace 'ê' '' | string.size }}")]
    [InlineData("{{ if name == 'Zoë' }}hi{{ end }}")]
    [InlineData("{{ name | string.replace '’' \"'\" }}")]
    [InlineData("{{ name | string.remove '…' }}")]
    [InlineData("{{ '…' | string.size }}")]
    [InlineData("{{ '…' | sms.transliterate }}")]
    [InlineData("{{ x = '…' }}{{ x == name }}")]
    [InlineData("{{ 'ê!' | string.slice 1 1 }}")]
    public void Reject_OfALiteralThatIsNotPrintedOrChanged_IsFine(string body) =>
        Verify($"---\nunencodable: reject\n{Parameters}---\n{body}{Used}");

    [Theory]
    [InlineData("transliterate")]
    [InlineData("replace")]
    public void Literal_WithoutEquivalent_IsAnErrorUnderAnyHandling(string unencodable)
    {
        Verify($"---\nunencodable: {unencodable}\n{Parameters}---\n{{{{ \"{{|SMS3004:Привет|}}\" }}}}{Used}");
        Verify($"---\nunencodable: {unencodable}\n{Parameters}---\n{{{{ vip ? '{{|SMS3004:👍|}}' : '…' }}}}{Used}");
    }

    [Fact]
    public void Literal_WithoutEquivalent_IsOneFinding() => Verify("{{ '{|SMS3004:Привет|}' }}");

    [Theory]
    [InlineData("string(9, gsm7)")]
    [InlineData("string(9)")]
    public void Reject_OfTextsOfTheCaller_IsAChoice(string type) => Verify($"---\nunencodable: reject\nparams:\n  x: {type}\n---\n{{{{ x | string.upcase }}}}");

    [Fact]
    public void Reject_OfADefault_IsAnErrorAtTheDefault() =>
        Verify("---\nunencodable: reject\nparams:\n  x: string(9) = \"Zo{|SMS3004:ë|}\"\n---\n{{ x }}");

    [Fact]
    public void Reject_OfADefaultThatIsNotPrinted_IsFine() =>
        Verify("---\nunencodable: reject\nparams:\n  x: string(9) = \"Zoë\"\n---\nHi{{ if x == 'a' }}!{{ end }}");

    [Theory]
    [InlineData("{{ {|SMS3004:x|} }}")]
    [InlineData("{{ {|SMS3004:x + '!'|} }}")]
    [InlineData("{{ y = x }}{{ {|SMS3004:y|} }}")]
    [InlineData("{{ if x != 'août' }}{{ x }}{{ end }}")]
    public void Reject_OfAMemberOutsideGsm7_IsAnErrorWhereItCanBe(string body) =>
        Verify($"---\nunencodable: reject\nparams:\n  x: enum(mai|août)\n---\n{body}");

    [Theory]
    [InlineData("reject", "fr", "{{ {|SMS3015:day | date.to_string '%d %B'|} }}")]
    [InlineData("reject", "fr", "{{ {|SMS3015:day|} }}")]
    [InlineData("reject", "fr", "{{ x = day; {|SMS3015:x|} }}")]
    [InlineData("reject", "fr", "{{ day | date.to_string '%d/%m %A' }}")]
    [InlineData("reject", "ru", "{{ {|SMS3004:day | date.to_string '%B'|} }}")]
    [InlineData("transliterate", "fr", "{{ day }}")]
    [InlineData("transliterate", "ru", "{{ {|SMS3004:day | date.to_string '%d %B'|} }}")]
    [InlineData("replace", "ar", "{{ {|SMS3004:day | date.to_string '%A'|} }}")]
    [InlineData("reject", "fr", "{{ {|SMS3015:'aê' + day.year | string.slice 0 n|} }}")]
    public void Names_OfACulture_AreTheTemplatesOwn(string unencodable, string culture, string body) =>
        Verify($"---\nunencodable: {unencodable}\nculture: {culture}\nparams:\n  day: date\n  n: int(1..2)\n---\n{body}{{{{ if n == 1 }}}}{{{{ end }}}}");

    [Theory]
    [InlineData("ucs2")]
    [InlineData("auto")]
    public void Reject_WhereUcs2IsMeant_HasNothingToSay(string encoding) => Verify($"---\nencoding: {encoding}\nunencodable: reject\n---\n{{{{ '…' }}}}");

    [Fact]
    public void Error_NamesTheCharacterAndItsEquivalent() =>
        Assert.StartsWith(
            "Outside the GSM-7 alphabet: '…' U+2026 HORIZONTAL ELLIPSIS (use '...'). Replace it",
            Assert.Single(Verify("---\nunencodable: reject\n---\n{{ \"{|SMS3004:…|}\" }}").Findings).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("string(20)", "0 to 20")]
    [InlineData("enum(ok|août)", "2 to 2")]
    public void Reject_IsProvedOverTextsInGsm7(string type, string septets)
    {
        var compiled = Compile($"encoding: gsm7\nunencodable: reject\nparams:\n  x: {type}", "{{ x }}");

        Assert.Equal(septets, compiled.Proof!.Gsm7!.Units.ToString());
        Assert.Equal(TemplateSms.Language.Domain.AlphabetFact.Gsm7, compiled.Proof.Gsm7.Body.Shape.Alphabet);
    }

    [Fact]
    public void Reject_OfAUcs2TextInAnAutoTemplate_HasNoProofInGsm7() =>
        Assert.Null(Compile("encoding: auto\nunencodable: reject", "Voilê").Proof!.Gsm7);

    [Fact]
    public void Reject_OfTextsOfTheCallerInAnAutoTemplate_IsProvedInUcs2Too() =>
        Assert.NotNull(Compile("encoding: auto\nunencodable: reject\nparams:\n  x: string(20)", "{{ x }}").Proof!.Ucs2);

    private static CompiledTemplate Compile(string settings, string body) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{settings}\n---\n{body}"));
}
