using TemplateSms.Language.Collections;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class SettingFixTests
{
    [Theory]
    [InlineData("Привет", "---\nencoding: ucs2\n---\nПривет")]
    [InlineData("Привет\r\nмир", "---\r\nencoding: ucs2\r\n---\r\nПривет\r\nмир")]
    [InlineData("---\n---\nПривет", "---\nencoding: ucs2\n---\nПривет")]
    [InlineData("---\nencoding: gsm7\n---\nПривет", "---\nencoding: ucs2\n---\nПривет")]
    [InlineData("---\nencoding: \"gsm7\" # old\n---\nПривет", "---\nencoding: \"ucs2\" # old\n---\nПривет")]
    [InlineData("---\r\nsender: ACME # us\r\nparams:\r\n  n: int(1..9)\r\n---\r\nж{{ n }}", "---\r\nsender: ACME # us\r\nencoding: ucs2\r\nparams:\r\n  n: int(1..9)\r\n---\r\nж{{ n }}")]
    [InlineData("---\n# Ours.\nparams:\n  n: int(1..9)\n---\nж{{ n }}", "---\nencoding: ucs2\n# Ours.\nparams:\n  n: int(1..9)\n---\nж{{ n }}")]
    [InlineData("---\nparams:\n  n: int(1..9)\nsummary: Hi\n---\nж{{ n }}", "---\nparams:\n  n: int(1..9)\nsummary: Hi\nencoding: ucs2\n---\nж{{ n }}")]
    public void Ucs2_IsDeclaredWhereItBelongs(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.EncodingUcs2));

    [Theory]
    [InlineData(71, "segments: 2")]
    [InlineData(135, "segments: 3")]
    [InlineData(402, "segments: 6")]
    public void Ucs2_ForATextOfMoreThanASegment_AllowsThoseThatItNeeds(int letters, string line)
    {
        var text = new string('ж', letters);

        Assert.Equal($"---\nencoding: ucs2\n{line}\n---\n{text}", Fixing.Apply(text, FixKey.EncodingUcs2));
    }

    [Theory]
    [InlineData("---\nsegments: 1\nkind: marketing\n---\n", "---\nsegments: 2\nkind: marketing\nencoding: ucs2\n---\n")]
    [InlineData("---\nencoding: gsm7\nsegments: 1\n---\n", "---\nencoding: ucs2\nsegments: 2\n---\n")]
    [InlineData("---\nsegments: 4\n---\n", "---\nsegments: 4\nencoding: ucs2\n---\n")]
    [InlineData("---\r\nsummary: x\r\n---\r\n", "---\r\nsummary: x\r\nencoding: ucs2\r\nsegments: 2\r\n---\r\n")]
    public void Ucs2_ForALongText_ChangesWhatIsThereAndAddsWhatIsNot(string before, string after)
    {
        var text = new string('ж', 100);

        Assert.Equal(after + text, Fixing.Apply(before + text, FixKey.EncodingUcs2));
    }

    [Fact]
    public void Ucs2_ForATextThatFitsInNoSegments_IsNotOffered() =>
        Assert.Null(Fixing.Apply(new string('ж', 403), FixKey.EncodingUcs2));

    [Fact]
    public void Ucs2_ForLettersWithEquivalents_AllowsTheSegmentsToo()
    {
        var text = new string('ệ', 100);

        Assert.Equal($"---\nencoding: ucs2\nsegments: 2\n---\n{text}", Fixing.Apply(text, FixKey.EncodingUcs2));
    }

    [Fact]
    public void Ucs2_ForAFolderWithAnotherDefault_IsWrittenIntoTheTemplate() =>
        Assert.Equal("---\nencoding: ucs2\n---\nж", Fixing.Apply("ж", FixKey.EncodingUcs2, new KeyValue("encoding", "gsm7")));

    [Theory]
    [InlineData(FixKey.UnencodableReplace, "unencodable: replace")]
    [InlineData(FixKey.UnencodableTransliterate, "unencodable: transliterate")]
    [InlineData(FixKey.UnencodableReject, "unencodable: reject")]
    [InlineData(FixKey.EncodingAuto, "encoding: auto")]
    public void HoleThatMayLeaveGsm7_IsDecidedBySettings(string key, string line) =>
        Assert.Equal(
            $"---\n{line}\nparams:\n  name: string(20)\n---\nHi {{{{ name }}}}",
            Fixing.Apply("---\nparams:\n  name: string(20)\n---\nHi {{ name }}", key));

    [Theory]
    [InlineData("string", "string(gsm7)")]
    [InlineData("string(20, truncate)", "string(20, truncate, gsm7)")]
    public void HoleThatMayLeaveGsm7_IsDecidedByAnAlphabet(string before, string after) =>
        Assert.Equal(
            $"---\nsegments: dynamic\nparams:\n  name: {after}\n---\nHi {{{{ name }}}}",
            Fixing.Apply($"---\nsegments: dynamic\nparams:\n  name: {before}\n---\nHi {{{{ name }}}}", FixKey.Gsm7Alphabet));

    [Theory]
    [InlineData("---\nsegments: 1\nparams:\n  t: string(290, gsm7)\n---\n{{ t }}", "---\nsegments: 2\nparams:\n  t: string(290, gsm7)\n---\n{{ t }}")]
    [InlineData("---\nkind: marketing\nparams:\n  t: string(150, gsm7)\n---\n{{ t }}", "---\nkind: marketing\nsegments: 2\nparams:\n  t: string(150, gsm7)\n---\n{{ t }}")]
    public void Segments_AreRaisedToWhatTheMessageCanNeed(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.RaiseSegments));

    [Fact]
    public void Segments_OfAMessageThatNeverFits_AreRaised() =>
        Assert.Equal($"---\nsegments: 2\n---\n{new string('a', 200)}", Fixing.Apply(new string('a', 200), FixKey.RaiseSegments));

    [Fact]
    public void Segments_OfAMessageThatFitsInNone_AreNotOffered() =>
        Assert.Null(Fixing.Apply(new string('a', 1000), FixKey.RaiseSegments));
}
