using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

// What a condition says of a value where it holds, seen by what the message can then have.
public class NarrowingTests
{
    [Theory]
    [InlineData("{{ if n > 9 }}{{ n }}{{ end }}", "0 to 2")]
    [InlineData("{{ if n < 10 }}{{ n }}{{ end }}", "0 to 1")]
    [InlineData("{{ if n < 10 }}{{ n }}{{ else }}xx{{ n }}{{ end }}", "1 to 4")]
    [InlineData("{{ if 10 > n }}{{ n }}{{ end }}", "0 to 1")]
    [InlineData("{{ if n >= 10 && n <= 10 }}{{ n + 0 }}{{ end }}", "0 to 2")]
    [InlineData("{{ if n < 5 || n < 10 }}{{ n }}{{ end }}", "0 to 1")]
    [InlineData("{{ if !(n >= 10) }}{{ n }}{{ end }}", "0 to 1")]
    [InlineData("{{ if n == 5 }}{{ n }}{{ end }}", "0 to 1")]
    [InlineData("{{ case n }}{{ when 5 }}{{ n }}{{ else }}xx{{ end }}", "1 to 2")]
    [InlineData("{{ n < 10 ? n : 0 }}", "1 to 1")]
    public void Number_InABranch_HasTheRangeOfItsCondition(string body, string expected) =>
        Assert.Equal(expected, UnitsOf(body, "n: int(1..99)"));

    [Theory]
    [InlineData("{{ if size == 'large' }}{{ size }}{{ else }}xxxxxx{{ end }}", "5 to 6")]
    [InlineData("{{ if size != 'large' }}{{ size }}{{ end }}", "0 to 3")]
    [InlineData("{{ case size }}{{ when 'xl', 'xxl' }}{{ size }}{{ when 'large' }}L{{ else }}never, never{{ end }}", "1 to 3")]
    public void Enum_InABranch_HasTheMembersOfItsCondition(string body, string expected) =>
        Assert.Equal(expected, UnitsOf(body, "size: enum(xl|xxl|large)"));

    [Theory]
    [InlineData("{{ if name == 'Zoe' }}{{ name }}{{ end }}", "name: string(20)", "0 to 3")]
    [InlineData("{{ if nick }}{{ nick }}{{ else }}you{{ end }}", "nick: string(5..9)?", "3 to 9")]
    [InlineData("{{ if nick != null }}{{ nick }}{{ else }}you{{ end }}", "nick: string(5..9)?", "3 to 9")]
    [InlineData("{{ nick ?? 'you' }}", "nick: string(5..9)?", "3 to 9")]
    [InlineData("{{ if !vip }}{{ vip }}{{ end }}", "vip: bool", "0 to 5")]
    [InlineData("{{ if tags.size > 0 }}{{ for t in tags }}{{ t }}{{ end }}{{ else }}none{{ end }}", "tags: list(string(2..2, digits), 3)", "2 to 6")]
    public void Value_InABranch_IsWhatItsConditionSays(string body, string parameter, string expected) =>
        Assert.Equal(expected, UnitsOf(body, parameter));

    [Theory]
    [InlineData("{{ if vip }}aaaa{{ end }}-{{ if !vip }}bbbb{{ end }}", "vip: bool", "5 to 5")]
    [InlineData("{{ if n == 1 }}aaaa{{ end }}{{ if n > 1 }}bb{{ end }}", "n: int(1..3)", "2 to 4")]
    [InlineData("{{ if n == null }}aaaa{{ end }}{{ n }}", "n: int(1..3)?", "1 to 4")]
    public void Branches_OnOneParameter_AgreeWithEachOther(string body, string parameter, string expected) =>
        Assert.Equal(expected, UnitsOf(body, parameter));

