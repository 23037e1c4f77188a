using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Robustness;

/// <summary>Templates that include each other: what a project costs grows with its templates, and no faster.</summary>
public class ManyIncludesTests
{
    private const int Many = 1500;

    // What a template of a long chain costs, with the levels below it up to the last that is compiled.
    private const long MostBytesOfOne = 1_500_000;

    [Fact]
    public void Compile_AChainOfManyIncludes_CostsTheSameForEach()
    {
        var files = Enumerable.Range(0, Many).Select(i => new TemplateFile($"t{i}.smstpl", i == Many - 1 ? "end" : $"{{{{ include 't{i + 1}' }}}}")).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var compiled = Compile(files);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Many * MostBytesOfOne);
        Assert.All(compiled[..(Many - 17)], template => Assert.Contains("16 levels", Assert.Single(template.Findings).Message, StringComparison.Ordinal));
        Assert.All(compiled[(Many - 17)..], template => Assert.True(template.CanEmit));
    }

    [Fact]
    public void Resolve_TemplatesThatAllIncludeAll_HoldNoMoreThanMayBeIncluded()
    {
        const int Count = 400;
        var body = string.Concat(Enumerable.Range(0, Count).Select(i => $"{{{{ include 't{i}' }}}}"));
        var files = Enumerable.Range(0, Count).Select(i => new TemplateFile($"t{i}.smstpl", body + i)).ToArray();
        var index = new TemplateIndex(files);

        foreach (var file in files)
        {
            var resolved = TemplateResolver.Resolve(file, index);
            Assert.True(resolved.IncludesTooMuch);
            Assert.InRange(resolved.Includes.Sum(included => (long)included.Text.Length), 0, IncludeResolver.MostCharacters);
        }

        Assert.All(
            TemplateCompiler.Compile(TemplateResolver.Resolve(files[0], index)).Findings,
            finding => Assert.Contains("too much text", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Resolve_AnIncludeOfTheSameLevel_IsTheSameObjectForEach()
    {
        TemplateFile[] files = [new("a.smstpl", "{{ include 'c' }}"), new("b.smstpl", "{{ include 'c' }}"), new("c.smstpl", "end")];
        var index = new TemplateIndex(files);

        Assert.Same(TemplateResolver.Resolve(files[0], index).Includes[0], TemplateResolver.Resolve(files[1], index).Includes[0]);
    }

    private static CompiledTemplate[] Compile(TemplateFile[] files)
    {
        var index = new TemplateIndex(files);
        return [.. files.Select(file => TemplateCompiler.Compile(TemplateResolver.Resolve(file, index)))];
    }
}
