using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>What null means beside other values; the expected texts are the engine's.</summary>
public class NullTests
{
    private const string Types = """
        using System.Collections.Generic;

        namespace Shop;

        public sealed record Order(int Id, string Name, string? Nick, int? Cents, List<string>? Tags);
        """;

    [Theory]
    [InlineData("[{{ nick + 1 }}][{{ 1 + nick }}][{{ nick + yes }}][{{ nick + day }}][{{ day + nick }}]", "[][][][][]")]
    [InlineData("[{{ nick + cents }}][{{ cents + nick }}][{{ nick + nick }}][{{ nick + null }}]", "[][][][]")]
    [InlineData("[{{ tags[9] + 1 }}][{{ v = null; v += 1; v }}]", "[][]")]
    [InlineData("{{ nick + name }} {{ name + nick }} {{ name + cents }} {{ cents + name }} {{ name + null }}", "Ana Ana Ana Ana Ana")]
    [InlineData("{{ nick + 'x' + 1 }}", "x1")]
    [InlineData("{{ (nick ?? 'Bo') + 1 }} {{ name + 1 }}", "Bo1 Ana1")]
    public void Add_ANullText_IsNothingBesideWhatIsNoText(string body, string expected) => Assert.Equal(expected, Text(body));

    [Theory]
    [InlineData("[{{ order.nick + 1 }}][{{ order.nick + order.id }}][{{ order.id + order.nick }}][{{ nick + order.id }}][{{ order.id + nick }}]", "[][][][][]")]
    [InlineData("{{ order.nick + order.name }} {{ nick + order.name }} {{ order.name + nick }} {{ order.name + order.cents }}", "Ana Ana Ana Ana")]
    public void Add_ANullMember_IsNothingBesideWhatIsNoText(string body, string expected) => Assert.Equal(expected, TextOfMembers(body));

    [Theory]
    [InlineData("{{ nick < 'a' }} {{ nick <= name }} {{ name > nick }} {{ name >= nick }} {{ nick < '' }}", "true true true true true")]
    [InlineData("{{ nick > 'a' }} {{ nick >= name }} {{ name < nick }} {{ name <= nick }} {{ nick > '' }}", "false false false false false")]
    [InlineData("{{ nick < nick }} {{ nick <= nick }} {{ nick > nick }} {{ nick >= nick }}", "false false false false")]
    [InlineData("{{ cents < 1 }} {{ cents <= cents }} {{ 1 > cents }}", "false false false")]
    [InlineData("{{ if nick < name }}{{ nick ?? 'none' }}{{ end }}", "none")]
    [InlineData("{{ x = null; x < 'a' }} {{ x >= 'a' }} {{ tags[9] < tags[0] }}", "true false true")]
    public void Order_OfTexts_BeginsWithNull(string body, string expected) => Assert.Equal(expected, Text(body));

    [Theory]
    [InlineData("{{ order.nick < 'a' }} {{ order.nick >= order.name }} {{ order.name > order.nick }} {{ order.cents < order.id }}", "true false true false")]
    public void Order_OfTextMembers_BeginsWithNull(string body, string expected) => Assert.Equal(expected, TextOfMembers(body));

    [Theory]
    [InlineData("{{ for i in none }}x{{ else }}E{{ end }}{{ for i in nick }}x{{ else }}E{{ end }}")]
    [InlineData("{{ for i in none limit:1 }}x{{ else }}E{{ end }}{{ for i in nick reversed }}x{{ else }}E{{ end }}")]
    [InlineData("{{ x = null; for i in x }}x{{ else }}E{{ end }}")]
    public void Else_OfALoopOverNull_PrintsNothing(string body) => Assert.Equal("", Text(body));

    [Theory]
    [InlineData("{{ for i in order.tags }}x{{ else }}E{{ end }}{{ for i in order.nick limit:1 }}x{{ else }}E{{ end }}")]
    public void Else_OfALoopOverANullMember_PrintsNothing(string body) => Assert.Equal("", TextOfMembers(body));

    [Fact]
    public void Else_OfALoopOverAnEmptyList_Prints() =>
        Assert.Equal("EE", Text("{{ for i in tags offset:1 }}x{{ else }}E{{ end }}{{ for i in '' }}x{{ else }}E{{ end }}"));

    [Theory]
    [InlineData("[{{ nick?.size }}][{{ none?.size }}][{{ name?.size }}][{{ tags?.size }}][{{ nick?.size ?? 5 }}]", "[][][3][1][5]")]
    public void Size_OfNull_IsNull(string body, string expected) => Assert.Equal(expected, Text(body));

    [Theory]
    [InlineData("[{{ order.nick?.size }}][{{ order.tags?.size }}][{{ order.name?.size }}][{{ order.name.size }}][{{ order.tags?.size + 1 }}]", "[][][3][3][]")]
    public void Size_OfANullMember_IsNull(string body, string expected) => Assert.Equal(expected, TextOfMembers(body));

    [Theory]
    [InlineData("{{ order.nick.size }}", "'order.nick' is null")]
    [InlineData("{{ order.tags.size }}", "'order.tags' is null")]
    public void Size_OfANullMemberByPath_IsAnErrorAndNoMessage(string body, string message) =>
        Assert.Contains(message, Assert.Throws<SmsTemplateException>(() => TextOfMembers(body)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ order.id ?? 'x' }} {{ order.id ?? 1.5 }} {{ order.cents ?? 1 }} {{ order.nick ?? 'x' }} {{ order.nick ?? order.name }}", "7 7 1 x Ana")]
    [InlineData("{{ order.id | object.default 'x' }} {{ order.id | object.default 1.5 }} {{ order.cents | object.default 1 }} {{ order.nick | object.default 'x' }}", "7 7 1 x")]
    public void Default_OfAMember_StandsForNullOnly(string body, string expected) => Assert.Equal(expected, TextOfMembers(body));

    private static string Text(string body) => Message.Text(
        Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  nick: string(9)?\n  name: string(9)\n  cents: int(0..9)?\n  yes: bool\n  day: date\n  tags: list(string(5), 3)\n  none: list(string(5), 3)?", body),
        "null, \"Ana\", null, true, new DateOnly(2026, 11, 22), [\"a\"], null");

    private static string TextOfMembers(string body)
    {
        var template = Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  order: Shop.Order\n  nick: string(9)?", body);
        using var assembly = GeneratorHarness
            .Run(new TemplateGenerator(), Message.Project(template, ["Sms.Test(new Shop.Order(7, \"Ana\", null, null, null), null)"]).WithSource("Shop.cs", Types))
            .AssertCompiles()
            .Load();
        return ((SmsContent)assembly.Invoke("Scratch.Caller", "Call0")!).Text;
    }
}
