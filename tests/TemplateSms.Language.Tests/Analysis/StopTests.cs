using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Tests.Fixes;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

// The STOP text of an account whose restriction stands, which is what the build assumes unless it is told otherwise.
public class StopTests
{
    private const string Always = "Every send of an account whose STOP restriction stands is refused: ";
    private const string Maybe = "A send of an account whose STOP restriction stands may be refused: ";
    private const string WayOut = ", or set 'SmsStopRestrictionLifted' if support has lifted the restriction";

    [Fact]
    public void Text_Of155SeptetsWithASender_IsAlwaysRefused() =>
        Assert.Equal(
            Always + "155 + 12 of 160 septets; shorten it (it fits with 'segments: 2')" + WayOut,
            Only("---\nsender: ACME Shop\n---\n" + Times("a", 148) + "{|SMS3013:bcdefgh|}"));

    [Theory]
    [InlineData("", "a", 148)]
    [InlineData("segments: 2\n", "a", 294)]
    [InlineData("segments: dynamic\n", "a", 906)]
    [InlineData("encoding: ucs2\n", "я", 58)]
    [InlineData("encoding: ucs2\nsegments: 2\n", "я", 122)]
    [InlineData("encoding: ucs2\nsegments: 6\n", "я", 390)]
    public void Text_ThatLeavesTheRoom_Fits_OneMoreIsMarked(string settings, string character, int most)
    {
        Verify($"---\n{settings}---\n{Times(character, most)}");
        Only($"---\n{settings}---\n{Times(character, most)}{{|SMS3013:{character}|}}");
    }

    // 294 septets and 12 are the room of two segments, unless a pair moves whole to the second.
    [Fact]
    public void Text_WithAPairOnTheBoundary_LeavesASeptetLess()
    {
        Verify("---\nsegments: 2\n---\n" + Times("a", 152) + "{" + Times("a", 139));
        Only("---\nsegments: 2\n---\n{|SMS3013:" + Times("a", 152) + "{" + Times("a", 140) + "|}");
    }

    [Fact]
    public void Text_OfAnAccountThatIsFree_FillsItsRoom()
    {
        VerifyLifted(Times("a", 160));
        VerifyLifted("---\nencoding: ucs2\n---\n" + Times("я", 70));
    }

    [Fact]
    public void Text_ThatOnlyLongArgumentsMakeTooLong_MayBeRefused() =>
        Assert.Equal(
            Maybe + "text 130 + name 20 + STOP 12 = 162 of 160 septets; shorten it (it fits with 'name: string(18)' or 'segments: 2')" + WayOut,
            Sample.Find(Times("a", 130) + "{{ {|SMS3013:name|} }}", "name: string(20)").Message);

    [Fact]
    public void Text_ThatIsTooLongByItself_IsTheErrorThatItWas() =>
        Assert.Equal(
            "The message never fits: 161 + STOP 12 of 160 septets at the least, that is 2 segments where 1 is allowed",
            Only(Times("a", 160) + "{|SMS3001:b|}"));

    [Fact]
    public void Text_ThatMayBeTooLongByItself_HasStopInTheSumAndInTheWaysOut() =>
        Assert.Equal(
            "The message may not fit: text 100 + name 80 + STOP 12 = 192 of 160 septets, that is up to 2 segments where 1 is allowed; it fits with 'name: string(48)' or 'segments: 2'",
            Sample.Find(Times("a", 100) + "{{ {|SMS3002:name|} }}", "name: string(80)").Message);

