using TemplateSms.LanguageServer.Navigation;
using TemplateSms.LanguageServer.Occurrences;

namespace TemplateSms.LanguageServer.Tests.Navigation;

public sealed class DefinitionsTests
{
    [Fact]
    public void At_EveryOffsetOfEveryTemplate_Answers()
    {
        foreach (var template in CorpusTemplates.All)
        {
            // All places of a name have one answer.
            foreach (var offset in TemplateNames.Of(template).All.Select(name => name.Span.Start).Concat(Enumerable.Range(0, Math.Min(template.Text.Length, 60))))
            {
                Definitions.At(template, offset);
                References.At(template, offset, includesDeclaration: true);
            }
        }
    }
}
