using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

// Arguments that attain what is proved. That the compiled code gives the same text is the generator's tests' to show.
public class WitnessTests
{
    [Theory]
    [InlineData("Hi {{ name }}, {{ n }} left.", "name: string(5)", "n: int(1..99)", "Hi , 1 left.", "Hi WWWWW, 99 left.")]
    [InlineData("{{ n }} item{{ if n > 1 }}s{{ end }}", "name: string(5)?", "n: int(1..99)", "1 item", "99 items")]
    [InlineData("{{ if name }}Dear {{ name }}{{ else }}Hello{{ end }}{{ n }}", "name: string(3..5)?", "n: int(1..9)", "Hello9", "Dear WWWWW9")]
    [InlineData("{{ name | string.upcase | string.truncate 3 '.' }}{{ n }}", "name: string(9, alnum)", "n: int(-1..9)", "9", "WW.-1")]
    [InlineData("{{ n * 2 }} {{ name ?? 'you' }}", "name: string(5..5, digits)?", "n: int(1..60)", "2 you", "120 88888")]
    [InlineData("{{ x = n + 1; if x == 10; 'ten'; end; x }}{{ name }}", "name: string(1)", "n: int(1..20)", "2", "ten10W")]
    public void Ends_OfTheProof_AreAttained(string body, string name, string n, string shortest, string longest)
    {
        var proof = Verify(Unused(Sample.Template(body, name, n))).Proof!.Gsm7!;

        Assert.Equal(shortest, proof.Shortest!.Text);
        Assert.Equal(longest, proof.Longest!.Text);
        Assert.Equal((proof.Units.Least, proof.Units.Most), (proof.Shortest.Units, proof.Longest.Units));
    }

    [Theory]
    [InlineData("{{ n | math.abs }}")]
    [InlineData("{{ -n }}")]
    public void LeastInt_HasNoOpposite_AndIsNoWitness(string body)
    {
        var proof = Verify(Sample.Template(body, "n: int")).Proof!.Gsm7!;

        Assert.NotNull(proof.Longest);
        Assert.DoesNotContain(proof.Longest.Arguments, a => a.Value is (long)int.MinValue);
    }

    [Theory]
    [InlineData("{{ d % 0 }}")]
    [InlineData("{{ d % n }}")]
    [InlineData("{{ n % n }}")]
    [InlineData("{{ d / n }}")]
    [InlineData("{{ 0 // n }}")]
    public void Zero_DividesNothing_AndIsNoWitness(string body)
    {
        var proof = Verify(Sample.Template("{{ if d > 0 || n >= 0 }}{{ end }}" + body, "d: decimal(0..9.99)", "n: int(0..9)")).Proof!.Gsm7!;

        foreach (var witness in new[] { proof.Shortest, proof.Longest })
            Assert.True(witness is null || (!body.EndsWith("0 }}", StringComparison.Ordinal) && witness.Arguments.Single(a => a.Name == "n").Value is not 0L));
    }

    [Fact]
    public void Plural_OfAKnownDecimal_HasTheFormOfItsOwnDigits()
    {
        // English has 'one' for 1, and 'other' for 1.00, which is refused here.
        var template = "---\nunencodable: reject\nculture: en\nparams:\n  p: decimal(0..9.99)\n---\nab{{ sms.plural p one: '-' other: '\u0149' }}";

        var proof = TemplateCompiler.Compile(new TemplateFile("a.smstpl", template)).Proof!.Gsm7!;

        Assert.All([proof.Shortest, proof.Longest], witness => Assert.True(witness is null || witness.Arguments.Single().Display == "1", witness?.Arguments.Single().Display));
    }

    [Fact]
    public void Arguments_AreThoseOfTheParameters_InTheirOrder()
    {
        var proof = Verify(Sample.Template("{{ for t in tags }}{{ t }}{{ if !for.last }}, {{ end }}{{ end }} {{ day | date.to_string '%B' }}", "tags: list(enum(small|big), 2)", "day: date")).Proof!.Gsm7!;

        Assert.Equal("small, small September", proof.Longest!.Text);
        Assert.Equal(["tags [small, small]", "day 2027-09-10"], proof.Longest.Arguments.Select(a => $"{a.Name} {a.Display}"));
        Assert.Equal(" May", proof.Shortest!.Text);
    }

    [Fact]
    public void Ucs2_OfAnAutoTemplate_IsWitnessedByATextOutsideGsm7()
    {
        var proof = Verify("---\nencoding: auto\nparams:\n  name: string(5)\n---\nHi {{ name }}").Proof!;

        Assert.Equal("Hi WWWWW", proof.Gsm7!.Longest!.Text);
        Assert.Equal("Hi ЖЖЖЖЖ", proof.Ucs2!.Longest!.Text);
    }

    [Fact]
    public void Text_WithoutAGreatestLength_HasNoLongestWitness()
    {
        var proof = Verify("---\nunencodable: replace\nparams:\n  name: string\n---\nHi {{ {|SMS3003:name|} }}").Proof!.Gsm7!;

        Assert.Null(proof.Longest);
        Assert.Equal("Hi ", proof.Shortest!.Text);
    }

    [Fact]
    public void Text_OfAMemberOfACSharpType_HasNoWitness() =>
        Assert.Null(Verify("---\nunencodable: replace\nparams:\n  order: Shop.Order\nbounds:\n  order.name: string(5)\n---\nHi {{ order.name }}").Proof!.Gsm7!.Longest);

    // A parameter that a body does not read is a warning, which is not what these examples are about.
    private static string Unused(string template) => template.Contains("{{ name", StringComparison.Ordinal) || template.Contains("if name", StringComparison.Ordinal)
        ? template
        : template.Replace("  name: string(5)?\n", "", StringComparison.Ordinal);
}