    [Fact]
    public void Text_ThatMayBeTooLongByItselfAndIsAlwaysRefused_GetsBoth()
    {
        var found = Verify(Sample.Template(Times("a", 148) + "{|SMS3013:bcde|}{{ {|SMS3002:name|} }}", "name: string(20)")).Findings;

        Assert.StartsWith(Always + "152 + 12 of 160 septets at the least; ", found[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("The message may not fit: text 152 + name 20 + STOP 12 = 184", found[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithoutEnd_IsUnproved_AndAlwaysRefusedWhereItsOwnTextIs()
    {
        Assert.Contains("'name: string(18)'", Sample.Find(Times("a", 130) + "{{ {|SMS3003:name|} }}", "name: string").Message, StringComparison.Ordinal);
        Verify(Sample.Template(Times("a", 148) + "{|SMS3013:b|}{{ {|SMS3003:name|} }}", "name: string"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Marketing_KeepsTheRoomInAnyAccount(bool isLifted)
    {
        var file = new TemplateFile("a.smstpl", "---\nkind: marketing\n---\n" + Times("a", 149)) { StopRestrictionLifted = isLifted };

        var compiled = TemplateCompiler.Compile(file);

        Assert.Equal(
            "The message never fits: 149 + STOP 12 of 160 septets at the least, that is 2 segments where 1 is allowed",
            Assert.Single(compiled.Findings).Message);
        Assert.Equal((12, 160), (compiled.Proof!.Gsm7!.Reserve, compiled.Proof.Gsm7.Room));
        Assert.Empty(TemplateCompiler.Compile(file with { Text = file.Text[..^1] }).Findings);
    }

    // In metropolitan France it is sent in GSM-7, elsewhere in UCS-2: each has its own room.
    [Fact]
    public void Auto_IsHeldAgainstTheRoomOfEachEncoding()
    {
        const string header = "---\nencoding: auto\nparams:\n  name: string(10)\n---\n";

        Verify(header + Times("a", 48) + "{{ name }}");
        Assert.StartsWith(Maybe + "text 49 + name 10 + STOP 12 = 71 of 70 UTF-16 units", Only(header + Times("a", 49) + "{{ {|SMS3013:name|} }}"), StringComparison.Ordinal);
    }

    // The GSM-7 form may lack the room for STOP where the UCS-2 form is too long by itself: one does not hide the other.
    [Fact]
    public void Auto_TooLongInUcs2_KeepsItsError() =>
        Verify("---\nencoding: auto\nparams:\n  name: string(20)\n---\n" + Times("a", 70) + "{|SMS3001:" + Times("a", 60) + "|}{{ {|SMS3013:name|} }}");

    [Fact]
    public void Gsm7FormOfAnAutoText_ThatLeavesNoRoom_MayBeRefused() =>
        Verify("---\nencoding: auto\n---\n{|SMS3006:" + Times("½", 49) + "{|SMS3013:½|}|}");

    [Theory]
    [InlineData(false, null, 12)]
    [InlineData(true, null, 0)]
    [InlineData(true, "false", 12)]
    [InlineData(false, "true", 0)]
    [InlineData(false, "True", 0)]
    [InlineData(true, "FALSE", 12)]
    public void Folder_GoesBeforeTheBuild(bool isLifted, string? folder, int reserve) => Assert.Equal(reserve, Proof(isLifted, folder).Reserve);

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("")]
    public void Folder_WithAnotherValue_IsAnError(string value)
    {
        var compiled = TemplateCompiler.Compile(File(isLifted: true, value));

        Assert.False(compiled.CanEmit);
        Assert.Equal(
            $"'{value}' is not a value of 'smstpl_stop_restriction_lifted'; it takes true or false",
            Assert.Single(compiled.Findings, f => f.Rule == ConfigurationRules.BadFolderOption).Message);
    }

    [Fact]
    public void Explanation_WhileTheRestrictionStands_CountsStop()
    {
        var explanation = Explanation.Of(Proof(isLifted: false, null));

        Assert.Equal("GSM-7, 1 segment, 3 to 23 of 160 septets and 12 for STOP", explanation.Summary);
        Assert.Equal(["text 3 Text", "name 20 Hole", "STOP 12 Stop"], explanation.Terms.Select(t => $"{t.Label} {t.Units} {t.Kind}"));
        Assert.Equal(35, explanation.Total);
        Assert.Equal(23, explanation.Proof.Longest!.Units);
    }

    [Fact]
    public void Explanation_OfAnAccountThatIsFree_HasNoStop()
    {
        var explanation = Explanation.Of(Proof(isLifted: true, null));

        Assert.Equal("GSM-7, 1 segment, 3 to 23 of 160 septets", explanation.Summary);
        Assert.Equal(["text", "name"], explanation.Terms.Select(t => t.Label));
    }

    // One segment by itself, two with STOP: so a phone may break the link after 153 septets.
    [Fact]
    public void Link_ThatOnlyStopBringsToASecondSegment_MayBeCut()
    {
        var template = "---\nsegments: 2\n---\n" + Times("a", 135) + " ";

        Verify(template + "{|SMS3010:https://acme.example|}");
        VerifyLifted(template + "https://acme.example");
    }

    [Fact]
    public void Fixes_LeaveTheRoom()
    {
        const string Before = "---\nparams:\n  x: string(155, gsm7)\n---\n{{ x }}";

        Assert.Equal(Before.Replace("155", "148", StringComparison.Ordinal), Fixing.Apply(Before, FixKey.LowerLimit));
        Assert.Equal("---\nsegments: 2\nparams:\n  x: string(155, gsm7)\n---\n{{ x }}", Fixing.Apply(Before, FixKey.RaiseSegments));
    }

    [Fact]
    public void Suppression_InTheTemplate_IsHeard() =>
        Verify("{{ # smstpl:disable SMS3013 goes out without a sender ~}}\n" + Times("a", 155));

    private static EncodingProof Proof(bool isLifted, string? folder) => TemplateCompiler.Compile(File(isLifted, folder)).Proof!.Gsm7!;

    private static TemplateFile File(bool isLifted, string? folder) => new("a.smstpl", Sample.Template("Hi {{ name }}", "name: string(20)"))
    {
        StopRestrictionLifted = isLifted,
        FolderDefaults = folder is null ? EquatableArray<KeyValue>.Empty : new[] { new KeyValue("stop_restriction_lifted", folder) },
    };

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Only(string marked) => Assert.Single(Verify(marked).Findings).Message;
}
