using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>No way to grow a text takes the memory of the caller's process: at 10,000 units the message fails, and the compiler says so before.</summary>
public class GrowthTests
{
    // A number of rounds that only the caller knows, and which doubles a text to 2^60.
    private const string Rounds = "unencodable: replace\nsegments: dynamic\nparams:\n  l: list(int(0..9), 60)";
    private const string Sixty = "[.. Enumerable.Repeat(1, 60)]";
    private const long MostBytes = 20_000_000;

    public static TheoryData<string> Doubling =>
    [
        "{{ t = 'ab'; for x in l; t += t; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = t + 'c' + t; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = $'{t}{t}'; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = $'{t}-{x}-{t}'; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = t * 2; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = t | string.append t; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = t | string.prepend t; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = t | string.replace 'a' 'aa'; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; t = t | string.replace_first 'a' t; end }}{{ t.size }}",
        "{{ t = 'ab'; for x in l; capture t; t; t; end; end }}{{ t | string.size }}",
        "{{ t = 'ab'; u = 'c'; for x in l; t = t + u; u = u + t; end }}{{ t.size }}",
        "{{ t = 'a,b'; for x in l; t = (t | string.split ',' | array.join t); end }}{{ t.size }}",
        "{{ for x in l }}{{ for y in l }}{{ for z in l }}{{ 'many words ' }}{{ end }}{{ end }}{{ end }}",
    ];

    [Theory]
    [MemberData(nameof(Doubling))]
    public void Text_ThatDoubles_FailsWithinItsMemory(string body)
    {
        using var assembly = Message.Load(Message.Template(Rounds, body), [$"Sms.Test({Sixty})", $"Sms.TryTest({Sixty}, out _, out var error) ? null : error", "Sms.Test([1])"]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var thrown = Assert.Throws<SmsTemplateException>(() => assembly.Invoke("Scratch.Caller", "Call0"));
        var error = Assert.IsType<SmsArgumentError>(assembly.Invoke("Scratch.Caller", "Call1"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Contains("more than 10000", error.Message, StringComparison.Ordinal);
        Assert.Equal((error.Message, "test"), (thrown.Error.Message, thrown.Error.Template));
        Assert.IsType<SmsContent>(assembly.Invoke("Scratch.Caller", "Call2"));
    }

    [Theory]
    [InlineData("{{ ('ab' * n).size }}")]
    [InlineData("{{ ('a' * 5000 | string.replace 'a' ('b' * n)).size }}")]
    public void Text_ThatANumberAsksFor_FailsWithinItsMemory(string body)
    {
        using var assembly = Message.Load(Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  n: int(0..2000000000)", body), ["Sms.TryTest(2000000000, out _, out var error) ? null : error", "Sms.TryTest(8000, out _, out var error) ? null : error"]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.IsType<SmsArgumentError>(assembly.Invoke("Scratch.Caller", "Call0"));
        Assert.IsType<SmsArgumentError>(assembly.Invoke("Scratch.Caller", "Call1"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    [Theory]
    [InlineData("{{ s | string.slice 0 5 }}", "aaaaa")]
    [InlineData("{{ s | string.upcase | string.truncate 5 '' }}", "AAAAA")]
    [InlineData("{{ (s + '').size }}", "50000")]
    [InlineData("{{ s | string.replace 'aa' 'a' | string.size }}", "25000")]
    [InlineData("{{ if s == 'x' }}x{{ else }}y{{ end }}", "y")]
    public void Text_OfTheCaller_HasNoLimitWhereNothingGrows(string body, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  s: string", body), "new string('a', 50000)"));

    [Fact]
    public void Text_OfTheCallerThatIsPrinted_IsTooLong()
    {
        var error = Message.Error(Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  s: string", "Hi {{ s }}"), "new string('a', 1000000)");

        Assert.Equal(SmsArgumentProblem.TextTooLong, error.Reason);
    }

    [Theory]
    [InlineData("{{ t = 'ab'; for x in l; t += t; end }}{{ t.size }}", "t += t")]
    [InlineData("{{ t = 'ab'; for x in l; t = $'{t}{t}'; end }}{{ t.size }}", "$'{t}{t}'")]
    [InlineData("{{ t = ''; for x in l; t = t + ('word ' * 60); end }}{{ t.size }}", "t + ('word ' * 60)")]
    [InlineData("{{ t = 'ab' * 9000 }}{{ t.size }}", "'ab' * 9000")]
    [InlineData("{{ capture t }}{{ for x in l }}{{ 'word ' * 90 }}{{ end }}{{ end }}{{ t | string.size }}", null)]
    public void Growth_OfBoundedParts_IsFoundBefore(string body, string? place)
    {
        var template = Message.Template(Rounds, body + "{{ l.size }}");

        var finding = Assert.Single(TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings, finding => finding.Rule.Id == "SMS3014");

        if (place is not null)
            Assert.Equal(place, template.Substring(finding.Span.Start, finding.Span.Length));
    }

    [Theory]
    [InlineData("{{ t = ''; for x in l; t = t + x + ', '; end }}{{ t }}")]
    [InlineData("{{ t = ''; for x in l; t = $'{t}{x}'; end }}{{ t.size }}")]
    [InlineData("{{ t = ''; for x in l; for y in l; t = t + y; end; end }}{{ t.size }}")]
    [InlineData("{{ t = ''; for x in l; t = t + x | string.truncate 20; end }}{{ t }}")]
    [InlineData("{{ for x in l; t = 'a' * x; t; end }}")]
    [InlineData("{{ l | array.join ', ' }}")]
    public void Growth_ThatStaysWithinTheLimit_IsNotFound(string body) =>
        Assert.DoesNotContain(TemplateCompiler.Compile(new TemplateFile("test.smstpl", Message.Template(Rounds, body))).Findings, finding => finding.Rule.Id == "SMS3014");

    [Fact]
    public void Growth_OfAnUnboundedParameter_IsNoGrowth() =>
        Assert.DoesNotContain(
            TemplateCompiler.Compile(new TemplateFile("test.smstpl", Message.Template("unencodable: replace\nparams:\n  s: string", "{{ t = s + '!' }}{{ t }}"))).Findings,
            finding => finding.Rule.Id == "SMS3014");

    [Fact]
    public void Code_ThatCannotPassTheLimit_HasNothingToCatch() =>
        Assert.DoesNotContain("catch", GeneratorHarness.Run(new TemplateGenerator(), Message.Project("---\nparams:\n  s: string(20, gsm7)\n---\nHi {{ s + '!' }}", [])).Sources["test.g.cs"], StringComparison.Ordinal);
}
