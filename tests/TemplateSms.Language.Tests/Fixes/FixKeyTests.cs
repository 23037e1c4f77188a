using TemplateSms.Language.Diagnostics;
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
}
