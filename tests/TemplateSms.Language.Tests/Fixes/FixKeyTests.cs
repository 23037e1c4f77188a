using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class FixKeyTests
{
    [Fact]
    public void Keys_ThatAreDeclared_AreSafeOrAChoice()
    {
        var declared = typeof(FixKey).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(declared.Order(), FixKey.Safe.Concat(FixKey.Choices).Order());
    }

    [Fact]
    public void Rules_WithFixes_AreInTheCatalogue() =>
        Assert.All(TemplateFixes.RuleIds, id => Assert.Contains(Rules.OfTemplates, rule => rule.Id == id));

    [Fact]
    public void Budget_ThatIsSpent_OffersNothing()
    {
        var template = TemplateCompiler.Compile(new TemplateFile("test.smstpl", "---\nsegments: dynamic\n---\n’" + new string('a', 60_000)));
        var finding = template.Findings.First(found => found.Rule == ContentRules.OutsideGsm7);
        var budget = new FixBudget();

        Assert.NotEmpty(TemplateFixes.For(template, finding, budget));
        for (var i = 0; i < 30; i++)
            TemplateFixes.For(template, finding, budget);
        Assert.Empty(TemplateFixes.For(template, finding, budget));
    }
}
