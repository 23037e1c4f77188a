using System.Globalization;
using TemplateSms.Generator.Analyzers.CallSites;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>What docs/migrating.md says that the build says of code with the provider's client.</summary>
public sealed class MigratingPageTests
{
    private const string Page = "docs/migrating.md";

    [Fact]
    public async Task ProvidersCode_OfThePage_HasTheDiagnosticsBelowIt()
    {
        var code = CSharpBlock.Of(Page).First().Code;

        var found = await PageContext.ProjectOf(Page).WithSource("Program.cs", code).AnalyzeAsync(new CallSiteAnalyzer());

        var lines = found.Select(diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan().StartLinePosition;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"Program.cs({place.Line + 1},{place.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
        });
        var expected = $"```text\n{string.Concat(lines)}```";
        Assert.True(Repository.Read(Page).Contains(expected, StringComparison.Ordinal), $"{Page} has to say, below the provider's code:\n{expected}");
    }
}