    [Theory]
    [InlineData("{{ if vip }}Я{{ else }}abcdef{{ end }}", "1 to 1")]
    [InlineData("{{ if vip }}Я{{ else }}abcdef{{ end }}abc", "4 to 4")]
    [InlineData("abc{{ vip ? 'Я' : 'abcdef' }}", "4 to 4")]
    [InlineData("{{ for c in 'ab' }}{{ if vip }}Яz{{ else }}abcdef{{ end }}{{ end }}", "4 to 8")]
    [InlineData("{{ vip ? 'Я' : 'abcdef' }}{{ vip ? 'ab' : 'Я' }}", "3 to 7")]
    public void WayWithinGsm7_OfAnAutoTemplate_IsNotSentInUcs2(string body, string expected) =>
        Assert.Equal(expected, Compiled("auto", "transliterate", body).Ucs2!.Units.ToString());

    [Theory]
    [InlineData("auto", "transliterate", "{{ if vip }}Я is longer{{ else }}abc{{ end }}", "3 to 3")]
    [InlineData("auto", "reject", "{{ if vip }}… is longer{{ else }}abc{{ end }}", "3 to 3")]
    [InlineData("gsm7", "transliterate", "{{ vip ? 'Я is longer' : 'abc' }}", "3 to 3")]
    [InlineData("gsm7", "replace", "{{ vip ? 'Я is longer' : 'abc' }}", "3 to 11")]
    [InlineData("auto", "transliterate", "{{ for c in 'ab' }}{{ if vip }}Я{{ end }}x{{ end }}", "2 to 2")]
    public void WayWithARefusedText_IsNotSentInGsm7(string encoding, string unencodable, string body, string expected) =>
        Assert.Equal(expected, Compiled(encoding, unencodable, body).Gsm7!.Units.ToString());

    [Theory]
    [InlineData("{{ n - n }}", "1 to 1")]
    [InlineData("{{ n % n }}", "1 to 1")]
    [InlineData("{{ n // n }}", "1 to 1")]
    public void Number_AndItself_HaveOneResult(string body, string expected) =>
        Assert.Equal(expected, UnitsOf(body, "n: int(1..999)"));

    [Theory]
    [InlineData("{{ if n == n }}ab{{ else }}n{{ end }}", "n: int(1..9)?", "2 to 2")]
    [InlineData("{{ if n < n }}ab{{ else }}n{{ end }}", "n: int(1..9)?", "1 to 1")]
    [InlineData("{{ if n >= n }}{{ n }}{{ else }}abc{{ n }}{{ end }}", "n: int(10..99)?", "2 to 3")]
    [InlineData("{{ if n >= n }}{{ n }}{{ else }}abc{{ end }}", "n: string(2..2, digits)", "2 to 2")]
    [InlineData("{{ if n != n }}{{ n }}{{ else }}abc{{ end }}", "n: date", "3 to 3")]
    public void Comparison_OfAValueWithItself_IsKnown(string body, string parameter, string expected) =>
        Assert.Equal(expected, UnitsOf(body, parameter));

    // 2 to 3 is what counting through all arguments gives.
    [Theory]
    [InlineData("{{ if !(n >= 10 && m >= 10) }}{{ n }}{{ end }}{{ m }}")]
    [InlineData("{{ if n < 10 || m < 10 }}{{ n }}{{ end }}{{ m }}")]
    public void Conditions_OnTwoParameters_AreTakenApart(string body) =>
        Assert.Equal("2 to 3", Sample.UnitsOf(body, "n: int(1..99)", "m: int(1..99)"));

    // Locals and comparisons of two values are not taken apart into cases: here the narrowing itself is seen.
    [Theory]
    [InlineData("{{ x = n; if x < 5 || x > 95; x; end }}{{ m }}", "1 to 3")]
    [InlineData("{{ x = n; if !(x >= 5 && x <= 95); x; end }}{{ m }}", "1 to 3")]
    [InlineData("{{ x = n; if x < 10; 'a'; end; x }}{{ m }}", "2 to 4")]
    [InlineData("{{ if n < m }}a{{ end }}{{ n }}{{ m }}", "2 to 4")]
    public void Knowledge_OfOneWay_IsNotThatOfTheOther(string body, string expected) =>
        Assert.Equal(expected, Sample.UnitsOf(body, "n: int(1..99)", "m: int(1..9)"));

