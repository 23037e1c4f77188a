using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>What a template computes may be refused: then, and only then, its method catches.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("{{ 10 // n }}", "no result, since its divisor is zero")]
    [InlineData("{{ 'ab' | string.slice 0 (n - 1) }}", "no text, since the length of a slice is negative")]
    [InlineData("{{ for x in list limit:(10 // n) }}{{ x }}{{ end }}", "no result, since its divisor is zero")]
    [InlineData("{{ if n > 0 }}{{ a = 1 }}{{ end }}{{ a }}", "The local 'a' is read before anything is assigned to it.")]
    [InlineData("{{ capture c }}{{ 10 // n }}{{ end }}{{ c }}", "no result, since its divisor is zero")]
    public void Computation_WithoutAResult_IsAnErrorOfTheTemplate(string body, string message)
    {
        using var assembly = Run(body).AssertCompiles().Load();

        var error = Assert.Throws<SmsTemplateException>(() => assembly.Invoke("Scratch.Sms", "Test", 0, new[] { "x" })).Error;

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal("test", error.Template);
    }

    [Theory]
    [InlineData("{{ 10 // n }}", true)]
    [InlineData("{{ n + 1 }}", false)]
    [InlineData("{{ -n }}", true)]
    [InlineData("{{ n | math.round 1 }}", true)]
    [InlineData("{{ 'n: ' + n }}", false)]
    [InlineData("{{ n }}{{ list.size }}{{ list[0] }}{{ for x in list; x; if !for.last; ', '; end; end }}", false)]
    [InlineData("{{ n > 1 && list.size == 2 ? 'a' : 'b' }}{{ list | array.join ', ' }}{{ $'{n}' }}", false)]
    [InlineData("{{ a = 'x' }}{{ a | string.upcase | string.truncate 5 }}{{ capture c }}{{ n }}{{ end }}{{ c }}", false)]
    public void Method_CatchesWhereAComputationMayBeRefused(string body, bool catches) => Assert.Equal(
        catches,
        Run(body).AssertCompiles().Sources.Values.Single().Contains("catch (", StringComparison.Ordinal));

    private static GeneratorRun Run(string body) => GeneratorHarness.Run(
        new TemplateGenerator(),
        TestProject.Empty.WithTemplate("test.smstpl", Message.Template("unencodable: replace\nsegments: 6\nparams:\n  n: int(0..9)\n  list: list(string(5, gsm7), 3)", body)));
}
