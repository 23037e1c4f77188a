using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Codes;

// The end of a text of 'kind: code', which phones read.
public class CodeEndingTests
{
    private const string Hash = "FA+9qCX9VSu";
    private const string Header = "---\nkind: code\nparams:\n  code: string(6..6, digits)\n---\n";
    private const string Line = "@shop.example #{{ code }}";

    [Theory]
    [InlineData("Your code is {{ code }}.\n" + Line)]
    [InlineData("Your code is {{ code }}.\n\n" + Line)]
    [InlineData(Line)]
    [InlineData("Your code is {{ code }}.\r\n@shop.example #{{ code }} @bank.example")]
    [InlineData("Your code is {{ code }}.\n@shop.example #{{ code }} %bank.example")]
    [InlineData("{{ code }} is your code.\n@www.shop.example #G-{{ code }}")]
    [InlineData("Your code is {{ code }}.\n@shop.example #{{ code }}\n")]
    [InlineData("Your code is {{ code }}. " + Hash)]
    [InlineData("Your code is {{ code }}.\n" + Hash)]
    [InlineData("<#> Your code is {{ code }}.\n" + Hash)]
    [InlineData("{{ line = '@shop.example #' + code }}Your code is {{ code }}.\n" + Line)]
    [InlineData("Your code is {{ code }}.\n{{ if code == '000000' }}@test.example #{{ code }}{{ else }}" + Line + "{{ end }}")]
    [InlineData("Your code is {{ code }}.\n{{ if code == '000000' }}" + Hash + "{{ else }}" + Line + "{{ end }}")]
    [InlineData("Your code is {{ code }}.\n{{ code == '000000' ? '" + Hash + "' : 'Kh4+9qCX9Vz' }}")]
    [InlineData("Your code is {{ code }}.\n@{{ code == '000000' ? 'test.example' : 'shop.example' }} #{{ code }}")]
    [InlineData("Ask @shop if {{ code }} is not yours.\n" + Line)]
    public void Text_ThatEndsInEither_IsWellMade(string body) => VerifyLifted(Header + body);

    [Theory]
    [InlineData("string(1..8, alnum)")]
    [InlineData("int(100000..999999)")]
    [InlineData("enum(a1|b2)")]
    [InlineData("guid")]
    [InlineData("long(0..9)")]
    public void Code_OfOtherTypes_IsOneWhereItPrintsLettersAndDigits(string type)
    {
        var template = $"---\nkind: code\nparams:\n  code: {type}\n---\n@shop.example #{{{{ code }}}}";
        var compiled = TemplateCompiler.Compile(Lifted(template));

        Assert.Equal(type is "guid" or "long(0..9)", compiled.Findings.Count > 0);
    }

    [Theory]
    [InlineData("{|SMS3024:Your code is {{ code }}.|}")]
    [InlineData("Your code:\n{{ {|SMS3024:code|} }}")]
    [InlineData("Your code is {{ code }}.\n{|SMS3024:This is information|}")]
    [InlineData("{{ code }}{{ {|SMS3024:for c in code }}x{{ end|} }}")]
    public void Text_ThatEndsInNeither_IsNotFilledIn(string body) => VerifyLifted(Header + body);

