namespace TemplateSms.Generator.Tests.Emit;

/// <summary>Whatever a template calls its parameters, locals and loop variables, they stay apart from the names that generated bodies have.</summary>
public class BodyNameTests
{
    private const string Settings = "unencodable: replace\nparams:\n  n: int(0..9)\n  l: list(int(0..9), 3)\n  m: list(date, 3)?";

    [Theory]
    [InlineData("index")]
    [InlineData("count")]
    [InlineData("list")]
    [InlineData("capture_")]
    [InlineData("Capture")]
    [InlineData("_")]
    [InlineData("_1")]
    [InlineData("item")]
    [InlineData("name")]
    [InlineData("writer")]
    [InlineData("tracker")]
    [InlineData("content")]
    [InlineData("error")]
    [InlineData("exception")]
    [InlineData("class")]
    [InlineData("x_is_assigned")]
    public void LoopVariable_WithAnyName_StaysApart(string name) => Assert.Equal(
        "12.12.011212.1212.12.",
        Message.Text(
            Message.Template(
                Settings,
                $$$"""
                {{ for {{{name}}} in l; {{{name}}}; end }}.{{ for a in l; a // 1; end }}.
                {{~ for {{{name}}} in l; for.index; {{{name}}}; end; for d in m; d; end }}
                {{~ capture c; for {{{name}}} in l; {{{name}}}; end; end; c }}.
                {{~ for a in l; if a > 1; break; end; for {{{name}}} in l; {{{name}}}; end; end; if n > 5; x = 1; end; if n < 5; x = 12; end; x }}.
                {{~ for {{{name}}} in l reversed; if for.last; for b in l; b; end; end; end }}.
                """.Replace("\n{{~", "{{", StringComparison.Ordinal)),
            "3, [1, 2], null"));

    [Theory]
    [InlineData("index")]
    [InlineData("count")]
    [InlineData("list")]
    [InlineData("Capture")]
    [InlineData("_")]
    [InlineData("_1")]
    [InlineData("item")]
    [InlineData("name")]
    [InlineData("writer")]
    [InlineData("tracker")]
    [InlineData("content")]
    [InlineData("error")]
    [InlineData("exception")]
    [InlineData("class")]
    [InlineData("$exception")]
    [InlineData("$index")]
    [InlineData("$_1")]
    public void Local_WithAnyName_StaysApart(string name) => Assert.Equal(
        "4 12 12 12",
        Message.Text(
            Message.Template(
                Settings,
                $$$"""{{ {{{name}}} = n + 1; {{{name}}} }} {{ {{{name}}} = ""; for a in l; {{{name}}} = {{{name}}} + a; end; {{{name}}} }} {{ capture {{{name}}}; for a in l; a // 1; end; end; {{{name}}} }} {{ for a in l; a; end }}"""),
            "3, [1, 2], null"));

    [Theory]
    [InlineData("index")]
    [InlineData("exception")]
    [InlineData("capture_1")]
    [InlineData("item")]
    [InlineData("x_in1")]
    [InlineData("x_1v")]
    public void Parameter_NamedLikeAFixedVariable_StaysApart(string name) => Assert.Equal(
        "3 2 12",
        Message.Text(
            Message.Template($"unencodable: replace\nparams:\n  {name}: int(0..9)\n  l: list(int(0..9), 3)", $$$"""{{ {{{name}}} }} {{ capture c; {{{name}}} // 1 - 1; end; c }} {{ for x in l; x; end; for x in l; end }}"""),
            "3, [1, 2]"));

    [Theory]
    [InlineData("x")]
    [InlineData("writer")]
    [InlineData("exception")]
    public void LoopOfTheTracker_NamedLikeALocalOfTheBody_StaysApart(string name)
    {
        var content = Message.Content(
            Message.Template("tracker: \"{{ for " + name + " in l; " + name + "; end }}\"\nparams:\n  l: list(int(0..9), 3)", $$$"""{{ {{{name}}} = 0; for a in l; {{{name}}} = {{{name}}} + a; end; {{{name}}} }}"""),
            "[1, 2]");

        Assert.Equal("3", content.Text);
        Assert.Equal("12", content.Tracker);
    }
}
