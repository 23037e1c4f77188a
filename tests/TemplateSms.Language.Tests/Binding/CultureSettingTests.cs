using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Binding;

public class CultureSettingTests
{
    private const string Inside = "ar, de, en, es, fr, it, nl, pl, pt, ru, invariant";

    [Theory]
    [InlineData("fr")]
    [InlineData("ru")]
    public void Culture_InTheTable_IsTheTemplates(string culture)
    {
        var compiled = Compile($"culture: {culture}");

        Assert.Equal(culture, compiled.Model.Settings.Culture);
        Assert.True(compiled.CanEmit);
    }

    [Theory]
    [InlineData("fr-FR", "; did you mean 'fr'?")]
    [InlineData("pt_BR", "; did you mean 'pt'?")]
    [InlineData("DE", "; did you mean 'de'?")]
    [InlineData("german", "")]
    public void Culture_OutsideTheTable_IsAnErrorThatListsThoseInside(string culture, string suggestion)
    {
        var compiled = Compile($"culture: {culture}");

        var finding = Assert.Single(compiled.Findings);
        Assert.Equal(BindingRules.BadSetting, finding.Rule);
        Assert.Equal(culture, compiled.File.Text.Substring(finding.Span.Start, finding.Span.Length));
        Assert.Equal($"'{culture}' is not a value of 'culture'; it takes {Inside}{suggestion}", finding.Message);
        Assert.Null(compiled.Model.Settings.Culture);
        Assert.False(compiled.CanEmit);
    }

    [Fact]
    public void Culture_OfTheFolder_HoldsUntilATemplateSaysOtherwise()
    {
        Assert.Equal("de", Compile("kind: transactional", new KeyValue("culture", "de")).Model.Settings.Culture);
        Assert.Equal("fr", Compile("culture: fr", new KeyValue("culture", "de")).Model.Settings.Culture);
        Assert.Null(Compile("culture: invariant", new KeyValue("culture", "de")).Model.Settings.Culture);
    }

    [Fact]
    public void Culture_NotGiven_IsNone() => Assert.Null(Compile("kind: transactional").Model.Settings.Culture);

    private static CompiledTemplate Compile(string frontMatter, params KeyValue[] folderDefaults) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{frontMatter}\n---\nHi") { FolderDefaults = folderDefaults });
}
