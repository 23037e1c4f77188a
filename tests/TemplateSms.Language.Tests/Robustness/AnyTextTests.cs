using FsCheck;
using FsCheck.Fluent;

namespace TemplateSms.Language.Tests.Robustness;

// A failure prints the seed that repeats it and the shortest text that still fails.
public class AnyTextTests
{
    [Fact]
    public void Compile_WordsInAnyOrder_NeverThrowsAndLosesNothing() => Check(Texts.Soup, runs: 3000);

    [Fact]
    public void Compile_UnitsOfAnyKind_NeverThrowsAndLosesNothing() => Check(Texts.Units, runs: 1000);

    [Fact]
    public void Compile_MutatedTemplates_NeverThrowsAndLosesNothing() => Check(Texts.Mutants, runs: 10_000);

    [Fact]
    public void Compile_WordsInFrontMatter_NeverThrowsAndLosesNothing() =>
        Prop.ForAll(Texts.Soup, text => Fidelity.Holds($"---\nparams:\n  name: {text}\n---\n{{{{ name }}}}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    private static void Check(Arbitrary<string> texts, int runs) =>
        Prop.ForAll(texts, Fidelity.Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));
}
