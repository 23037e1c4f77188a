using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Slips of newcomers, one a row: none goes out in silence, and each finding says or offers a way out.</summary>
public class SlipTableTests
{
    private const string Params = "---\nparams:\n  name: string(20, gsm7)\n  total: decimal(0.00..99.99)\n  day: date\n  vip: bool\n---\n";

    [Theory]

    // Formats of dates and numbers.
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string 'dd/MM/yyyy' }}", "SMS2028", "%d/%m/%Y")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string 'yyyy-MM-dd' }}", "SMS2028", "%Y-%m-%d")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string 'MMMM d' }}", "SMS2028", "%B %-d")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string 'DD.MM.YYYY' }}", "SMS2028", "%d.%m.%Y")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string 'HH:mm' }}", "SMS2028", "%H:%M")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string 'ddd h:mm tt' }}", "SMS2028", "%a %-I:%M %p")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string '%d %q' }}", "SMS2029", "%q")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string '%d/%K' }}", "SMS2029", "%K")]
    [InlineData(Params + "{{ name }} {{ day }} {{ vip }}: {{ total | math.format 'C' }}", "SMS2004", "C")]
    [InlineData(Params + "{{ name }} {{ day }} {{ vip }}: {{ total | math.format 'C2' }}", "SMS2004", "C2")]
    [InlineData(Params + "{{ name }} {{ day }} {{ vip }}: {{ total | math.format 'D3' }}", "SMS2004", "D3")]
    [InlineData(Params + "{{ name }} {{ day }} {{ vip }}: {{ total | math.format 'X' }}", "SMS2004", "X")]
    [InlineData(Params + "{{ name }} {{ day }} {{ vip }}: {{ total | math.format '' }}", "SMS2021", "")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string '' }}", "SMS2021", "")]
    [InlineData(Params + "{{ name }} {{ total }} {{ vip }}: {{ day | date.to_string '%A' 'de-DE' }}", "SMS2004", "'culture: de'")]
    [InlineData(Params + "{{ name }} {{ day }} {{ vip }}: {{ total | math.format 'N2' 'xx-XX' }}", "SMS2004", "write one in the front matter")]

    // Placeholders and escapes of other tools.
    [InlineData(Params + "Hi {name}, {{ name }} {{ total }} {{ day }} {{ vip }}", "SMS3016", "'{{ name }}'")]
    [InlineData(Params + "Hi {NAME}, {{ name }} {{ total }} {{ day }} {{ vip }}", "SMS3016", "'{{ name }}'")]
    [InlineData("Hi {customer.name}", "SMS3016", "{{ customer.name }}")]
    [InlineData("Hi {0}, welcome", "SMS3016", "parameter")]
    [InlineData("Hi {{1}}, welcome", "SMS3016", "parameter")]
    [InlineData("{% if vip %}Hi{% endif %}", "SMS3016", "{{ … }}")]
    [InlineData("{{#if vip}}Hi{{/if}}", "SMS1001", "'end', which closes every block")]
    [InlineData("Hi ${name}", "SMS3016", "{{ name }}")]
    [InlineData("Hi %(name)s", "SMS3016", "{{ name }}")]
    [InlineData("Hi %s, bye", "SMS3016", "{{ … }}")]
    [InlineData("Hi [First Name]", "SMS3016", "declare")]
    [InlineData("Hi <name>", "SMS3016", "{{ name }}")]
    [InlineData("Hi *|FNAME|*", "SMS3016", "FNAME")]
    [InlineData("Hi <%= name %>", "SMS3016", "{{ name }}")]
    [InlineData("Hi @Model.Name", "SMS3016", "declare")]
    [InlineData("Hi [[name]]", "SMS3016", "{{ name }}")]
    [InlineData("Hi\\nBye", "SMS3016", "line break")]
    [InlineData("Fish &amp; chips", "SMS3016", "'&'")]
    [InlineData("It&#39;s here", "SMS3016", "'''")]
    [InlineData("Hi&nbsp;you", "SMS3016", "' '")]

    // Front matter that is off by a character.
    [InlineData("--\nsender: ACME\n---\nHi", "SMS1029", "'---'")]
    [InlineData("\n---\nsender: ACME\n---\nHi", "SMS1029", "blank line")]
    [InlineData("sender: ACME\n---\nHi", "SMS1029", "missing")]
    [InlineData("----\nsender: ACME\n----\nHi", "SMS1029", "'----'")]
    [InlineData("---\nsender: ACME\nHi", "SMS1020", "'---'")]
    [InlineData("---\nsender: ACME\n...\nHi", "SMS1029", "'...'")]
    [InlineData("---\nsender: ACME\n---\n\nHi", "SMS1030", "remove")]
    [InlineData("", "SMS3017", "write its text")]
    [InlineData("---\nsender: ACME\n---\n", "SMS3017", "write its text")]
    [InlineData("{{ # nothing yet }}", "SMS3017", "write its text")]

    // YAML's own words.
    [InlineData("---\nsender: null\n---\nHi", "SMS1025", "quote")]
    [InlineData("---\nsender: ~\n---\nHi", "SMS1025", "quote")]
    [InlineData("---\nsummary: yes\n---\nHi", "SMS1031", "quote it")]
    [InlineData("---\nsummary: @home\n---\nHi", "SMS1025", "quote it")]
    [InlineData("---\nsummary: %20 off\n---\nHi", "SMS1025", "quote it")]
    [InlineData("---\nsummary: \"Ready\" message\n---\nHi", "SMS1025", "quote it")]
    [InlineData("---\nsummary: [Promo] sale\n---\nHi", "SMS1025", "quote it")]
    [InlineData("---\nsummary: A: b\n---\nHi", "SMS1025", "quote it")]
    [InlineData("---\nsender: ACME #1\n---\nHi", "SMS1028", "quote")]
    [InlineData("---\nparams:\n  - name: string(9)\n---\nHi", "SMS1026", "name: type")]
    [InlineData("---\nsender:ACME\n---\nHi", "SMS1026", "with a blank after the colon")]
    [InlineData("---\nparams:\n\tname: string(9)\n---\nHi", "SMS1021", "")]

    // Types and bounds that cannot be.
    [InlineData("---\nparams:\n  day: DateTime\n---\nHi {{ day }}", "SMS2008", "datetime")]
    [InlineData("---\nparams:\n  name: String\n---\nHi {{ name }}", "SMS2008", "string")]
    [InlineData("---\nparams:\n  names: List<string>\n---\nHi {{ names }}", "SMS2008", "list")]
    [InlineData("---\nparams:\n  names: string[]\n---\nHi {{ names }}", "SMS2008", "list")]
    [InlineData("---\nparams:\n  name: text\n---\nHi {{ name }}", "SMS2008", "string")]
    [InlineData("---\nunencodable: replace\nparams:\n  order: Shop.Order\nbounds:\n  order.nmae: string(9)\n---\nHi {{ order.name }}", "SMS2023", "order.name")]

    // Letters and names that are not what they seem.
    [InlineData("---\nencoding: ucs2\n---\nHi \u202eeoZ", "SMS3018", "remove it")]
    [InlineData("{{ # \u2066 }}Hi", "SMS3018", "remove it")]
    [InlineData("---\nparams:\n  оrder: int(1..9)\n---\nHi {{ оrder }}", "SMS2024", "type the name again")]
    [InlineData("Привет, ваш заказ готов", "SMS3012", "")]
    [InlineData("It’s here", "SMS3004", "use '''")]

    // Words of other languages.
    [InlineData(Params + "{{ name | upcase }} {{ total }} {{ day }} {{ vip }}", "SMS2002", "string.upcase")]
    [InlineData(Params + "{{ name | string.upper }} {{ total }} {{ day }} {{ vip }}", "SMS2002", "string.upcase")]
    [InlineData(Params + "{{ name.length }} {{ total }} {{ day }} {{ vip }}", "SMS2015", "size")]
    [InlineData(Params + "{{ if vip }}Hi{{ elif total > 1 }}{{ name }}{{ end }}{{ day }}", "SMS2002", "'else if'")]
    [InlineData(Params + "{{ if vip }}Hi{{ endif }}{{ name }}{{ total }}{{ day }}", "SMS2001", "'end'")]
    public void Slip_HasAFindingWithAWayOut(string template, string id, string wayOut)
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", template));
        var findings = compiled.Findings.Where(finding => finding.Rule.Id == id).ToList();

        Assert.True(findings.Count > 0, $"No {id} among: {string.Join('\n', compiled.Findings)}");
        var ways = findings.SelectMany(finding => TemplateFixes.For(compiled, finding).Select(fix => fix.Title).Append(finding.Message));
        Assert.Contains(ways, way => way.Contains(wayOut, StringComparison.Ordinal));
        Assert.True(
            findings.Any(finding => TemplateFixes.For(compiled, finding).Count > 0 || finding.Message.Contains("; ", StringComparison.Ordinal) || finding.Message.Contains("did you mean", StringComparison.Ordinal) || finding.Message.Contains("is written", StringComparison.Ordinal)),
            $"No way out of: {string.Join('\n', findings)}");
    }
}
