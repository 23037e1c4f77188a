using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Files;

/// <summary>A file that is added somewhere never changes in silence what another one includes.</summary>
public sealed class AmbiguousIncludeTests
{
    private const string Includer = "Hi {{ include 'footer' }}";

    [Theory]
    [InlineData("a/footer.smstpl b/footer.smstpl", "'footer' can be 'a/footer.smstpl' or 'b/footer.smstpl', and neither is in this template's folder")]
    [InlineData("b/footer.smstpl a/footer.smstpl", "'footer' can be 'a/footer.smstpl' or 'b/footer.smstpl', and neither is in this template's folder")]
    [InlineData("c/footer.smstpl a/footer.smstpl b/footer.smstpl", "'footer' can be 'a/footer.smstpl' or 'b/footer.smstpl', and neither is in this template's folder")]
    public void Include_NameOfTwoOtherFolders_IsAnErrorThatNamesBoth(string others, string expected)
    {
        var finding = Assert.Single(Compile("/shop/order.smstpl", Includer, others).Findings);

        Assert.Equal("SMS2027", finding.Rule.Id);
        Assert.StartsWith(expected, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("footer.smstpl")]
    [InlineData("footer.smstpl a/footer.smstpl")]
    [InlineData("a/footer.smstpl")]
    public void Include_NameThatMeansOne_IsIncluded(string others)
    {
        Assert.Empty(Compile("/shop/order.smstpl", Includer, others).Findings);
    }

    [Fact]
    public void Include_InAnIncludedTemplate_IsAmbiguousThere()
    {
        var header = new TemplateFile("/shop/header.smstpl", Includer) { ProjectFolder = "/shop/" };
        var includer = new TemplateFile("/shop/order.smstpl", "{{ include 'header' }}") { ProjectFolder = "/shop/" };

        var compiled = TemplateCompiler.Compile(TemplateResolver.Resolve(includer, [includer, header, .. Files("a/footer.smstpl b/footer.smstpl")]));

        Assert.Contains("'a/footer.smstpl' or 'b/footer.smstpl'", Assert.Single(compiled.Findings).Message, StringComparison.Ordinal);
    }

    private static CompiledTemplate Compile(string path, string text, string others)
    {
        var file = new TemplateFile(path, text) { ProjectFolder = "/shop/" };
        return TemplateCompiler.Compile(TemplateResolver.Resolve(file, [file, .. Files(others)]));
    }

    private static IEnumerable<TemplateFile> Files(string paths) => paths.Split(' ').Select(path => new TemplateFile("/shop/" + path, "Bye from " + path.Length));
}
