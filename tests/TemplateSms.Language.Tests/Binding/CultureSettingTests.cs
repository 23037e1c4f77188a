using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Binding;

public class CultureSettingTests
{
    private const string Inside = "the tag of a language, with a region where that matters, such as fr, pt-BR or zh-Hant, or invariant";

    [Theory]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("el")]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("zh-Hant-HK")]
    [InlineData("zh-TW")]
    [InlineData("es-419")]
    public void Culture_InTheTable_IsTheTemplates(string culture)
    {
        var compiled = Compile($"culture: {culture}");

        Assert.Equal(culture, compiled.Model.Settings.Culture);
        Assert.True(compiled.CanEmit);
    }

    [Theory]
    [InlineData("fr_FR", "; did you mean 'fr-FR'?")]
    [InlineData("pt-br", "; did you mean 'pt-BR'?")]
    [InlineData("DE", "; did you mean 'de'?")]
    [InlineData("fr-US", "; did you mean 'fr'?")]
    [InlineData("iw", "; did you mean 'he'?")]
    [InlineData("ces", "; did you mean 'cs'?")]
    [InlineData("german", "")]
    [InlineData("sr-Grek", "")]
    [InlineData("fo", "")]
    [InlineData("tl-Latn-PH-x-private", "; did you mean 'fil'?")]
    [InlineData("fr-", "")]
    public void Culture_OutsideTheTable_IsAnErrorThatOffersNoOtherLanguage(string culture, string suggestion)
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
