using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.Language.Functions;

namespace TemplateSms.Language.Tests.Functions;

/// <summary>Code outside the catalogue asks a function for its members, and never which function it is.</summary>
public sealed class FunctionNameTests
{
    private const string Catalogue = "TemplateSms.Language/Functions/";

    private static readonly string _source = Path.Combine(Repository.Folder, "src");

    [Fact]
    public void Source_OutsideTheCatalogue_HoldsNoNameOfAFunction() =>
        Assert.Equal("", string.Join("\n", Files().SelectMany(NamesIn)));

    [Theory]
    [InlineData("call.Function == \"string.size\"", "string.size")]
    [InlineData("name is \"math.ceil\" or \"math.floor\"", "math.ceil", "math.floor")]
    [InlineData("name.StartsWith(\"date.\")", "date.")]
    [InlineData("$\"use 'string.append' on {name}\"")]
    public void Code_ThatComparesAName_IsFound(string code, params string[] names) =>
        Assert.Equal(names, LiteralsIn(SyntaxFactory.ParseExpression(code)));

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_source, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_source, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.StartsWith(Catalogue, StringComparison.Ordinal));

    private static IEnumerable<string> NamesIn(string path) =>
        LiteralsIn(CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(_source, path))).GetRoot()).Select(name => $"{path}: {name}");

    private static IEnumerable<string> LiteralsIn(SyntaxNode code) =>
        code.DescendantTokens().Select(token => token.ValueText).Where(IsNameOrFamily);

    private static bool IsNameOrFamily(string text) =>
        FunctionCatalogue.TryFind(text, out _) || (text.EndsWith('.') && FunctionCatalogue.IsFamily(text[..^1]));
}
