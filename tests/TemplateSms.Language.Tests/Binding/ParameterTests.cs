using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Binding;

public class ParameterTests
{
    [Theory]
    [InlineData("order_id", "orderId")]
    [InlineData("orderId", "orderId")]
    [InlineData("x", "x")]
    [InlineData("class", "class")]
    [InlineData("prénom", "prénom")]
    [InlineData("line_2", "line2")]
    public void Parameter_InSnakeCase_IsInCamelCaseInCSharp(string name, string csharpName)
    {
        var parameter = Assert.Single(Sample.Bind($"{{{{ {name} }}}}", $"{name}: int").Parameters);

        Assert.Equal((name, csharpName), (parameter.Name, parameter.CSharpName));
    }

    [Fact]
    public void Parameters_KeepTheirOrder() =>
        Assert.Equal(["c", "a", "b"], Sample.Bind("{{ a }}{{ b }}{{ c }}", "c: int", "a: int = 1", "b: int").Parameters.Select(p => p.Name));

    [Theory]
    [InlineData("client")]
    [InlineData("to")]
    [InlineData("options")]
    [InlineData("cancellation_token")]
    [InlineData("cancellationToken")]
    [InlineData("Client")]
    [InlineData("content")]
    [InlineData("error")]
    public void Parameter_NamedLikeAFixedOne_IsMarked(string name) => Sample.Find("Hi", $"{{|SMS2006:{name}|}}: int");

    [Theory]
    [InlineData("2nd")]
    [InlineData("first-name")]
    [InlineData("first name")]
    [InlineData("_")]
    [InlineData("if")]
    [InlineData("end")]
    [InlineData("true")]
    [InlineData("null")]
    public void Parameter_WithANameThatCannotBe_IsMarked(string name) => Sample.Find("Hi", $"{{|SMS2007:{name}|}}: int");

    [Fact]
    public void Parameters_WithOneNameInCSharp_AreMarked() =>
        Sample.Find("{{ order_id }}", "order_id: int", "{|SMS2007:orderId|}: int");

    [Fact]
    public void Parameter_NotUsed_IsMarked() =>
        Assert.Equal(
            "'b' is declared but not used in the message; remove it, or print it",
            Sample.Find("{{ a }}", "a: int", "{|SMS2005:b|}: int").Message);

    [Theory]
    [InlineData("{{ if x > 1 }}s{{ end }}")]
    [InlineData("{{ 'a' ; # x\n x }}")]
    [InlineData("{{ x | math.abs }}")]
    public void Parameter_UsedAnywhere_IsUsed(string body) => Sample.Bind(body, "x: int(0..9)");

    [Fact]
    public void Parameter_UsedInTheTrackerOnly_IsUsed() =>
        Verify("---\ntracker: order{{ id }}\nparams:\n  id: string(10, alnum)\n---\nHi");

    [Fact]
    public void Parameter_NotUsedBesideAnError_IsNotReported() => Verify("---\nparams:\n  x: int\n---\n{{ {|SMS2001:y|} }}");
}
