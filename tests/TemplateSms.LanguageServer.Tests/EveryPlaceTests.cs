using TemplateSms.LanguageServer.Completion;
using TemplateSms.LanguageServer.Hover;
using TemplateSms.LanguageServer.Signatures;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Tests;

/// <summary>Requests about a place are answered at every place, of half a template too.</summary>
public sealed class EveryPlaceTests
{
    [Fact]
    public void Ask_AtPlacesOfEveryTemplate_Answers()
    {
        var random = new Random(20261201);
        Assert.NotEmpty(CorpusTemplates.All);
        foreach (var template in CorpusTemplates.All)
        {
            // Those that people read are asked at every place, the many others at a part of theirs.
            var isSample = template.Path.Contains($"{Path.DirectorySeparatorChar}samples{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
            AskAt(template, isSample ? 1 : 5);
            AskAt(CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)]), isSample ? 1 : 9);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n---")]
    [InlineData("---\r\n:\r\n  : \r\n---\r\n{{")]
    [InlineData("--\nsender: ACME\n--\n{{ .")]
    [InlineData("{{ | . ( , ) [ ] string. for. in else \"${")]
    [InlineData("---\nparams:\n  a: list(list((,=\n  =: =\nbounds:\n  .: (\n  a..b: string(\ntracker: \"{{ \n---\n{{ a.")]
    [InlineData("😀{{ 😀 }}\ud83d{%{ }")]
    [InlineData("{{ for in }}{{ for x }}{{ case }}{{ when , }}{{ capture }}{{ include }}{{ include '")]
    public void Ask_AtEveryPlaceOfABrokenText_Answers(string text)
    {
        using var folder = new EditorFolder();
        folder.Write("a.smstpl", "");
        var template = CorpusTemplates.With(folder.Template("a.smstpl", ""), text);

        AskAt(template, 1);
        Ask(template, -1);
        Ask(template, text.Length + 1);
    }

    private static void AskAt(TemplateView template, int step)
    {
        for (var offset = 0; offset <= template.Text.Length; offset += step)
            Ask(template, offset);
        Ask(template, template.Text.Length);
    }

    private static void Ask(TemplateView template, int offset)
    {
        HoverFinder.At(template, offset);
        SignatureFinder.At(template, offset);
        foreach (var suggestion in Completer.At(template, offset, takesSnippets: true))
            Assert.True(suggestion.Span.Start >= 0 && suggestion.Span.Start <= Math.Max(offset, 0) && suggestion.Span.End <= template.Text.Length, suggestion.ToString());
    }
}
