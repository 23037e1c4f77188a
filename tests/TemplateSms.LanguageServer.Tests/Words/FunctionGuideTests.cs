using TemplateSms.Language.Functions;
using TemplateSms.LanguageServer.Words;

namespace TemplateSms.LanguageServer.Tests.Words;

public sealed class FunctionGuideTests
{
    [Fact]
    public void Of_EveryFunction_SaysWhatItDoesWithAnExample() =>
        Assert.Empty(FunctionCatalogue.All.Where(function => FunctionGuide.Of(function) is not { Meaning.Length: > 0, Example.Length: > 0 }).Select(function => function.Name));

    [Fact]
    public void Markdown_OfAFunction_HasNoLinksOfThePage() =>
        Assert.DoesNotContain(FunctionCatalogue.All, function => FunctionGuide.Markdown(function).Contains("](", StringComparison.Ordinal));
}
