using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Binding;

/// <summary>Locals with the type of a member of a C# type, which only their declaration in C# knows.</summary>
public class MemberLocalTests
{
    private const string Elsewhere = "'t' has the type of a C# member and is known inside the block that assigns it only; assign it before the block";

    [Theory]
    [InlineData("{{ if n > 1; t = o.a; end; {|SMS2003:t|} }}", Elsewhere)]
    [InlineData("{{ o.a; {|SMS2003:o|} = o.b; o.a }}", "'o' is a parameter of a C# type and keeps its value; assign to another name")]
    public void Assignment_ThatCSharpCannotDeclare_IsRefused(string body, string message) =>
        Assert.Equal(message, Assert.Single(Verify(Template(body)).Findings, f => f.Rule.Id == "SMS2003").Message);

    [Theory]
    [InlineData("{{ t = o.a; if n > 1; t = o.b; end; if t == 1; n; end }}")]
    [InlineData("{{ if n > 1; t = o.a; if t == 1; n; end; end }}")]
    [InlineData("{{ if n > 1; t = o.a; end; if n > 2; t = o.b; end }}")]
    [InlineData("{{ if n > 1; t = o.a; else; t = o.b; end }}")]
    [InlineData("{{ case n }}{{ when 1 }}{{ t = o.a }}{{ when 2 }}{{ t = o.b }}{{ end }}")]
    public void Assignment_WithinTheBlockOfTheFirstOrInOneOfItsOwn_IsTaken(string body) => Verify(Template(body));

    private static string Template(string body) =>
        $$$"""
        ---
        unencodable: replace
        segments: dynamic
        params:
          o: Shop.Order
          n: int(0..9)
        ---
        {{{body}}}{{ if false; o.a == 1; n; end }}
        """;
}
