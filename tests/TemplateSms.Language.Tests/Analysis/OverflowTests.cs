using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

public class OverflowTests
{
    [Theory]
    [InlineData(160, "a", 1)]
    [InlineData(80, "€", 1)]
    [InlineData(306, "a", 2)]
    [InlineData(459, "a", 3)]
    [InlineData(918, "a", 6)]
    public void Gsm7_InItsRoom_Fits(int count, string character, int segments) =>
        VerifyLifted($"---\nsegments: {segments}\n---\n" + Times(character, count));

    [Theory]
    [InlineData(70, "я", 1)]
    [InlineData(35, "😀", 1)]
    [InlineData(134, "я", 2)]
    [InlineData(66, "😀", 2)]
    [InlineData(402, "я", 6)]
    public void Ucs2_InItsRoom_Fits(int count, string character, int segments) =>
        VerifyLifted($"---\nencoding: ucs2\nsegments: {segments}\n---\n" + Times(character, count));

    [Fact]
    public void Gsm7_OneCharacterTooLong_IsMarkedFromThatCharacter() =>
        Assert.Equal(
            "The message never fits: 161 of 160 septets at the least, that is 2 segments where 1 is allowed",
            Only(Times("a", 160) + "{|SMS3001:b|}"));

    [Fact]
    public void Gsm7_WithCrlf_IsMarkedAtTheSameCharacter() =>
        Only(Times("a\n", 10) + Times("a\r\n", 60) + Times("a", 20) + "{|SMS3001:b\r\nb|}");

    [Fact]
    public void Gsm7_AnExtensionCharacterOverTheEdge_IsMarkedWhole()
    {
        Only(Times("€", 80) + "{|SMS3001:€|}");
        Only(Times("a", 159) + "{|SMS3001:€|}");
    }

