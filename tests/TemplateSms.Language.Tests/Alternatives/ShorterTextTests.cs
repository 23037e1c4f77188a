using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Alternatives;

// A text that is taken for no arguments, since an earlier one fits for all those for which it does.
public class ShorterTextTests
{
    [Theory]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\nHi {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\n{{ n }} {{ n }} {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\n{{ if n > 3 }}AAA{{ else }}BBBB{{ end }}{{ note }}\n--- or\nHi")]
    [InlineData("ucs2", "string", "Привет {{ note }}\n--- or\nПривет, {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "Hi {{ note }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(1200, gsm7)", "Hi to you, {{ note }}\n--- or\nПривет {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(20)", "Hi {{ note }}\n--- or\n{{ note }}\n--- or\nHi")]
    [InlineData("ucs2", "string(20)", "Hi {{ note }}\n--- or\n{{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string(20)", "Hi {{ note }}\n--- or\n{{ note }}\n--- or\nHi", "reject")]
    public void Text_ThatFitsOnlyWhereAnEarlierOneDoes_IsNeverTaken(string encoding, string type, string body, string unencodable = "replace") =>
        Assert.True(IsSecondNeverTaken($"encoding: {encoding}\nunencodable: {unencodable}\nparams:\n  note: {type}\n  n: int(1..9)", body));

    [Theory]
    [InlineData("gsm7", "string", "Hello {{ note }}\n--- or\nHi {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}{{ note }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 9 }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\n{{ note = '' }}Hello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi, {{ 7 / (n - 1) }} {{ note }}\n--- or\nHello to you there, {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "{{ n }} {{ note }}\n--- or\nA{{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}{{ if n > 3 }}AAA{{ end }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "日 {{ note }}\n--- or\nHello, {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "Hi to you, {{ note }}\n--- or\nПривет {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(1200, gsm7)", "Hi to you, {{ note }}\n--- or\n½ {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string(20)", "Hi {{ note }}\n--- or\nHi\n--- or\nHi", "reject")]
    public void Text_ThatFitsForOtherArguments_IsKept(string encoding, string type, string body, string unencodable = "replace") =>
        Assert.False(IsSecondNeverTaken($"encoding: {encoding}\nunencodable: {unencodable}\nparams:\n  note: {type}\n  n: int(1..9)", body));

    // Recipients who get no UCS-2 get the first text that GSM-7 holds: on no way may an earlier one be refused there.
    [Theory]
    [InlineData("transliterate", "{{ if n > 3 }}日{{ end }}Hi {{ note }}\n--- or\nHello there {{ note }}\n--- or\nHi")]
    [InlineData("transliterate", "{{ if n > 3 }}日{{ end }}Hi\n--- or\nHello\n--- or\nHi")]
    [InlineData("transliterate", "{{ case n }}{{ when 1 }}日{{ end }}Hi {{ note }}\n--- or\nHello there {{ note }}\n--- or\nHi")]
    [InlineData("transliterate", "Hi {{ day }}{{ note }}\n--- or\na {{ note }}\n--- or\nb")]
    [InlineData("reject", "{{ name }} {{ note }}\n--- or\nHello there {{ note }}\n--- or\nHi")]
    [InlineData("reject", "{{ name }}\n--- or\nHello there\n--- or\nHi")]
    public void Text_BehindOneThatGsm7MayRefuse_IsKept(string unencodable, string body) =>
        Assert.False(IsSecondNeverTaken($"encoding: auto\nunencodable: {unencodable}\nparams:\n  note: string(9)\n  name: string(9)\n  n: int(1..9)\n  day: date?\nculture: ps-PK", body));

    // In several segments a pair on a boundary costs a unit.
    [Theory]
    [InlineData("Hi {{ note }}\n--- or\nHi {{ note }}\n--- or\nHi", false)]
    [InlineData("Hi {{ note }}\n--- or\nHi  {{ note }}\n--- or\nHi", true)]
    public void Text_OfTwoSegments_HasTheUnitOfABoundaryMore(string body, bool isNeverTaken) =>
        Assert.Equal(isNeverTaken, IsSecondNeverTaken("segments: 2\nunencodable: replace\nparams:\n  note: string", body));

    // Two halves of a pair are one character where they meet.
    [Fact]
    public void Halves_ThatMeetInTheLaterText_KeepIt() =>
        Assert.False(IsSecondNeverTaken("encoding: ucs2\nparams:\n  a: string(9)\n  b: string(9)", "{{ a }} {{ b }}\n--- or\nHello {{ a }}{{ b }}\n--- or\nHi"));

    [Fact]
    public void Finding_SaysWhy()
    {
        var compiled = Compile("unencodable: replace\nparams:\n  note: string", "Hi {{ note }}\n--- or\nHo {{ note }}\n--- or\nHello {{ note }}\n--- or\nHi\n--- or\nHo");

        Assert.Equal(
            [
                "This text is never taken, since the text before it fits whenever it does; remove it",
                "This text is never taken, since an earlier text fits whenever it does; remove it",
                "This text is never taken, since the text before it always fits; remove it",
            ],
            compiled.Findings.Where(finding => finding.Rule.Id == "SMS3022").Select(finding => finding.Message));
    }

    [Fact]
    public void Text_WithACharacterThatIsRefused_NeverFits() => Assert.Equal(
        "This text never fits and is passed over: it always prints a character that GSM-7 does not hold and 'unencodable' refuses",
        Assert.Single(Compile("unencodable: reject", "{{ '😀' }}\n--- or\nHi").Findings, finding => finding.Rule.Id == "SMS3023").Message);

    private static bool IsSecondNeverTaken(string settings, string body) => Compile(settings, body).Alternatives[1].IsNeverTaken;

    private static CompiledTemplate Compile(string settings, string body) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{settings}\n---\n{body}") { StopRestrictionLifted = true });
}