    // Where n is not below m it has two digits; where only ok is false, it may have one.
    [Fact]
    public void Knowledge_OfOneSideOfAnAnd_IsNotThatOfTheOther() => Assert.Equal(
        "1 to 2",
        Sample.UnitsOf("{{ if !(n < m && ok) }}{{ n }}{{ else }}xx{{ end }}", "n: int(1..99)", "m: int(50..60)", "ok: bool"));

    // What is compared with null is neither less nor greater: nothing follows from a comparison that does not hold.
    [Fact]
    public void Nullable_ThatIsNotGreater_MayBeNull() =>
        Assert.Equal("0 to 2", UnitsOf("{{ if n > 9 }}a{{ else }}{{ n }}{{ end }}", "n: int(1..99)?"));

    // Null comes before any text: only the greater one is surely there.
    [Theory]
    [InlineData("{{ if nick < 'm' }}{{ nick }}{{ else }}xxxxxx{{ end }}", "0 to 9")]
    [InlineData("{{ if nick > 'm' }}{{ nick }}{{ else }}xxxxxx{{ end }}", "5 to 9")]
    [InlineData("{{ if nick == null }}{{ nick < 'm' }}{{ end }}", "0 to 4")]
    [InlineData("{{ if nick == null }}{{ nick > 'm' }}{{ end }}", "0 to 5")]
    public void Text_ThatIsLess_MayBeNull(string body, string expected) => Assert.Equal(expected, UnitsOf(body, "nick: string(5..9)?"));

    // A null text beside a number leaves nothing.
    [Theory]
    [InlineData("{{ nick + 1 }}", "0 to 10")]
    [InlineData("{{ if nick == null }}{{ nick + 1 }}{{ else }}x{{ end }}", "0 to 1")]
    [InlineData("{{ (nick + 1) ?? 'x' }}", "1 to 10")]
    [InlineData("{{ nick + 'a' }}", "1 to 10")]
    public void Text_JoinedWithANumber_MayBeNothing(string body, string expected) => Assert.Equal(expected, UnitsOf(body, "nick: string(5..9)?"));

    [Theory]
    [InlineData("{{ for i in l }}{{ i }}{{ else }}none{{ end }}", "l: list(string(2..2, digits), 3)?", "0 to 6")]
    [InlineData("{{ for i in l }}{{ i }}{{ else }}none{{ end }}", "l: list(string(2..2, digits), 3)", "2 to 6")]
    [InlineData("{{ for i in s }}{{ i }}{{ else }}none{{ end }}", "s: string(2..3, digits)?", "0 to 3")]
    [InlineData("{{ if l == null }}{{ for i in l }}{{ i }}{{ else }}none{{ end }}{{ end }}", "l: list(string(2..2, digits), 3)?", "0 to 0")]
    public void Loop_OverNull_PrintsNothing(string body, string parameter, string expected) => Assert.Equal(expected, UnitsOf(body, parameter));

    [Theory]
    [InlineData("{{ nick?.size }}", "nick: string(10..99, digits)?", "0 to 2")]
    [InlineData("{{ if nick?.size > 9 }}{{ nick?.size }}{{ else }}xxx{{ end }}", "nick: string(10..99, digits)?", "2 to 3")]
    [InlineData("{{ l?.size ?? 1000 }}", "l: list(string(2), 3)?", "1 to 4")]
    public void Size_OfWhatMayBeNull_MayBeNothing(string body, string parameter, string expected) => Assert.Equal(expected, UnitsOf(body, parameter));

    private static TemplateProof Compiled(string encoding, string unencodable, string body) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\nencoding: {encoding}\nunencodable: {unencodable}\nparams:\n  vip: bool\n---\n{body}")).Proof!;

    private static string UnitsOf(string body, string parameter) => Sample.UnitsOf(body, parameter);
}
