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

    // The names of days and months are in the script of the text around them.
    [Theory]
    [InlineData("ar", "%A", false)]
    [InlineData("ar", "%A، %B", false)]
    [InlineData("he", "%B", false)]
    [InlineData("ar", "%-d %B", true)]
    [InlineData("ar", "%A x", true)]
    [InlineData("ar", "%D", true)]
    [InlineData("ar", "%Y", true)]
    public void Date_OfNamesAlone_IsNotIsolated(string culture, string format, bool isIsolated)
    {
        var whole = Longest("");
        var plain = Longest("isolate: false\n");

        Assert.Equal(isIsolated ? 2 : 0, whole - plain);

        long Longest(string setting) =>
            MostOf($"culture: {culture}\nencoding: ucs2\n{setting}params:\n  day: date", $"{{{{ day | date.to_string '{format}' }}}}");
    }

    [Fact]
    public void Cultures_OfBothDirections_AreTested() => Assert.InRange(Tags.Count(culture => Most(culture) > 20), 30, 60);

    private static bool IsIn(string culture, string tag) => culture == tag || culture.StartsWith(tag + "-", StringComparison.Ordinal);

    private static long Most(string culture) => MostOf($"culture: {culture}\nencoding: ucs2\nparams:\n  name: string(20)", "{{ name }}");

    private static long MostOf(string settings, string body) =>
        TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\n{settings}\n---\n{body}")).Proof!.Ucs2!.Units.Most;
}
