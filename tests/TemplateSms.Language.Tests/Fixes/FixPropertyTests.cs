using FsCheck;
using FsCheck.Fluent;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Tests.Robustness;

namespace TemplateSms.Language.Tests.Fixes;

// A failure prints the seed that repeats it and the shortest text that still fails.
public class FixPropertyTests
{
    [Fact]
    public void Fixes_OfMutatedTemplates_ApplyAndMend() => Check(Texts.Mutants, runs: 500);

    [Fact]
    public void Fixes_OfWordsInAnyOrder_ApplyAndMend() => Check(Texts.Soup, runs: 300);

    [Fact]
    public void Fixes_OfUnitsOfAnyKind_ApplyAndMend() => Check(Texts.Units, runs: 100);

    [Fact]
    public void SafeFixes_OfAnyText_EndAndLeaveNoMoreErrors() =>
        Prop.ForAll(Texts.Mutants, EndsBetter).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static void Check(Arbitrary<string> texts, int runs) =>
        Prop.ForAll(texts, AllApply).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));

    private static void AllApply(string text)
    {
        var template = TemplateCompiler.Compile(new TemplateFile("some.smstpl", text));
        foreach (var finding in template.Findings)
        {
            var fixes = TemplateFixes.For(template, finding);
            Assert.Equal(fixes.Count, fixes.Select(f => f.EquivalenceKey).Distinct().Count());
            foreach (var fix in fixes)
            {
                var fixedText = TextEdits.Apply(text, fix.Edits);
                Assert.NotNull(fixedText);
                Assert.NotEqual(text, fixedText);
                Assert.NotEqual(template.Findings, TemplateCompiler.Compile(new TemplateFile("some.smstpl", fixedText)).Findings);
            }
        }
    }

    private static void EndsBetter(string text)
    {
        var file = new TemplateFile("some.smstpl", text);
        var mended = FixAll.Apply(file, (_, key) => FixKey.Safe.Contains(key));

        Assert.True(mended.CanEmit || !TemplateCompiler.Compile(file).CanEmit);
    }
}
