using TemplateSms.Language.Compilation;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>What is known of a value that may be null is known only where null is ruled out.</summary>
public class KnownValueTests
{
    [Fact]
    public void Known_OfWhatMayBeNull_IsNotKnown()
    {
        var maybe = Value.OfText("a").Join(Value.Null);

        Assert.Null(maybe.Known);
        Assert.Equal("a", maybe.NotNull.Known);
    }

    [Fact]
    public void Truth_OfWhatMayBeNull_IsNotKnown()
    {
        var maybe = Value.OfTruth(true).Join(Value.Null);

        Assert.Null(maybe.Truth);
        Assert.True(maybe.NotNull.Truth);
    }

    [Theory]
    [InlineData("{{ n | math.abs }}")]
    [InlineData("{{ -n }}")]
    public void Witness_OfTheNumberWithoutAnOpposite_IsNone(string body) => Assert.Null(
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\nparams:\n  n: int(-2147483648..-2147483648)\n---\n{body}")).Proof!.Gsm7!.Longest);

    // The list has one element at most, and a witness that prints the second last one prints nothing.
    [Theory]
    [InlineData("l: list(date?, 1)", "x{{ l[-2] | date.to_string '%F' }}", "x")]
    [InlineData("l: list(date?, 1)", "x{{ l[1] | date.to_string '%F' }}", "x")]
    [InlineData("l: list(date?, 1)", "x{{ l[-1] | date.to_string '%F' }}", "x2027-01-10")]
    [InlineData("l: list(string(3, gsm7), 2)", "x{{ l[-3] | string.upcase }}", "x")]
    [InlineData("l: list(string(3, gsm7), 2)", "x{{ l[-2] | string.upcase }}", "xWWW")]
    [InlineData("l: list(int(1..99)?, 1)", "x{{ l[-2] | math.format 'N2' }}", "x")]
    [InlineData("l: list(int(1..99)?, 1)", "x{{ l[-2] ?? 7 }}", "x7")]
    [InlineData("l: list(bool?, 1)", "x{{ if l[-2] }}yes{{ else }}no{{ end }}", "xno")]
    [InlineData("l: list(string(3, gsm7), 3)", "x{{ l[9] }}", "x")]
    public void Witness_OfAnElementThatIsNotThere_SaysSo(string parameter, string body, string longest)
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\nunencodable: replace\nparams:\n  {parameter}\n---\n{body}"));

        Assert.Equal(longest, compiled.Proof!.Gsm7!.Longest!.Text);
        Assert.Equal(compiled.Proof.Gsm7.Units.Most, compiled.Proof.Gsm7.Longest.Units);
    }
}
