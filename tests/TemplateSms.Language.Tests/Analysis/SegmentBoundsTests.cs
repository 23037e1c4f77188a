using FsCheck;
using FsCheck.Fluent;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;
using Interval = TemplateSms.Language.Domain.Interval;

namespace TemplateSms.Language.Tests.Analysis;

// The bounds of segments against texts that are counted part by part.
public class SegmentBoundsTests
{
    [Fact]
    public void Gsm7_OfAnyText_NeedsTheSegmentsThatAreProved() => Check("gsm7", Gen.Elements("a", "é", " ", "\n", "€", "{", "[", "a", "b"), most: 900);

    [Fact]
    public void Ucs2_OfAnyText_NeedsTheSegmentsThatAreProved() => Check("ucs2", Gen.Elements("я", "a", "😀", "😀", "\n"), most: 380);

    private static void Check(string encoding, Gen<string> characters, int most) =>
        Prop.ForAll(Text(characters, most).ToArbitrary(), text => Holds(text, encoding)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    // A text is known to the last character; of an argument only the number of units is, and any text of so many units may come.
    private static void Holds(string text, string encoding)
    {
        var measure = encoding == "gsm7" ? TextMeasure.Of(text) : TextMeasure.Ucs2(text);
        var known = Proof(encoding, "{%{" + text + "}%}", "x: int", measure.Segments);
        var unknown = Proof(encoding, "{{ x }}", $"x: string({measure.Units}..{measure.Units})", measure.Segments);

        Assert.Equal(Interval.Exactly(measure.Units), known.Units);
        Assert.Equal(Interval.Exactly(measure.Units), unknown.Units);
        Assert.Equal(Interval.Exactly(measure.Segments), known.Segments);
        Assert.InRange(measure.Segments, unknown.Segments.Least, unknown.Segments.Most);
    }

    private static EncodingProof Proof(string encoding, string body, string parameter, int segments)
    {
        var allowed = Math.Min(6, segments);
        var template = $"---\nunencodable: replace\nencoding: {encoding}\nsegments: {allowed}\nparams:\n  {parameter}\n---\n{body}";
        var proof = TemplateCompiler.Compile(new TemplateFile("a.smstpl", template) { StopRestrictionLifted = true }).Proof!;
        return encoding == "gsm7" ? proof.Gsm7! : proof.Ucs2!;
    }

    private static Gen<string> Text(Gen<string> characters, int most) =>
        from length in Gen.Choose(0, most)
        from parts in characters.ListOf(length)
        select string.Concat(parts);

    [Theory]
    [InlineData("gsm7", 160, 1, 1)]
    [InlineData("gsm7", 161, 2, 2)]
    [InlineData("gsm7", 305, 2, 2)]
    [InlineData("gsm7", 306, 2, 3)]
    [InlineData("gsm7", 307, 3, 3)]
    [InlineData("ucs2", 70, 1, 1)]
    [InlineData("ucs2", 71, 2, 2)]
    [InlineData("ucs2", 133, 2, 2)]
    [InlineData("ucs2", 134, 2, 3)]
    public void Hole_OfUnits_HasTheFewestAndMostSegments(string encoding, int units, int fewest, int most) =>
        Assert.Equal(new Interval(fewest, most), Proof(encoding, "{{ x }}", $"x: string({units}..{units})", 6).Segments);

    [Theory]
    [InlineData(305, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    public void Hole_OfDigits_HasNoPairsToSplit(int units, int segments) =>
        Assert.Equal(
            Interval.Exactly(segments),
            VerifyLifted($"---\nsegments: {segments}\nparams:\n  x: string({units}..{units}, digits)\n---\n{{{{ x }}}}").Proof!.Gsm7!.Segments);
}
