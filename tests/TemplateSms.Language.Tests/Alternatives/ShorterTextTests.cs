using TemplateSms.Language.Compilation;
using TemplateSms.Language.Domain;
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
    [InlineData("gsm7", "string", "Hi {{ note }}{{ if n > 3 }}AAA{{ end }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("ucs2", "string", "Привет {{ note }}\n--- or\nПривет, {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "Hi {{ note }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(1200, gsm7)", "Hi to you, {{ note }}\n--- or\nПривет {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(20)", "Hi {{ note }}\n--- or\n{{ note }}\n--- or\nHi")]
    [InlineData("ucs2", "string(20)", "Hi {{ note }}\n--- or\n{{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "Привет {{ note }}\n--- or\nПривет, {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(40)", "€ {{ note }} Hello to you all\n--- or\nHi to you all, and to all your {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(40, ascii)", "Hi {{ note }}\n--- or\nHi\n--- or\nHi")]
    [InlineData("ucs2", "string(20, gsm7)", "😀 {{ note }}\n--- or\nHi\n--- or\nHi")]
    [InlineData("gsm7", "string(20)", "Hi {{ note }}\n--- or\n{{ note }}\n--- or\nHi", "reject")]
    public void Text_ThatFitsOnlyWhereAnEarlierOneDoes_IsNeverTaken(string encoding, string type, string body, string unencodable = "replace") =>
        Assert.True(IsSecondNeverTaken($"encoding: {encoding}\nunencodable: {unencodable}\nparams:\n  note: {type}\n  n: int(1..9)", body));

    // A beginning of a text costs no more than the whole of it, and holds nothing else.
    [Theory]
    [InlineData("gsm7", "string", "Hi {{ note | string.truncate 40 '' }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note | string.slice 0 20 }}\n--- or\nHello {{ note }}\n--- or\nHi", "reject")]
    [InlineData("gsm7", "string", "Hi {{ note | string.slice1 0 20 }}\n--- or\nHello {{ note | string.truncate 40 '' }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note | string.truncate 40 '' | string.slice 0 20 }}\n--- or\nHello {{ note | string.slice 0 20 }}\n--- or\nHi")]
    [InlineData("ucs2", "string", "Hi {{ note | string.truncate 40 '' }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "Hi {{ note | string.truncate 40 '' }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("ucs2", "string(40)", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 40 '' }}\n--- or\nHi")]
    [InlineData("gsm7", "string(40)", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 42 '' }}\n--- or\nHi", "reject")]
    [InlineData("ucs2", "string", "Hi {{ note }}\n--- or\nYour parcel is on its way. {{ note | string.truncate 45 '' }}\n--- or\nHi")]
    [InlineData("gsm7", "string(1200, ascii)", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 155 '' }}\n--- or\nHi")]
    public void Text_BehindOneThatPrintsABeginning_IsNeverTaken(string encoding, string type, string body, string unencodable = "replace") =>
        Assert.True(IsSecondNeverTaken($"encoding: {encoding}\nunencodable: {unencodable}\nparams:\n  note: {type}", body));

    [Theory]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 40 '' }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hello {{ note | string.truncate 40 '' }}\n--- or\nHi {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note | string.truncate 40 }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note | string.slice 1 20 }}\n--- or\nHello {{ note }}\n--- or\nHi", "reject")]
    [InlineData("gsm7", "string", "Hi {{ note | string.slice 0 n }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note | string.truncate 40 '' }}\n--- or\nHello {{ note | string.truncate 39 '' }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note | string.truncate 40 '' }}\n--- or\nHello {{ other }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note | string.truncate 40 '' }}{{ note | string.truncate 40 '' }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string(40)", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 41 '' }}\n--- or\nHi", "reject")]
    [InlineData("ucs2", "string", "Hi {{ note }}\n--- or\nYour parcel is on its way. {{ note | string.truncate 44 '' }}\n--- or\nHi")]
    [InlineData("gsm7", "string(1200)", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 155 '' }}\n--- or\nHi")]
    public void Text_BehindOneThatPrintsMoreOrOtherThings_IsKept(string encoding, string type, string body, string unencodable = "replace") =>
        Assert.False(IsSecondNeverTaken($"encoding: {encoding}\nunencodable: {unencodable}\nparams:\n  note: {type}\n  other: string\n  n: int(1..9)", body));

    // A letter and the mark behind it are one character, of which the beginning of a text may keep the letter alone.
    [Fact]
    public void Letter_WithoutItsMark_CostsNoMore()
    {
        foreach (var mark in "\u0300\u0301\u0303\u0308\u030a\u0327\u0340\u0341")
        {
            for (var letter = '\0'; letter < '\u2e80'; letter++)
                Assert.True(TextShape.Constant($"{letter}").Septets.Most <= TextShape.Constant($"{letter}{mark}").Septets.Most, $"U+{(int)letter:X4} U+{(int)mark:X4}");
        }
    }

    // Nothing that a text computes may be refused, of what it comes to compute.
    [Theory]
    [InlineData("{{ 7 // 2 }}", true)]
    [InlineData("{{ x = 1 }}{{ x //= 10 }}{{ x }}", true)]
    [InlineData("{{ if n > 9 }}{{ 7 // (n - 1) }}{{ end }}", true)]
    [InlineData("{{ n + 1 }}", true)]
    [InlineData("{{ for c in 'abc' offset:1 limit:1 }}{{ c }}{{ end }}", true)]
    [InlineData("{{ 7 // k }}", false)]
    [InlineData("{{ k // k }}", false)]
    [InlineData("{{ l + 1 }}", false)]
    [InlineData("{{ if n > 8 }}{{ 7 // (n - 9) }}{{ end }}", false)]
    public void Text_IsNeverTaken_WhereTheOneBeforeItIsSurelyComputed(string computed, bool isNeverTaken) => Assert.Equal(
        isNeverTaken,
        IsSecondNeverTaken("unencodable: replace\nparams:\n  note: string\n  n: int(1..9)\n  k: int(0..9)\n  l: long", $"{computed} {{{{ note }}}}\n--- or\nYour parcel is on its way, and will arrive. {{{{ note }}}}\n--- or\nHi"));

    // A text that never leaves UCS-2 is chosen anew in GSM-7 only where another one may be sent in UCS-2.
    [Theory]
    [InlineData("Hi to you, {{ note }}\n--- or\n’Hi {{ note }}\n--- or\nHi", true)]
    [InlineData("Hi to you, {{ note }}\n--- or\n’Hi {{ note }}\n--- or\n’Hi", false)]
    [InlineData("Hi to you, {{ note }}\n--- or\nЯ {{ note }}\n--- or\n’Hi", true)]
    public void Text_OutsideGsm7_IsKeptWhereItMayBeBroughtIntoIt(string body, bool isNeverTaken) =>
        Assert.Equal(isNeverTaken, IsSecondNeverTaken("encoding: auto\nparams:\n  note: string(1200, gsm7)", body));

    [Theory]
    [InlineData("gsm7", "string", "Hello {{ note }}\n--- or\nHi {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}{{ note }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\nHello {{ note | string.truncate 9 }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}\n--- or\n{{ note = '' }}Hello {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi, {{ 7 / (n - 1) }} {{ note }}\n--- or\nHello to you there, {{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "{{ n }} {{ note }}\n--- or\nA{{ note }}\n--- or\nHi")]
    [InlineData("gsm7", "string", "Hi {{ note }}{{ if n > 3 }}AAAA{{ end }}\n--- or\nHello {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "日 {{ note }}\n--- or\nHello, {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string", "Hi to you, {{ note }}\n--- or\nПривет {{ note }}\n--- or\nHi")]
    [InlineData("auto", "string(1200, gsm7)", "Hi to you, {{ note }}\n--- or\n½ {{ note }}\n--- or\n½")]
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
    [InlineData("{{ note }} Hi\n--- or\nHi {{ note }}\n--- or\nHi", false)]
    [InlineData("{{ note }} Hi\n--- or\nHi,  {{ note }}\n--- or\nHi", true)]
    [InlineData("Hi {{ note }}\n--- or\nHo {{ note }}\n--- or\nHi", true)]
    public void Text_OfTwoSegments_HasTheUnitOfABoundaryMore(string body, bool isNeverTaken) =>
        Assert.Equal(isNeverTaken, IsSecondNeverTaken("segments: 2\nunencodable: replace\nparams:\n  note: string", body));

    // Two halves of a pair are one character where they meet.
    [Fact]
    public void Halves_ThatMeetInTheLaterText_KeepIt() =>
        Assert.False(IsSecondNeverTaken("encoding: ucs2\nparams:\n  a: string(9)\n  b: string(9)", "{{ a }} {{ b }}\n--- or\nHello {{ a }}{{ b }}\n--- or\nHi"));

    [Fact]
    public void Halves_ThatMeetNothingInTheLaterText_StayHalves() =>
        Assert.True(IsSecondNeverTaken("encoding: ucs2\nparams:\n  a: string(9)\n  b: string(9)", "{{ a }} {{ b }}\n--- or\nHello {{ a }}, {{ b }}\n--- or\nHi"));

    [Fact]
    public void Half_ThatTheEarlierTextAlonePrints_KeepsTheLater() =>
        Assert.False(IsSecondNeverTaken("encoding: ucs2\nparams:\n  a: string(9)\n  b: string(9)", "{{ a }} {{ b }}\n--- or\nHello to you there, {{ b }}\n--- or\nHi"));

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
