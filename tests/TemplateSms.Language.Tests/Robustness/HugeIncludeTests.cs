using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Robustness;

public class HugeIncludeTests
{
    // Each template includes the next: however many there are, no stack may overflow.
    [Theory]
    [InlineData(10, true)]
    [InlineData(1000, false)]
    public void Compile_AChainOfIncludes_ComesBack(int length, bool canEmit)
    {
        var files = Enumerable.Range(0, length).Select(i => new TemplateFile($"t{i}.smstpl", i == length - 1 ? "end" : $"{{{{ include 't{i + 1}' }}}}")).ToArray();

        Assert.Equal(canEmit, TemplateCompiler.Compile(TemplateResolver.Resolve(files[0], files)).CanEmit);
    }

    // Each template includes the next twice: what they print together is bounded.
    [Fact]
    public void Compile_IncludesThatDouble_ComesBack()
    {
        var files = Enumerable.Range(0, 40).Select(i => new TemplateFile($"t{i}.smstpl", i == 39 ? "end" : $"{{{{ include 't{i + 1}'; include 't{i + 1}' }}}}")).ToArray();

        Assert.False(TemplateCompiler.Compile(TemplateResolver.Resolve(files[0], files)).CanEmit);
    }

    [Fact]
    public void Compile_IncludesInACircle_SaysSo()
    {
        TemplateFile[] files =
        [
            new TemplateFile("a.smstpl", "a{{ include 'b' }}"),
            new TemplateFile("b.smstpl", "b{{ include 'c' }}"),
            new TemplateFile("c.smstpl", "c{{ include 'b' }}"),
        ];

        Assert.All(files, file => Assert.False(TemplateCompiler.Compile(TemplateResolver.Resolve(file, files)).CanEmit));
        Assert.Contains("includes itself: c → b → c", Assert.Single(TemplateCompiler.Compile(TemplateResolver.Resolve(files[2], files)).Findings).Message, StringComparison.Ordinal);
    }
}