    [Fact]
    public void Gsm7_TooLongForTwoSegments_IsMarked()
    {
        Only("---\nsegments: 2\n---\n" + Times("a", 306) + "{|SMS3001:b|}");
        Assert.Contains("307 of 306 septets", Only("---\nsegments: 2\n---\n" + Times("a", 306) + "{|SMS3001:b|}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Gsm7_WithAPairOnTheBoundary_NeedsASegmentMore()
    {
        // 306 septets: 152, the pair moved whole to the second part, and one left over for a third.
        var text = Times("a", 152) + "{" + Times("a", 152);

        VerifyLifted("---\nsegments: 3\n---\n" + text);
        Assert.Contains("306 of 306 septets at the least, that is 3 segments where 2 are allowed", Only("---\nsegments: 2\n---\n{|SMS3001:" + text + "|}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ucs2_OneUnitTooLong_IsMarked()
    {
        const string header = "---\nencoding: ucs2\n---\n";

        Assert.Contains("71 of 70 UTF-16 units", Only(header + Times("я", 70) + "{|SMS3001:я|}"), StringComparison.Ordinal);
        Only(header + Times("я", 69) + "{|SMS3001:😀|}");
    }

    [Fact]
    public void Ucs2_OfSixtySevenEmoji_NeedsThreeSegments()
    {
        VerifyLifted("---\nencoding: ucs2\nsegments: 3\n---\n" + Times("😀", 67));
        Assert.Contains(
            "134 of 134 UTF-16 units at the least, that is 3 segments",
            Only("---\nencoding: ucs2\nsegments: 2\n---\n{|SMS3001:" + Times("😀", 67) + "|}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Marketing_KeepsTwelveUnitsFree()
    {
        VerifyLifted("---\nkind: marketing\n---\n" + Times("a", 148));
        Assert.Contains("149 + STOP 12 of 160 septets", Only("---\nkind: marketing\n---\n" + Times("a", 148) + "{|SMS3001:b|}"), StringComparison.Ordinal);
        VerifyLifted("---\nkind: marketing\nencoding: ucs2\n---\n" + Times("я", 58));
        Only("---\nkind: marketing\nencoding: ucs2\n---\n" + Times("я", 58) + "{|SMS3001:я|}");
        VerifyLifted("---\nkind: marketing\nsegments: 2\n---\n" + Times("a", 294));
        Only("---\nkind: marketing\nsegments: 2\n---\n" + Times("a", 294) + "{|SMS3001:b|}");
    }

    [Fact]
    public void Dynamic_EndsAtSixSegments()
    {
        VerifyLifted("---\nsegments: dynamic\n---\n" + Times("a", 918));
        Assert.Contains(
            "919 of 918 septets at the least, that is 7 segments where 6 are allowed",
            Only("---\nsegments: dynamic\n---\n" + Times("a", 918) + "{|SMS3001:b|}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void MayOverflow_SpellsOutTheSum() =>
        Assert.Equal(
            "The message may not fit: text 145 + n 2 + name 20 + STOP 12 = 179 of 160 septets, that is up to 2 segments where 1 is allowed; it fits with 'segments: 2'",
            Sample.Find(Times("a", 141) + "{{ n }}bcde{{ {|SMS3002:name|} }}", "name: string(20)", "n: int(1..99)").Message);

    [Fact]
    public void MayOverflow_InTextBehindAHole_MarksTheTextFromThere() =>
        Sample.Find("{{ name }}" + Times("a", 140) + "{|SMS3002:b|}", "name: string(20)");

    [Fact]
    public void MayOverflow_OfOneHoleInSeveralPlaces_CountsThemTogether() =>
        Assert.StartsWith(
            "The message may not fit: text 2 + name 180 + STOP 12 = 194 of 160 septets",
            Sample.Find("{{ name }} {{ {|SMS3002:name|} }} ", "name: string(90)").Message,
            StringComparison.Ordinal);

    [Fact]
    public void MayOverflow_WithManyHoles_SumsTheLast()
    {
        var names = Enumerable.Range(1, 12).Select(i => $"p{i}").ToArray();
        var finding = Sample.Find(
            string.Concat(names.Select(n => n == "p9" ? $"{{{{ {{|SMS3002:{n}|}} }}}}" : $"{{{{ {n} }}}}")),
            [.. names.Select(n => $"{n}: string(20)")]);

        Assert.StartsWith("The message may not fit: text 0 + p1 20 + p2 20 + p3 20 + p4 20 + p5 20 + 7 more 140 + STOP 12 = 252 of 160", finding.Message, StringComparison.Ordinal);
    }

    // To metropolitan France it is sent in GSM-7, where ½ is written as 1/2.
    [Fact]
    public void MayOverflow_OfAutoInGsm7Alone_IsTold() =>
        Assert.StartsWith(
            "The message may not fit: text 174 + b 5 = 179 of 160 septets",
            VerifyLifted("---\nencoding: auto\nparams:\n  b: bool\n---\n{{ b }}{|SMS3006:" + Times("½", 51) + "{|SMS3002:" + Times("½", 7) + "|}|}").Findings.Single(f => f.Rule.Id == "SMS3002").Message,
            StringComparison.Ordinal);

    [Fact]
    public void Auto_WithoutEquivalents_IsNotSentInGsm7() =>
        VerifyLifted("---\nencoding: auto\nparams:\n  n: int(0..9)\n---\n{{ n }}Я" + Times("½", 58));

    // 306 septets are the room of two segments, unless a pair lies on the boundary of the first.
    [Fact]
    public void MayOverflow_ThroughPairsOnBoundaries_IsTold() =>
        Assert.Equal(
            "The message may not fit: text 296 + name 10 = 306 of 306 septets, that is up to 3 segments where 2 are allowed; it fits with 'name: string(9)' or 'segments: 3'",
            Assert.Single(VerifyLifted("---\nsegments: 2\nunencodable: replace\nparams:\n  name: string(10)\n---\n{|SMS3002:" + Times("a", 296) + "{{ name|} }}").Findings).Message);

    [Fact]
    public void MayOverflow_WithoutPairs_FillsTheRoom() =>
        VerifyLifted("---\nsegments: 2\nparams:\n  name: string(10, digits)\n---\n" + Times("a", 296) + "{{ name }}");

    [Theory]
    [InlineData("{{ {|SMS3003:name|} }}", "name: string", "'name' has no greatest length")]
    [InlineData("Hi {{ {|SMS3003:name | string.upcase|} }}", "name: string", "'name | string.upcase' has no greatest length")]
    [InlineData("{{ {|SMS3003:link|} }}", "link: uri", "'link' has no greatest length")]
    public void Unbounded_Parameter_CannotBeProved(string body, string parameter, string message) =>
        Assert.StartsWith(message, Sample.Find(body, parameter).Message, StringComparison.Ordinal);

    [Fact]
    public void Unbounded_BesideATextThatNeverFits_IsTheLesserProblem() =>
        Sample.Find(Times("a", 160) + "{|SMS3001:b|}{{ name }}", "name: string");

    [Fact]
    public void Unbounded_ButTruncatedByAFunction_IsProved() => Sample.Bind("{{ name | string.truncate 20 }}", "name: string(gsm7)");

    [Fact]
    public void Ucs2_OfAutoAlone_MayOverflow() =>
        VerifyLifted("---\nencoding: auto\nparams:\n  name: string(20)\n---\n" + Times("a", 60) + "{{ {|SMS3002:name|} }}");

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Only(string marked) => Assert.Single(VerifyLifted(marked).Findings).Message;
}
