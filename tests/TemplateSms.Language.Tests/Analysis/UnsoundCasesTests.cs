using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>Templates that were once proved to fit and do not.</summary>
public class UnsoundCasesTests
{
    [Theory]
    [InlineData("gsm7", "x: string(20, gsm7)")]
    [InlineData("gsm7", "x: string(20, ascii)")]
    [InlineData("auto", "x: string(20)")]
    public void PadRight_OfCharactersOfTwoSeptets_CountsTheBlanksToo(string encoding, string parameter)
    {
        var proof = Proof($"encoding: {encoding}\nunencodable: replace\nparams:\n  {parameter}", "{{ x | string.pad_right 20 }}");

        Assert.True(proof.Gsm7!.Units.Most >= 30, $"ten euro signs and ten blanks are 30 septets, not {proof.Gsm7.Units.Most}");
    }

    [Theory]
    [InlineData("x: string(9, gsm7)", "{{ for c in x }}{{ if !for.first }} & {{ end }}{{ c }}{{ end }}", 9 + (8 * 3))]
    [InlineData("x: string(9)", "{{ for c in x }}{{ if !for.last }}, {{ end }}{{ c }}{{ end }}", 9 + (8 * 2))]
    [InlineData("x: string(9)", "{{ for c in x }}{{ c }}{{ c }}.{{ end }}", 9 * 3)]
    [InlineData("x: string(9, gsm7)", "{{ for p in x | string.split ' ' }}{{ p }}{{ end }}", 9)]
    public void PartsOfAText_WhereOtherCharactersAreRejected_AreCountedAsTheWholeText(string parameter, string body, int reached)
    {
        var proof = Proof($"encoding: gsm7\nunencodable: reject\nparams:\n  {parameter}", body);

        Assert.True(proof.Gsm7!.Units.Most >= reached, $"{reached} septets are reached, not {proof.Gsm7.Units.Most}");
    }

    [Theory]
    [InlineData("{{ (\"\\n\" | string.split ' ') | array.uniq }}", 9)]
    [InlineData("{{ ('\"' | string.split ' ') | array.sort }}", 9)]
    [InlineData("{{ ('“' | sms.transliterate | string.split ' ') | array.uniq }}", 9)]
    [InlineData("{{ ('a' | string.split ' ') | array.uniq }}", 7)]
    public void Escapes_OfAPrintedList_AreCounted(string body, int reached)
    {
        var proof = Proof("params:\n  n: int", "{{ n }}" + body).Gsm7!.Units;

        Assert.True(proof.Most >= reached + 11, $"{reached} septets are reached beside the number, not {proof.Most - 11}");
    }

    [Theory]
    [InlineData("{{ r = math.round (n / 200); if r < 0.001 }}", "{{ end }}")]
    [InlineData("{{ r = math.round (n / 200) 1; if r >= 0.5 }}", "{{ end }}")]
    public void Round_OfANumber_GivesTheRoundedOne(string before, string after)
    {
        var proof = Proof("params:\n  n: int(1..99)", before + new string('a', 150) + after);

        Assert.True(proof.Gsm7!.Units.Most >= 150, $"1 / 200 is rounded to 0, and 99 / 200 to 0.5, so that 150 septets are reached, not {proof.Gsm7.Units.Most}");
    }

    [Fact]
    public void Else_OfALoop_DoesNotHideWhatALocalHadBefore()
    {
        var compiled = Compile("params:\n  l: list(int, 2)", "{{ x = \"a\" * 170 }}{{ for i in l }}{{ else }}{{ x = \"\" }}{{ end }}{{ x }}");

        Assert.Equal(ContentRules.MayOverflow, Assert.Single(compiled.Findings).Rule);
    }

    [Fact]
    public void Local_AssignedInTheElseOfALoopOnly_MayBeUnassigned()
    {
        var compiled = Compile("params:\n  l: list(int, 2)", "{{ for i in l }}{{ else }}{{ x = 1 }}{{ end }}{{ x }}");

        Assert.True(Assert.Single(compiled.Model.Locals).IsTracked);
    }

    private static TemplateProof Proof(string settings, string body) => Compile(settings, body).Proof!;

    private static CompiledTemplate Compile(string settings, string body) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{settings}\n---\n{body}"));
}
