using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Codes;

// A message that ends in the hash of an Android app has at most 140 bytes: as a short message, and in UTF-8.
public class CodeBytesTests
{
    private const string Hash = " FA+9qCX9VSu";

    [Theory]
    [InlineData("", "a", 127, 139)]
    [InlineData("", "a", 128, 140)]
    [InlineData("", "a", 129, 141)]
    [InlineData("", "é", 64, 140)]
    [InlineData("", "é", 65, 142)]
    [InlineData("", "€", 42, 138)]
    [InlineData("", "€", 43, 141)]
    [InlineData("", "[", 74, 140)]
    [InlineData("segments: 2\n", "[", 75, 142)]
    [InlineData("encoding: ucs2\n", "a", 58, 140)]
    [InlineData("encoding: ucs2\nsegments: 2\n", "a", 59, 142)]
    [InlineData("encoding: ucs2\n", "я", 58, 140)]
    [InlineData("encoding: ucs2\n", "中", 42, 138)]
    [InlineData("encoding: ucs2\n", "中", 43, 141)]
    [InlineData("encoding: ucs2\n", "😀", 29, 140)]
    public void Text_HasTheBytesOfTheGreaterCount(string settings, string character, int count, int bytes)
    {
        var compiled = Compile($"---\nkind: code\n{settings}---\n{string.Concat(Enumerable.Repeat(character, count))}{Hash}");

        Assert.Equal((bytes, bytes, 140), Bytes(compiled));
        Assert.Equal(bytes <= 140 ? [] : [$"Every message has at least {bytes} of the 140 bytes that an Android app reads; shorten it"], Messages(compiled));
    }

    // A letter of GSM-7 has at most two bytes for its septet, any letter at most three for its UTF-16 unit.
    [Theory]
    [InlineData("", "string(127, alnum)", 12, 139)]
    [InlineData("", "string(128, alnum)", 12, 140)]
    [InlineData("", "string(129, alnum)", 12, 141)]
    [InlineData("", "string(128, ascii)", 12, 140)]
    [InlineData("", "string(64, gsm7)", 12, 140)]
    [InlineData("", "string(65, gsm7)", 12, 142)]
    [InlineData("", "string(64)", 12, 140)]
    [InlineData("", "string(65)", 12, 142)]
    [InlineData("", "int(0..9)", 13, 13)]
    [InlineData("encoding: ucs2\n", "string(42)", 24, 138)]
    [InlineData("encoding: ucs2\n", "string(43)", 24, 141)]
    [InlineData("encoding: ucs2\n", "string(58, alnum)", 24, 140)]
    [InlineData("encoding: ucs2\nsegments: 2\n", "string(59, alnum)", 24, 142)]
    public void Placeholder_ReachesItsBytes(string settings, string type, int least, int most)
    {
        var compiled = Compile($"---\nkind: code\nunencodable: replace\n{settings}params:\n  x: {type}\n---\n{{{{ x }}}}{Hash}");

        Assert.Equal((least, most, 140), Bytes(compiled));
        Assert.Equal(most > 140, Messages(compiled).Any(message => message.Contains($"= {most} of the 140 bytes", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sum_IsSpelledOut() => Assert.Equal(
        "A message may have text 41 + name 100 = 141 of the 140 bytes that an Android app reads; shorten it",
        Assert.Single(Messages(Compile("---\nkind: code\nparams:\n  name: string(50, gsm7)\n---\nHi {{ name }}, here you are: " + new string('a', 10) + Hash))));

    [Fact]
    public void Branches_AreJoined()
    {
        var compiled = Compile("---\nkind: code\nparams:\n  long: bool\n---\n{{ if long }}" + new string('é', 65) + "{{ else }}" + new string('a', 120) + "{{ end }}" + Hash);

        // In septets the other way is the longest.
        Assert.Equal((132, 142, 140), Bytes(compiled));
        Assert.Equal("A message may have 142 of the 140 bytes that an Android app reads; shorten it", Assert.Single(Messages(compiled)));
    }

    [Fact]
    public void Loop_Multiplies() =>
        Assert.Equal((12, 140, 140), Bytes(Compile("---\nkind: code\nparams:\n  xs: list(string(15, alnum), 8)\n---\n{{ for x in xs }}{{ x }}+{{ end }}" + Hash)));

    [Fact]
    public void EarlierText_TooLongForItsApp_IsPassedOver()
    {
        var compiled = Compile("---\nkind: code\n---\n" + new string('a', 140) + Hash + "\n--- or\nShort" + Hash);

        Assert.Equal(["SMS3023"], compiled.Findings.Select(finding => finding.Rule.Id));
        Assert.True(compiled.Alternatives[0].NeverFits);
        Assert.False(compiled.Alternatives[1].IsNeverTaken);
    }

    [Fact]
    public void EarlierText_ThatMayBeTooLongForItsApp_DoesNotAlwaysFit()
    {
        var compiled = Compile("---\nkind: code\nparams:\n  x: string(130, alnum)\n---\n{{ x }}" + Hash + "\n--- or\nShort" + Hash);

        Assert.Empty(compiled.Findings);
        Assert.False(compiled.Alternatives[1].IsNeverTaken);
        Assert.Equal(140, compiled.Alternatives[0].WhenTaken.Single().Bytes.Most);
    }

    [Fact]
    public void LineOfAWebsite_FillsItsSegment() =>
        Assert.Empty(Compile("---\nkind: code\n---\n" + new string('a', 142) + "\n@shop.example #1").Findings);

    [Fact]
    public void Explanation_CountsTheBytesForAnApp() =>
        Assert.Equal("GSM-7, 1 segment, 12 to 32 of 160 septets, 12 to 52 of 140 bytes", Explanation.Of(Compile("---\nkind: code\nparams:\n  x: string(20, gsm7)\n---\n{{ x }}" + Hash).Proof!.Gsm7!).Summary);

    private static (long Least, long Most, int? Limit) Bytes(CompiledTemplate compiled) =>
        Assert.Single(compiled.Proof!.Encodings) is var proof ? (proof.Bytes.Least, proof.Bytes.Most, proof.MostBytes) : default;

    private static IEnumerable<string> Messages(CompiledTemplate compiled) => compiled.Findings.Select(finding => finding.Message);

    private static CompiledTemplate Compile(string template) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", template) { StopRestrictionLifted = true });
}
