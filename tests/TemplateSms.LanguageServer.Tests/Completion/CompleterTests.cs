using TemplateSms.LanguageServer.Completion;

namespace TemplateSms.LanguageServer.Tests.Completion;

public sealed class CompleterTests
{
    private const string Shipped = """
        ---
        culture: pl
        params:
          name: string(20)
          day: date?
          size: enum(small|large)
          lines: list(string(5), 3)
          total: decimal(0..9.99)
          order: Shop.Order
        ---

        """;

    private const string Code = """
        namespace Shop;
        public record Order(string FirstName, Customer Customer, IReadOnlyList<Line> Lines);
        public record Customer(string City);
        public record Line(string Title);
        """;

    [Theory]
    [InlineData("H¦i")]
    [InlineData("Hi ¦{{ name }}")]
    [InlineData("Hi {{ name }}¦")]
    [InlineData("Hi {{ # ¦ }}")]
    [InlineData("Hi {{ name ¦ }}")]
    [InlineData("Hi {{ name up¦ }}")]
    [InlineData("Hi {{ 12¦ }}")]
    [InlineData("Hi {{ 'na¦' }}")]
    [InlineData("Hi {{ $\"na¦\" }}")]
    [InlineData("Hi {%{ ¦ }%}")]
    [InlineData("{{ for ¦ }}")]
    [InlineData("{{ capture ¦ }}")]
    [InlineData("{{ order.first_name.¦ }}")]
    [InlineData("{{ nobody.¦ }}")]
    public void At_PlaceOfTextOrOfANewName_IsNothing(string marked) => Assert.Empty(Labels(Shipped + marked));

    [Theory]
    [InlineData("{{ ¦", "name order if for case include string.upcase true", "end else when break in limit")]
    [InlineData("{{ na¦ }}", "name string.upcase", "upcase")]
    [InlineData("{{ if ¦ }}", "name total string.size null", "if for")]
    [InlineData("{{ if name == name }}a{{ ¦ }}", "end else", "when break")]
    [InlineData("{{ for line in lines }}{{ ¦ }}{{ end }}", "line end else break continue for.index", "when")]
    [InlineData("{{ for line in lines }}{{ end }}{{ ¦ }}", "name", "line for.index break")]
    [InlineData("{{ case size }}{{ ¦ }}", "when else end", "break")]
    [InlineData("{{ if name }}a{{ else ¦ }}", "if", "name")]
    [InlineData("{{ x = 1; ¦ }}", "x name if", "")]
    [InlineData("{{ for x ¦ }}", "in", "name")]
    [InlineData("{{ for x in ¦ }}", "lines name", "limit for")]
    [InlineData("{{ for x in lines ¦ }}", "limit offset reversed", "name")]
    [InlineData("{{ for x in lines li¦ }}", "limit offset reversed", "name")]
    [InlineData("{{ name | ¦ }}", "string.upcase array.join", "name if upcase")]
    [InlineData("{{ name |\n¦ }}", "string.upcase", "name if")]
    [InlineData("{{ name | string.¦ }}", "upcase truncate", "string.upcase join")]
    [InlineData("{{ name | string.up¦ }}", "upcase truncate", "join")]
    [InlineData("{{ name | string.truncate ¦ }}", "name total length: ellipsis:", "text: string.upcase if")]
    [InlineData("{{ name | string.truncate length: 5 ¦ }}", "ellipsis:", "length: text:")]
    [InlineData("{{ string.truncate(¦ }}", "name text: length: string.upcase", "if")]
    [InlineData("{{ total | sms.money ¦ }}", "EUR USD", "")]
    [InlineData("{{ total | sms.money \"¦\" }}", "EUR PLN", "name")]
    [InlineData("{{ day | date.to_string '¦' }}", "%d/%m", "name")]
    [InlineData("{{ total | math.format ¦ }}", "N2 0.00", "")]
    [InlineData("{{ if size == ¦ }}", "small large name", "")]
    [InlineData("{{ if size == '¦' }}", "small large", "name")]
    [InlineData("{{ case size }}{{ when ¦ }}a{{ end }}", "small large", "")]
    [InlineData("{{ case size }}{{ when 'small', '¦' }}a{{ end }}", "small large", "")]
    [InlineData("{{ day.¦ }}", "year month day", "hour size")]
    [InlineData("{{ lines[0].¦ }}", "size", "year")]
    [InlineData("{{ order.¦ }}", "first_name customer lines", "city FirstName")]
    [InlineData("{{ order.customer?.¦", "city", "first_name")]
    [InlineData("{{ 1 + order.¦ }}", "first_name", "year")]
    [InlineData("{{ order.customer.¦ }} and {{ name }}", "city", "first_name")]
    [InlineData("{{ for line in order.lines }}{{ line.¦ }}{{ end }}", "title", "first_name")]
    [InlineData("{{ for line in lines; for.¦ }}", "index first last", "year")]
    [InlineData("{{ include ¦ }}", "greeting", "a name")]
    [InlineData("{{ include '¦' }}", "greeting", "a greeting.fr")]
    [InlineData("{{ include 'gr¦", "greeting", "name")]
    [InlineData("{{ $\"{¦}\" }}", "name string.upcase", "if")]
    [InlineData("é😀\r\n{{ ¦ }}", "name", "")]
    [InlineData("a\n--- or\n{{ ¦ }}", "name if", "")]
    public void At_PlaceOfCode_IsWhatMayBeWrittenThere(string marked, string some, string none) => AssertSuggested(Shipped + marked, some, none);