    [Theory]
    [InlineData("@{|SMS3025:Shop.example|} #{{ code }}", "'Shop.example' is no domain in lower-case ASCII, such as example.com")]
    [InlineData("@shop.example{|SMS3025:  #{{ code }}|}", "one blank, '#' and the code follow the host")]
    [InlineData("{|SMS3025:Code: @shop.example #{{ code }}|}", "the line begins with '@' and the host")]
    [InlineData("@shop.example #{{ code }}{|SMS3025: is your code|}", "nothing follows the code but the host of a frame, as in ' @pay.example'")]
    [InlineData("@shop.example #{{ code }} @pay.example{|SMS3025: $future|}", "nothing follows the host of a frame")]
    [InlineData("@shop.example #{{ code }} %{|SMS3025:pay|}", "'pay' is no domain in lower-case ASCII, such as example.com")]
    [InlineData("@shop.example #{{ code }}{|SMS3025:\n|}\n", "nothing can follow the line, not even a blank or a line break")]
    [InlineData("Code {{ code }}\nFA+9qCX9VSu{|SMS3025: |}", "nothing can follow the hash, not even a blank or a line break")]
    [InlineData("{|SMS3025:@shop.example #{{ code }}|}\nThanks", "it is not the last line")]
    [InlineData("@shop.example #{{ code }}\n{|SMS3025:FA+9qCX9VSu|}", "a message has the line of a website or the hash of an app, never both")]
    [InlineData("@shop.example #{{ code }} {|SMS3025:FA+9qCX9VSu|}", "a message has the line of a website or the hash of an app, never both")]
    [InlineData("@{{ {|SMS3025:code|} }} #{{ code }}", "the host has to be written out")]
    [InlineData("@shop.example #1{|SMS3025:#{{ code }}|}", "a code has no '#'")]
    public void End_ThatPhonesCannotRead_IsMarked(string body, string problem)
    {
        var compiled = VerifyLifted(Header + body);

        Assert.EndsWith(": " + problem, Assert.Single(compiled.Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string(6, digits)", "the code can be empty; give it a least length, such as string(1..6, digits)")]
    [InlineData("string(6..6, digits)?", "the code can be empty; give it a least length, such as string(1..6, digits)")]
    [InlineData("string(6..6)", "the code can hold other characters than ASCII letters and digits; give it the alphabet 'digits' or 'alnum'")]
    public void Code_ThatArgumentsCanBreak_IsMarked(string type, string problem)
    {
        var compiled = TemplateCompiler.Compile(Lifted($"---\nkind: code\nunencodable: replace\nparams:\n  code: {type}\n---\n@shop.example #{{{{ code }}}}"));

        Assert.Equal($"Phones cannot read the code at '@shop.example #{{{{ … }}}}': {problem}", Assert.Single(compiled.Findings).Message);
    }

    [Fact]
    public void Stop_WhileTheRestrictionStands_FollowsTheCode()
    {
        Verify(Header + "Your code is {{ code }}.\n{|SMS3027:@shop.example #{{ code }}|}");
        Verify(Header + "Your code is {{ code }}.\n{|SMS3027:FA+9qCX9VSu|}");
        Verify("---\ngateway: twilio\n" + Header[4..] + Line);
    }

    [Fact]
    public void Link_InACode_IsMarked()
    {
        VerifyLifted(Header + "Your code: {{ code }}. See {|SMS3028:https://shop.example/x|}\n" + Line);
        VerifyLifted("---\nkind: code\nunencodable: replace\nparams:\n  page: uri(20)\n  code: string(6..6, digits)\n---\n{{ {|SMS3028:page|} }}\n" + Line);
        VerifyLifted("---\nparams:\n  code: string(6..6, digits)\n---\nSee https://shop.example/x\n@shop.example #{{ code }}");
    }

    [Fact]
    public void EachOfSeveralTexts_HasAnEndOfItsOwn()
    {
        VerifyLifted("---\nkind: code\nparams:\n  name: string(200, gsm7)\n  code: string(6..6, digits)\n---\nHi {{ name }}\n" + Line + "\n--- or\nHi\n" + Line);
        VerifyLifted("---\nkind: code\nparams:\n  name: string(200, gsm7)\n  code: string(6..6, digits)\n---\n{|SMS3024:Hi {{ name }}|}\n--- or\nHi\n" + Line);
    }

    [Fact]
    public void OtherKinds_EndAsTheyLike() => Verify("Hi\n@Shop #1 \n");

    // An isolate between '#' and the code would belong to the code.
    [Theory]
    [InlineData("رمزك {{ code }}.\n@shop.example #{{ code }}", 2)]
    [InlineData("رمزك {{ code }}.\n{{ hash }}", 2)]
    [InlineData("رمزك {{ code }}.\nرمزك {{ code }}.\n@shop.example #{{ code }} @pay.example", 4)]
    public void Code_InATextFromRightToLeft_IsNotIsolated(string body, int isolates)
    {
        var compiled = VerifyLifted("---\nkind: code\nculture: ar\nencoding: ucs2\nparams:\n  code: string(6..6, digits)\n" + (body.Contains("hash", StringComparison.Ordinal) ? "  hash: string(11..11, alnum)\n" : "") + "---\n" + body);

        Assert.Equal(isolates, compiled.Proof!.Ucs2!.Longest!.Text.Count(c => c is '\u2068' or '\u2069'));
    }

    private static TemplateFile Lifted(string template) => new("test.smstpl", template) { StopRestrictionLifted = true };
}
