using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Words;

/// <summary>
/// A value of a C# type that may be null where it is needed is one finding of ours at its place, and the C# compiler is
/// silent. What can be null, C# decides.
/// </summary>
public class MayBeNullTests
{
    [Theory]
    [InlineData("{{ {|SMS2025:order.customer|}.name }}")]
    [InlineData("{{ {|SMS2025:order.customer|}.name }}{{ order.customer.nick }}")]
    [InlineData("{{ {|SMS2025:{|SMS2025:order.customer|}.address|}.city }}")]
    [InlineData("{{ if order.id > 3 }}{{ {|SMS2025:order.customer|}.name }}{{ end }}{{ {|SMS2025:order.customer|}.name }}")]
    [InlineData("{{ if order.customer }}{{ else }}{{ {|SMS2025:order.customer|}.name }}{{ end }}")]
    [InlineData("{{ if order.customer == null }}{{ {|SMS2025:order.customer|}.name }}{{ end }}")]
    [InlineData("{{ if order.customer || order.id > 3 }}{{ {|SMS2025:order.customer|}.name }}{{ end }}")]
    [InlineData("{{ if order.customer }}{{ {|SMS2025:order.customer.address|}.city }}{{ end }}")]
    [InlineData("{{ if order.customer }}{{ {|SMS2025:order.customer.address|}.city }}{{ order.customer.address.floor }}{{ end }}")]
    [InlineData("{{ x = order.lines[0]; if x && x.next }}{{ for x in order.lines }}{{ {|SMS2025:x.next|}.name }}{{ end }}{{ end }}")]
    [InlineData("{{ {|SMS2025:order.paid|}.year }}")]
    [InlineData("{{ {|SMS2025:order.place|}.row }}")]
    [InlineData("{{ {|SMS2025:order.stock|}.value }}")]
    [InlineData("{{ {|SMS2025:order.place.shelf|}.length }}", "order.place")]
    [InlineData("{{ s | string.truncate {|SMS2025:order.stock|} }}")]
    [InlineData("{{ s | string.truncate ({|SMS2025:order.stock|} + 1) }}")]
    [InlineData("{{ order.lines[{|SMS2025:order.stock|}]?.name }}")]
    [InlineData("{{ for x in order.lines limit:{|SMS2025:order.stock|}; x.name; end }}")]
    [InlineData("{{ order.due | date.add_days {|SMS2025:order.stock|} }}")]
    [InlineData("{{ {|SMS2025:order.paid|} | date.add_days 1 }}")]
    [InlineData("{{ 5 | math.divided_by {|SMS2025:order.stock|} }}")]
    [InlineData("{{ x = order.customer; {|SMS2025:x|}.name }}")]
    [InlineData("{{ x = 'a'; x = {|SMS2025:order.customer.nick|}; x }}", "order.customer")]
    [InlineData("{{ x = 0; for l in order.lines; x = x + {|SMS2025:l.qty|}; end; x }}")]
    [InlineData("{{ for l in order.lines; {|SMS2025:l.next|}.name; end }}")]
    [InlineData("{{ for l in order.gaps; {|SMS2025:l|}.name; end }}")]
    [InlineData("{{ {|SMS2025:order.lines[0]|}.name }}")]
    [InlineData("{{ {|SMS2025:order.gaps|}.size }}")]
    [InlineData("{{ {|SMS2025:order.gaps|} | array.map 'name' | array.join ',' }}")]
    [InlineData("{{ '{{' + {|SMS2025:order.customer|}.name }}")]
    [InlineData("{{ capture c; {|SMS2025:order.customer|}.name; end; c }}")]
    [InlineData("{{ case {|SMS2025:order.customer|}.name; when 'x'; 'y'; end }}")]
    [InlineData("{{ $'a{{|SMS2025:order.customer|}.name}' }}")]
    public async Task MayBeNull_Triggers(string body, string? presence = null)
    {
        var guarded = presence is null ? body : $"{{{{ if {presence} }}}}{body}{{{{ end }}}}";

        var said = await Shop.AssertSaidAsync(guarded);

        Assert.All(said, d => Assert.Contains("may be null here, and the message then fails; test it with 'if', or write '?.' or '??'", d.GetMessage(null), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ order.customer?.name }}")]
    [InlineData("{{ order.customer?.name ?? 'friend' }}")]
    [InlineData("{{ order.customer?.address?.city ?? 'x' }}")]
    [InlineData("{{ if order.customer }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if order.customer != null }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if order.customer == null }}none{{ else }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if !order.customer }}none{{ else }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if order.customer && order.customer.name == 'x' }}x{{ end }}")]
    [InlineData("{{ if order.customer == null || order.customer.name == 'x' }}x{{ end }}")]
    [InlineData("{{ order.customer == null ? 'none' : order.customer.name }}")]
    [InlineData("{{ order.customer ? order.customer.name : 'none' }}")]
    [InlineData("{{ if order.customer?.name }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if order.customer?.name == 'x' }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if order.customer?.address }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if order.customer?.name != null }}{{ order.customer.name }}{{ end }}")]
    [InlineData("{{ if order.customer && order.customer.address }}{{ order.customer.address.city }}{{ end }}")]
    [InlineData("{{ x = order.customer; if x; x.name; end }}")]
    [InlineData("{{ if order.customer && order.customer.address && order.customer.address.floor }}{{ order.customer.address.floor.length }}{{ end }}")]
    [InlineData("{{ if order.customer?.address?.floor }}{{ order.customer.address.floor.length }}{{ end }}")]
    [InlineData("{{ if order.lines[0] }}{{ order.lines[0].name }}{{ end }}")]
    [InlineData("{{ x = 'a'; x = order.customer?.name; x }}")]
    [InlineData("{{ for l in order.lines; if l.next; l.next.name; end; end }}")]
    [InlineData("{{ for l in order.gaps; if l; l.name; end; end }}")]
    [InlineData("{{ if order.paid }}{{ order.paid.year }}{{ order.paid | date.add_days 1 }}{{ end }}")]
    [InlineData("{{ if order.paid > order.due }}x{{ end }}")]
    [InlineData("{{ order.paid | date.to_string '%d' }}")]
    [InlineData("{{ if order.stock }}{{ s | string.truncate order.stock }}{{ order.stock.value }}{{ end }}")]
    [InlineData("{{ if order.stock.has_value }}{{ order.stock.value }}{{ end }}")]
    [InlineData("{{ if order.stock == 3 }}{{ s | string.truncate order.stock }}{{ end }}")]
    [InlineData("{{ if order.stock > 3 }}{{ s | string.truncate order.stock }}{{ end }}")]
    [InlineData("{{ order.stock + 1 }}{{ order.fee * 2 }}{{ -order.stock }}")]
    [InlineData("{{ x = 0; for l in order.lines; if l.qty; x = x + l.qty; end; end; x }}")]
    [InlineData("{{ x = 0; for l in order.lines; x = x + (l.qty ?? 0); end; x }}")]
    [InlineData("{{ order.stock }}{{ order.paid }}{{ order.customer?.nick | string.upcase }}")]
    [InlineData("{{ order.lines[0]?.name }}{{ order.lines.size }}{{ order.gaps?.size }}{{ order.gaps | array.size }}")]
    [InlineData("{{ x = 'a'; x = order.customer?.name ?? 'b'; x }}")]
    [InlineData("{{ if order.customer; x = 'a'; x = order.customer.name; x; end }}")]
    public Task MayBeNull_DoesNotTrigger(string body) => Shop.AssertSaidAsync(body);

    [Theory]
    [InlineData("City: {{ order.customer?.address?.city ?? 'unknown' }} ", "  order.customer.address.city: string(20)", "City: unknown 7abcdef", "City: Nantes 7abcdef")]
    [InlineData("{{ order.customer?.name ?? 'friend' }} ", "  order.customer.name: string(20)", "friend 7abcdef", "Zoe 7abcdef")]
    [InlineData("{{ order.customer?.born.year ?? 1 }} ", "  order.customer.born: date", "1 7abcdef", "1990 7abcdef")]
    [InlineData("{{ order.customer?.address.city.length ?? 0 }} ", "", "0 7abcdef", "6 7abcdef")]
    [InlineData("{{ order.customer?.name.size ?? 0 }} ", "", "0 7abcdef", "3 7abcdef")]
    [InlineData("{{ order.id?.foo_is_never_read ?? 1 }}", "", null, null)]
    [InlineData("{{ order.due?.year }} ", "", "2026 7abcdef", "2026 7abcdef")]
    [InlineData("{{ order.place?.row ?? 9 }} {{ order.place?.shelf ?? 'none' }} ", "", "9 none 7abcdef", "4 b 7abcdef")]
    [InlineData("{{ if order.stock > 2 }}{{ s | string.truncate order.stock '' }}{{ else }}few{{ end }} ", "", "few 7abcdef", "abc 7abcdef")]
    public void QuestionMark_SkipsTheRestOfThePath_AsInCSharp(string body, string bounds, string? ofNone, string? ofAll)
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), Shop.Project(body, bounds));
        if (ofNone is null)
        {
            // That there is no such member only the C# compiler knows, and says so at the placeholder.
            Assert.Equal(["CS1061"], run.CompileErrors.Select(e => e.Id));
            return;
        }

        using var assembly = run.Load();
        Assert.Equal((ofNone, ofAll), ((string)assembly.Invoke("Scratch.Caller", "Empty")!, (string)assembly.Invoke("Scratch.Caller", "Full")!));
    }

    [Theory]
    [InlineData("{{ order.customer.name }}", "'order.customer' is null; test it with 'if', or write '?.' or '??'.")]
    [InlineData("{{ s | string.truncate order.stock }}", "'order.stock' is null; test it with 'if', or write '?.' or '??'.")]
    [InlineData("{{ order.lines[0].name }}", "'order.lines[0]' is null; test it with 'if', or write '?.' or '??'.")]
    public void Null_WhereAValueIsNeeded_IsAnErrorThatNamesThePath(string body, string message)
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), Shop.Project(body)).Load();

        var error = Assert.Throws<SmsTemplateException>(() => assembly.Invoke("Scratch.Caller", "Empty")).Error;

        Assert.Equal((message, "test", SmsArgumentProblem.Computation), (error.Message, error.Template, error.Reason));
    }
}
