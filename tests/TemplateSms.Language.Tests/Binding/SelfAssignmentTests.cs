using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Binding;

/// <summary>An assignment that changes nothing: a C# compiler would warn of it, too, about code that nobody wrote.</summary>
public class SelfAssignmentTests
{
    private const string Uses = "{{ name; nick; n; order.id }}";

    private static readonly string[] _parameters = ["name: string(20, gsm7)", "nick: string(20, gsm7)?", "n: int(1..9)", "order: Shop.Order"];

    [Theory]
    [InlineData("{{ {|SMS2026:name = name|} }}", "This assigns 'name' to itself, which has no effect; remove it")]
    [InlineData("{{ {|SMS2026:name = name ?? 'friend'|} }}", "This assigns 'name' to itself, since 'name' is never null, which has no effect; remove it")]
    [InlineData("{{ {|SMS2026:n = n ?? 1|} }}", "This assigns 'n' to itself, since 'n' is never null, which has no effect; remove it")]
    [InlineData("{{ x = 'a'; {|SMS2026:x = x|}; x }}", "This assigns 'x' to itself, which has no effect; remove it")]
    [InlineData("{{ $x = 'a'; {|SMS2026:$x = ($x)|}; $x }}", "This assigns '$x' to itself, which has no effect; remove it")]
    [InlineData("{{ x = order.id; {|SMS2026:x = x|}; x }}", "This assigns 'x' to itself, which has no effect; remove it")]
    [InlineData("{{ if n > 3 }}{{ {|SMS2026:nick = nick|} }}{{ end }}", "This assigns 'nick' to itself, which has no effect; remove it")]
    public void SelfAssignment_Triggers(string body, string message)
    {
        var marked = MarkedText.Parse(Sample.Template(body + Uses, _parameters));

        var finding = Assert.Single(Find(marked.Text));

        Assert.Equal(message, finding.Message);
        var mark = Assert.Single(marked.Spans);
        Assert.Equal((mark.Span.Start, mark.Span.End), (finding.Span.Start, finding.Span.End));
    }

    [Theory]
    [InlineData("{{ name = name + '!' }}")]
    [InlineData("{{ nick = nick ?? 'friend' }}")]
    [InlineData("{{ name = nick ?? 'friend' }}")]
    [InlineData("{{ name = name | string.upcase }}")]
    [InlineData("{{ n += n }}")]
    [InlineData("{{ if n > 3; x = 1; end; x = x; x }}")]
    [InlineData("{{ x = name; name = x }}")]
    public void SelfAssignment_DoesNotTrigger(string body) =>
        Assert.Empty(Find(Sample.Template(body + Uses, _parameters)));

    private static IEnumerable<Finding> Find(string template)
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", template));
        Assert.True(compiled.CanEmit);
        return compiled.Findings.Where(finding => finding.Rule == BindingRules.SelfAssignment);
    }
}
