using TemplateSms.LanguageServer.Occurrences;

namespace TemplateSms.LanguageServer.Tests.Occurrences;

public sealed class TemplateNamesTests
{
    [Theory]
    [InlineData("---\nparams:\n  [name]: string(5)\n---\nHi {{ [name] }}{{ if [name] }}!{{ end }}")]
    [InlineData("---\nparams:\n  '[name]': string(5)\n---\n{{ $\"{[name]}\" }}")]
    [InlineData("---\ntracker: o{{ [name] }}\nparams:\n  [name]: string(5)\n---\nHi")]
    [InlineData("---\nparams:\n  [order]: Shop.Order\nbounds:\n  [order].name: string(5)\n---\n{{ [order].name }}{{ for line in [order].lines limit:[order].most }}{{ line }}{{ end }}")]
    [InlineData("---\nparams:\n  [name]: string(5)\n---\n{{ [name] }}\n--- or\n{{ [name] = 'x'; [name] }}")]
    [InlineData("{{ [total] = 1; [total] += 2; capture greeting; [total]; end; [total] | math.abs }}")]
    [InlineData("{{ for [line] in lines }}{{ [line] }}{{ else }}{{ line }}{{ end }}{{ line }}")]
    [InlineData("{{ for line in lines }}{{ for [line] in line }}{{ [line] }}{{ end }}{{ end }}")]
    [InlineData("{{ [total] = 1; [total] }}\n--- or\n{{ total = 2; total }}")]
    [InlineData("---\nparams:\n  [string]: Shop.Order\n---\n{{ [string].name }}")]
    [InlineData("é😀\r\n{{ [x] = 1 }}é😀{{ [x]")]
    [InlineData("{{ [x] = 1; if [x] > ")]
    public void Of_Name_HasAllItsPlacesAndNoOther(string marked)
    {
        using var folder = new EditorFolder();
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var names = TemplateNames.Of(folder.Template("a.smstpl", text));
        var first = names.At(marked.IndexOf('[', StringComparison.Ordinal))!;

        Assert.Equal(marked, Marked(text, names.Of(first.Thing)));
    }

    [Theory]
    [InlineData("{{ string.upcase 'a' }}")]
    [InlineData("{{ 'a' | string.upcase }}")]
    [InlineData("{{ true; null }}")]
    [InlineData("{{ for x in 'abc' }}{{ for.index }}{{ end }}", "x")]
    public void All_Words_AreNoNames(string text, params string[] names)
    {
        using var folder = new EditorFolder();

        Assert.Equal(names, TemplateNames.Of(folder.Template("a.smstpl", text)).All.Select(name => name.Thing.Name));
    }

    [Fact]
    public void Of_Variant_HasTheParametersOfItsBase()
    {
        using var folder = new EditorFolder();
        folder.Write("a.smstpl", "---\nparams:\n  name: string(5)\n---\n{{ name }}");

        var name = Assert.Single(TemplateNames.Of(folder.Template("a.fr.smstpl", "{{ name }}")).All);

        Assert.Equal(NameKind.Parameter, name.Thing.Kind);
    }

    [Fact]
    public void VisibleAt_Place_HasWhatIsAssignedBeforeAndTheLoopsAround()
    {
        using var folder = new EditorFolder();
        const string Text = "---\nparams:\n  lines: list(string(5), 2)\n---\n{{ total = 0; for line in lines; HERE; end; late = 1 }}";

        var visible = TemplateNames.Of(folder.Template("a.smstpl", Text)).VisibleAt(Text.IndexOf("HERE", StringComparison.Ordinal));

        Assert.Equal(["line", "total", "lines"], visible.Select(thing => thing.Name));
    }

    [Fact]
    public void Of_EveryTemplateCutOffAnywhere_Answers()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All)
        {
            var names = TemplateNames.Of(template);
            for (var offset = 0; offset <= template.Text.Length; offset++)
            {
                names.At(offset);
                names.VisibleAt(offset);
            }

            TemplateNames.Of(CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length)]));
        }
    }

    private static string Marked(string text, IEnumerable<NameOccurrence> names)
    {
        foreach (var name in names.Reverse())
            text = text.Insert(name.Span.End, "]").Insert(name.Span.Start, "[");
        return text;
    }
}
