using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class ParameterFixTests
{
    [Theory]
    [InlineData("Hi {{ name }}", "---\nparams:\n  name: string(20)\n---\nHi {{ name }}")]
    [InlineData("Hi {{ name }}\r\n", "---\r\nparams:\r\n  name: string(20)\r\n---\r\nHi {{ name }}\r\n")]
    [InlineData("---\nsender: ACME\n---\n{{ n - 1 }}", "---\nsender: ACME\nparams:\n  n: int(0..99)\n---\n{{ n - 1 }}")]
    [InlineData("---\nparams:\n    a: int(1..9)\n# end\n---\n{{ a }}{{ b | date.to_string '%d' }}", "---\nparams:\n    a: int(1..9)\n    b: date\n# end\n---\n{{ a }}{{ b | date.to_string '%d' }}")]
    [InlineData("---\nparams:\n---\n{{ if vip }}Hi{{ end }}", "---\nparams:\n  vip: bool\n---\n{{ if vip }}Hi{{ end }}")]
    [InlineData("{{ for x in xs }}{{ x }}{{ end }}", "---\nparams:\n  xs: list(string(20), 3)\n---\n{{ for x in xs }}{{ x }}{{ end }}")]
    public void UnknownName_IsDeclaredWithATypeThatItsUsesAllow(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.DeclareParameter));

    [Fact]
    public void UnknownNames_AreDeclaredOneAfterTheOther() =>
        Assert.Equal("---\nparams:\n  a: string(20)\n  b: string(20)\n---\n{{ a }}{{ b }}{{ a }}", Fixing.ApplyAll("{{ a }}{{ b }}{{ a }}", FixKey.DeclareParameter));

    [Fact]
    public void ParameterOfAnIncludedTemplate_IsDeclaredWithItsTypeThere()
    {
        var file = new TemplateFile("test.smstpl", "Hi {{ include 'footer' }}")
        {
            Includes = new[] { new TemplateFile("footer.smstpl", "---\nparams:\n  shop: string(12, alnum)\n---\n{{ shop }}") },
        };

        Assert.Equal("---\nparams:\n  shop: string(12, alnum)\n---\nHi {{ include 'footer' }}", Fixing.Apply(file, FixKey.DeclareParameter));
    }

    [Theory]
    [InlineData("---\nparams:\n  a: int(1..9)\n  b: date\n---\n{{ a }}", "---\nparams:\n  a: int(1..9)\n---\n{{ a }}")]
    [InlineData("---\r\nsender: ACME\r\nparams:\r\n  b: date\r\n---\r\nHi", "---\r\nsender: ACME\r\n---\r\nHi")]
    public void UnusedParameter_IsRemovedWithItsLine(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.RemoveParameter));

    [Fact]
    public void UnusedParameter_ThatBoundsName_IsNotRemoved() =>
        Assert.Null(Fixing.Apply("---\nparams:\n  order: Shop.Order\nbounds:\n  order.name: string(20)\n---\nHi", FixKey.RemoveParameter));

    [Theory]
    [InlineData("---\nparams:\n  to: string(9, alnum)\n---\n{{ to }}, {{ if to == 'x' }}{{ to | string.upcase }}{{ end }}", "---\nparams:\n  to_value: string(9, alnum)\n---\n{{ to_value }}, {{ if to_value == 'x' }}{{ to_value | string.upcase }}{{ end }}")]
    [InlineData("---\ntracker: \"a{{ to }}\"\nparams:\n  to: string(9, alnum)\n---\nto {{ $'to {to}' }}", "---\ntracker: \"a{{ to_value }}\"\nparams:\n  to_value: string(9, alnum)\n---\nto {{ $'to {to_value}' }}")]
    [InlineData("---\nparams:\n  client: Shop.Client\nbounds:\n  client.name: string(20, gsm7)\n---\n{{ client.name }}", "---\nparams:\n  client_value: Shop.Client\nbounds:\n  client_value.name: string(20, gsm7)\n---\n{{ client_value.name }}")]
    [InlineData("---\nparams:\n  order_id: int(1..9)\n  orderId: int(1..9)\n---\n{{ order_id }}{{ orderId }}", "---\nparams:\n  order_id: int(1..9)\n  orderId_value: int(1..9)\n---\n{{ order_id }}{{ orderId_value }}")]
    public void ParameterWhoseNameIsTaken_IsRenamedWhereverItIsUsed(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.RenameParameter));

    [Fact]
    public void ParameterWhoseNameIsAlsoALoopsVariable_IsNotRenamed() =>
        Assert.Null(Fixing.Apply("---\nparams:\n  to: list(string(9), 2)\n---\n{{ for to in to }}{{ to }}{{ end }}", FixKey.RenameParameter));
}
