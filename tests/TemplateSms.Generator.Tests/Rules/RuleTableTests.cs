using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Rules;

namespace TemplateSms.Generator.Tests.Rules;

/// <summary>Every rule of the catalogue, on its fixture, through the compiler, the analyzers and the generator.</summary>
public class RuleTableTests
{
    public static TheoryData<string> Ids => [.. Language.Diagnostics.Rules.All.Select(rule => rule.Id)];

    // The build's properties are read by the hosts, and C# by the analyzers.
    public static TheoryData<string> IdsOfTemplates =>
        [.. Language.Diagnostics.Rules.OfTemplates.Where(rule => rule != ConfigurationRules.BadOption && !BindingRules.OfCSharpTypes.Contains(rule)).Select(rule => rule.Id)];

    // What fails inside the compiler, a host cannot be given; FailureTests make it fail.
    public static TheoryData<string> IdsOfHosts => [.. Language.Diagnostics.Rules.All.Where(rule => rule != ConfigurationRules.InternalFailure).Select(rule => rule.Id)];

    public static TheoryData<string> IdsThatPreventCode => [.. Language.Diagnostics.Rules.All.Where(rule => rule.PreventsEmit && rule != ConfigurationRules.InternalFailure).Select(rule => rule.Id)];

    [Fact]
    public void Fixtures_AreOneForEachRule() =>
        Assert.Equal(
            Language.Diagnostics.Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RuleFixtures.All.Select(fixture => fixture.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fixture_OfARule_MarksIt(string id) =>
        Assert.Contains($"{{|{id}:", RuleFixtures.Of(id).Marked, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(IdsOfTemplates))]
    public void Rule_OnItsFixture_TriggersInTheCompiler(string id)
    {
        var fixture = RuleFixtures.Of(id);
        var templates = fixture.Templates;

        var duplicates = ProjectConflicts.Among(templates.Select(TemplateMethods.Of)).Duplicates.Where(duplicate => duplicate.Path == fixture.Path);
        var compiled = TemplateCompiler.Compile(TemplateResolver.Resolve(templates[0], templates));

        var beside = GroupFindings.Of(compiled, new TemplateIndex(templates), TemplateCompiler.Compile);
        fixture.AssertFound(compiled.Findings.Concat(duplicates.Select(DuplicateFindings.Of)).Concat(beside));
    }

    [Theory]
    [MemberData(nameof(IdsOfHosts))]
    public async Task Rule_OnItsFixture_TriggersInTheAnalyzers(string id)
    {
        var fixture = RuleFixtures.Of(id);
        DiagnosticAnalyzer[] analyzers = [new TemplateAnalyzer(), new DuplicateTemplateAnalyzer(), new ProjectOptionsAnalyzer(), new CallSiteAnalyzer()];

        var found = await fixture.ToProject().AnalyzeAsync(analyzers);

        fixture.AssertFound(found);
        var descriptor = found.First(diagnostic => diagnostic.Id == id).Descriptor;
        var rule = Language.Diagnostics.Rules.Find(id)!;
        Assert.Equal((rule.Title, rule.Category, rule.HelpLink), (descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.Category, descriptor.HelpLinkUri));
    }

    [Theory]
    [MemberData(nameof(IdsThatPreventCode))]
    public void Rule_ThatPreventsCode_TriggersInTheGeneratorWhenNoAnalyzerRuns(string id)
    {
        var fixture = RuleFixtures.Of(id);

        fixture.AssertFound(GeneratorHarness.Run(new TemplateGenerator(), fixture.ToProject().WithOption("build_property.RunAnalyzers", "false")).Diagnostics);
        Assert.Empty(GeneratorHarness.Run(new TemplateGenerator(), fixture.ToProject()).Diagnostics);
    }
}
