using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Tests.Cultures;

/// <summary>The cultures that are written right to left: those of which CLDR's <c>layout.json</c> says it.</summary>
public sealed class RightToLeftTests
{
    // characterOrder of CLDR 48, of languages and of tags with a script.
    private static readonly string[] _rightToLeft = ["ar", "ckb", "dv", "fa", "he", "kk-Arab", "kk-CN", "ks", "lrc", "mzn", "nqo", "pa-Arab", "ps", "sd", "skr", "syr", "ug", "ur", "uz-Arab", "yi"];

    // Kashmiri and Sindhi are written in two scripts, and Devanagari goes left to right.
    private static readonly string[] _leftToRight = ["ks-Deva", "sd-Deva"];

    public static TheoryData<string> Cultures => [.. Tags];

    private static IEnumerable<string> Tags => FrontMatterKey.Culture.Values.Where(value => value != FrontMatterKey.Invariant);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Placeholders_AreIsolatedWhereCldrWritesRightToLeft(string culture)
    {
        var isRightToLeft = _rightToLeft.Any(tag => IsIn(culture, tag)) && !_leftToRight.Any(tag => IsIn(culture, tag));

        Assert.Equal(isRightToLeft ? 22 : 20, Most(culture));
    }

    [Fact]
    public void Cultures_OfBothDirections_AreTested() => Assert.InRange(Tags.Count(culture => Most(culture) > 20), 30, 60);

    private static bool IsIn(string culture, string tag) => culture == tag || culture.StartsWith(tag + "-", StringComparison.Ordinal);

    private static long Most(string culture) =>
        TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nculture: {culture}\nencoding: ucs2\nparams:\n  name: string(20)\n---\n{{{{ name }}}}")).Proof!.Ucs2!.Units.Most;
}
