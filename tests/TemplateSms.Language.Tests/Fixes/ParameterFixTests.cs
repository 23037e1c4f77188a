using TemplateSms.Language.Files;
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
    [InlineData("---\ntracker: \"a{{ id }}\"\n---\nHi", "---\ntracker: \"a{{ id }}\"\nparams:\n  id: string(10, alnum)\n---\nHi")]
    public void UnknownName_IsDeclaredWithATypeThatItsUsesAllow(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.DeclareParameter));

    [Theory]
    [InlineData("{{ x | math.format 'F2' }}", "decimal(0..9999.99)")]
    [InlineData("{{ x | math.format 'D5' }}", "int(0..99)")]
    [InlineData("{{ x | math.round 2 }}", "decimal(0..9999.99)")]
    [InlineData("{{ x + 1 }}", "int(0..99)")]
    [InlineData("{{ x - 1500 }}", "int(0..9999)")]
    [InlineData("{{ if x > 250 }}{{ x }}{{ end }}", "int(0..999)")]
    [InlineData("{{ if x >= -5 }}{{ x }}{{ end }}", "int(-99..99)")]
    [InlineData("{{ if 3 == x }}a{{ end }}", "int(0..99)")]
    [InlineData("{{ case x }}{{ when 1, 2 }}a{{ end }}", "int(0..99)")]
    [InlineData("{{ case x }}{{ when 'a' }}a{{ end }}", "string(20)")]
    [InlineData("{{ x | string.pluralize 'item' 'items' }}", "int(0..99)")]
    [InlineData("{{ if x == 'late' }}a{{ end }}", "string(20)")]
    [InlineData("{{ x | string.upcase }}", "string(20)")]
    [InlineData("{{ $'{x}' }}", "string(20)")]
    [InlineData("{{ if x && x }}a{{ end }}", "bool")]
    [InlineData("{{ if !x }}a{{ end }}", "bool")]
    [InlineData("{{ if x == true }}a{{ end }}", "bool")]
    [InlineData("{{ if x }}{{ x }}{{ end }}", "string(20)?")]
    [InlineData("{{ if x }}{{ x | date.to_string '%d/%m' }}{{ end }}", "date?")]
    [InlineData("{{ x | date.to_string '%d/%m/%Y' }}", "date")]
    [InlineData("{{ x | date.to_string '%H:%M' }}", "time")]
    [InlineData("{{ x | date.to_string '%d/%m %H:%M' }}", "datetime")]
    [InlineData("{{ x | date.to_string '%d/%m' }}, {{ x | date.to_string '%H:%M' }}", "datetime")]
    [InlineData("{{ x | date.add_hours 2 }}", "datetime")]
    [InlineData("{{ (x | date.add_days 2) | date.to_string '%d' }}", "date")]
    [InlineData("{{ x.year }}", "date")]
    [InlineData("{{ x.hour }}", "time")]
    [InlineData("{{ x | array.join ', ' }}", "list(string(20), 3)")]
    [InlineData("{{ x | array.size }}", "list(string(20), 3)")]
    [InlineData("{{ x[0] }}", "list(string(20), 3)")]
    [InlineData("{{ for y in x }}{{ y | math.format 'F2' }}{{ end }}", "list(decimal(0..9999.99), 3)")]
    [InlineData("{{ for y in x }}{{ y | date.to_string '%d/%m' }}{{ end }}", "list(date, 3)")]
    public void UnknownName_IsDeclaredWithTheTypeOfItsUse(string body, string type) =>
        Assert.Equal($"---\nparams:\n  x: {type}\n---\n{body}", Fixing.Apply(body, FixKey.DeclareParameter));

    [Theory]
    [InlineData("price: decimal(0..99.99)", "{{ x * price }}", "decimal(0..9999.99)")]
    [InlineData("count: int(0..99)", "{{ if x > count }}a{{ end }}{{ count }}", "int(0..99)")]
    [InlineData("due: date", "{{ if x < due }}a{{ end }}{{ due }}", "date")]
    [InlineData("state: string(9, alnum)", "{{ if x == state }}a{{ end }}{{ state }}", "string(20)")]
    public void UnknownName_BesideAParameter_IsDeclaredLikeIt(string parameter, string body, string type) =>
        Assert.Equal($"---\nparams:\n  {parameter}\n  x: {type}\n---\n{body}", Fixing.Apply($"---\nparams:\n  {parameter}\n---\n{body}", FixKey.DeclareParameter));

    [Theory]
    [InlineData("{{ order.customer }}")]
    [InlineData("{{ if order.is_paid }}a{{ end }}{{ order }}")]
    [InlineData("{{ x - 1 }}{{ x | date.to_string '%d' }}")]
    [InlineData("{{ for y in x }}{{ y }}{{ end }}{{ x - 1 }}")]
    [InlineData("{{ if true == false }}a{{ endif }}")]
    [InlineData("{{ loop.index }}")]
    [InlineData("{{ nil }}")]
    public void UnknownName_ThatNoTypeOfTheLanguageSuits_IsNotDeclared(string body) =>
        Assert.Null(Fixing.Apply(body, FixKey.DeclareParameter));

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