    [Theory]
    [InlineData("---\n¦\n---\nHi", "sender encoding params bounds", "")]
    [InlineData("---\nsender: ACME\nen¦\n---\nHi", "encoding", "sender")]
    [InlineData("---\nse¦", "sender segments", "")]
    [InlineData("---\nencoding: ¦\n---\nHi", "gsm7 ucs2 auto", "fr")]
    [InlineData("---\nencoding:¦\n---\nHi", "gsm7", "")]
    [InlineData("---\nculture: f¦\n---\nHi", "fr fi pt-BR invariant", "gsm7")]
    [InlineData("---\nsegments: ¦\n---\nHi", "1 6 dynamic", "7")]
    [InlineData("---\ngateway: isendpro, ¦\n---\nHi", "twilio any", "")]
    [InlineData("---\nkind: ¦ # note\n---\nHi", "marketing code", "")]
    [InlineData("---\nparams:\n  name: ¦\n---\nHi", "string int list enum", "truncate")]
    [InlineData("---\nparams:\n  name: list(¦\n---\nHi", "string int", "truncate")]
    [InlineData("---\nparams:\n  name: string(20, ¦)\n---\nHi", "truncate gsm7", "string")]
    [InlineData("---\nparams:\n  name: list(string(20, ¦\n---\nHi", "truncate", "string")]
    [InlineData("---\nparams:\n  size: enum(small|large) = ¦\n---\nHi", "small large", "string")]
    [InlineData("---\nparams:\n  order: Shop.¦\n---\nHi", "Shop.Order Shop.Line", "")]
    [InlineData("---\nparams:\n  ¦\n---\nHi {{ name }}", "name", "sender")]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  ¦\n---\nHi", "order", "sender")]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  order.¦\n---\nHi", "order.first_name order.customer", "order")]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  order.lines.¦: string(5)\n---\nHi", "order.lines.title", "")]
    [InlineData("---\nparams:\n  order: Shop.Order\nbounds:\n  order.first_name: ¦\n---\nHi", "string int", "list enum")]
    [InlineData("---\nparams:\n  name: string(5)\ntracker: o{{ ¦ }}\n---\nHi", "name string.upcase", "")]
    [InlineData("---\nsummary: ¦\n---\nHi", "", "gsm7")]
    [InlineData("---\nsender: ACME # ¦\n---\nHi", "", "gsm7")]
    public void At_PlaceOfTheFrontMatter_IsWhatMayBeWrittenThere(string marked, string some, string none) => AssertSuggested(marked, some, none);

    [Theory]
    [InlineData("a.fr.smstpl", "---\n¦\n---\nSalut", "encoding sender", "params kind")]
    [InlineData("greeting.smstpl", "Hi {{ ¦ }}", "name", "")]
    public void At_FileBesideOthers_KnowsThem(string name, string marked, string some, string none)
    {
        using var folder = new EditorFolder();
        folder.Write("a.smstpl", "---\nparams:\n  name: string(5)\n---\n{{ include 'greeting' }} {{ name }}");
        var (text, offset) = MarkedTemplate.Of(marked);

        AssertSuggested(Completer.At(folder.Template(name, text), offset, takesSnippets: false), some, none);
    }

    [Theory]
    [InlineData("{{ if¦ }}", "if", "if ${1:condition} }}$0{{ end")]
    [InlineData("{{ if¦", "if", "if ${1:condition} }}$0{{ end }}")]
    [InlineData("{{ ¦ }}", "plural", "sms.plural ${1:count} one: \"$2\" few: \"$3\" many: \"$4\" other: \"$5\"")]
    [InlineData("{{ total | ¦ }}", "plural", "sms.plural one: \"$2\" few: \"$3\" many: \"$4\" other: \"$5\"")]
    public void At_StartOfAStatement_FillsInSnippets(string marked, string label, string expected)
    {
        var suggestion = Assert.Single(Suggestions(Shipped + marked, takesSnippets: true), suggestion => suggestion.Label == label);

        Assert.True(suggestion.IsSnippet);
        Assert.Equal(expected, suggestion.Text);
    }

    [Theory]
    [InlineData("---\nencod¦ing: gsm7\n---\nHi", "encoding", "---\nencoding: gsm7\n---\nHi")]
    [InlineData("---\nenc¦\n---\nHi", "encoding", "---\nencoding: \n---\nHi")]
    [InlineData("---\nencoding:¦\n---\nHi", "ucs2", "---\nencoding: ucs2\n---\nHi")]
    [InlineData("---\ngateway: isendpro, tw¦\n---\nHi", "twilio", "---\ngateway: isendpro, twilio\n---\nHi")]
    [InlineData("---\nparams:\n  name: str¦(20)\n---\nHi", "string", "---\nparams:\n  name: string(20)\n---\nHi")]
    [InlineData("---\nparams:\n  name: d¦\n---\nHi", "decimal", "---\nparams:\n  name: decimal(0..9999.99)\n---\nHi")]
    [InlineData("{{ 'a' | string.up¦per }}", "upcase", "{{ 'a' | string.upcase }}")]
    [InlineData("{{ 'a' | up¦ }}", "string.upcase", "{{ 'a' | string.upcase }}")]
    [InlineData("{{ include gr¦ }}", "greeting", "{{ include \"greeting\" }}")]
    [InlineData("{{ include 'x¦' }}", "greeting", "{{ include 'greeting' }}")]
    public void At_Suggestion_ReplacesTheWord(string marked, string label, string expected)
    {
        var suggestion = Assert.Single(Suggestions(marked), suggestion => suggestion.Label == label);

        Assert.Equal(expected, MarkedTemplate.Of(marked).Text.Remove(suggestion.Span.Start, suggestion.Span.Length).Insert(suggestion.Span.Start, suggestion.Text));
    }

    [Fact]
    public void At_Function_HasItsSignatureAndAnExample()
    {
        var function = Assert.Single(Suggestions("{{ 'a' | ¦ }}"), suggestion => suggestion.Label == "string.truncate");

        Assert.Equal("string.truncate <text> <length> [ellipsis]", function.Detail);
        Assert.Contains("→ `Ana...`", function.Documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void At_Pipe_ListsFunctionsOfTheValueFirst() =>
        Assert.Equal(0, Assert.Single(Suggestions(Shipped + "{{ lines | ¦ }}"), suggestion => suggestion.Label == "array.join").Rank);

    private static void AssertSuggested(string marked, string some, string none) => AssertSuggested(Suggestions(marked), some, none);

    private static void AssertSuggested(IReadOnlyList<Suggestion> suggestions, string some, string none)
    {
        var labels = suggestions.Select(suggestion => suggestion.Label).ToList();
        Assert.Empty(some.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(labels));
        Assert.Empty(none.Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(labels));
        Assert.Equal(labels.Distinct(), labels);
    }

    private static IEnumerable<string> Labels(string marked) => Suggestions(marked).Select(suggestion => suggestion.Label);

    private static IReadOnlyList<Suggestion> Suggestions(string marked, bool takesSnippets = false)
    {
        using var folder = new EditorFolder();
        folder.Write("greeting.smstpl", "Hello");
        folder.Write("greeting.fr.smstpl", "Bonjour");
        folder.Write("Order.cs", Code);
        var (text, offset) = MarkedTemplate.Of(marked);
        return Completer.At(folder.Template("a.smstpl", text), offset, takesSnippets);
    }
}
