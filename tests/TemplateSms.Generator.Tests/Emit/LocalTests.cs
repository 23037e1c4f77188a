namespace TemplateSms.Generator.Tests.Emit;

public class LocalTests
{
    private const string Number = "unencodable: replace\nsegments: dynamic\nparams:\n  n: int(0..99)";

    [Theory]
    [InlineData("{{ x = n; x = x + 1; x }}", "4")]
    [InlineData("{{ x = 1; x += 4; x; ' '; x -= 2; x; ' '; x *= 5; x; ' '; x /= 2; x }}", "5 3 15 7.5")]
    [InlineData("{{ x = 7; x //= 2; x; x %= 2; x }}", "31")]
    [InlineData("{{ if n > 1; x = 'many'; else; x = 'few'; end; x }}", "many")]
    [InlineData("{{ x = 'a'; if n > 1; x = x + 'b'; end; x }}", "ab")]
    [InlineData("{{ n = n * 2; n }}", "6")]
    [InlineData("{{ x = null }}[{{ x }}]{{ x ?? 'none' }}", "[]none")]
    [InlineData("{{ $y = 2 }}{{ $y + n }}", "5")]
    [InlineData("{{ x = n > 1 }}{{ x }}{{ if x }}!{{ end }}", "true!")]
    [InlineData("{{ x = 1.5m; x + n }}", "4.5")]
    [InlineData("{{ x = 7; x // 2; x = x / 2; x }}", "33.5")]
    [InlineData("{{ x = 1; x / 3; ' '; x = 2.5m; x }}", "0.3333333333333333 2.5")]
    [InlineData("{{ x = 9007199254740993; x; ' '; x /= 2; x }}", "9007199254740993 4503599627370496")]
    [InlineData("{{ x = 'a'; x; x = 1; x + 1 }}", "a2")]
    public void Local_KeepsTheTypeOfWhatWasAssignedLast(string body, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template(Number, body), "3"));

    [Theory]
    [InlineData("{{ x = 1 }}hi")]
    [InlineData("{{ x = 'a'; x = null }}hi")]
    [InlineData("{{ if n > 1; x = true; end }}hi")]
    [InlineData("{{ for x in 'ab'; y = 1.5m; end }}hi")]
    public void Local_ThatIsNeverRead_IsNoWarningOfTheCSharpCompiler(string body) =>
        Assert.Equal("hi", Message.Text(Message.Template(Number, body), "3"));

    [Theory]
    [InlineData("{{ sum = 0; for x in l; sum = sum + x; end; sum }}", "0", "11")]
    [InlineData("{{ last = 0; for x in l; last = x; end; last }}", "0", "6")]
    [InlineData("{{ s = ''; for x in l; s = s + x + ','; end; s }}", "", "5,6,")]
    [InlineData("{{ for x in l; if x == 6; break; end; x; end }}", "", "5")]
    [InlineData("{{ for x in l; if x == 5; continue; end; x; end }}", "", "6")]
    [InlineData("{{ for x in l reversed }}{{ x }}{{ end }}", "", "65")]
    [InlineData("{{ for x in l offset:1 }}{{ x }}{{ end }}", "", "6")]
    [InlineData("{{ for x in l limit:1 }}{{ x }}{{ else }}-{{ end }}", "-", "5")]
    [InlineData("{{ x = 9; for x in l; x; end; x }}", "9", "569")]
    [InlineData("{{ for x in l; x; end; for x in l; x; end }}", "", "5656")]
    [InlineData("{{ capture list }}{{ for x in l }}<{{ x }}>{{ end }}{{ end }}{{ list | string.size }}{{ list }}", "0", "6<5><6>")]
    public void Loop_LeavesWhatItAssigned(string body, string none, string two) => Assert.Equal(
        [none, two],
        Message.Texts(Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  l: list(int(0..9), 2)", body), "[]", "[5, 6]"));

    [Fact]
    public void Read_ThatNoAssignmentReached_IsAnErrorThatNamesTheLocal()
    {
        var template = Message.Template("params:\n  n: int", "{{ if n > 0; x = 1; end; x }}");

        Assert.Equal("1", Message.Text(template, "5"));
        Assert.Contains("'x'", Message.Error(template, "-5").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ case n }}{{ when 1, 2 }}low{{ when 3 || 4 }}mid{{ else }}high{{ end }}", "low", "mid", "high")]
    [InlineData("{{ case n }} dropped {{ when 3 }}a{{ when 3 }}b{{ end }}", "", "a", "")]
    [InlineData("{{ case n + 1 }}{{ when 2 }}two{{ end }}", "two", "", "")]
    public void Case_TakesTheFirstBranchThatEquals(string body, string one, string three, string nine) =>
        Assert.Equal([one, three, nine], Message.Texts(Message.Template("params:\n  n: int(1..9)", body), "1", "3", "9"));

    [Theory]
    [InlineData("{{ 7 / n }} {{ 7 // n }} {{ 7 % n }}", "0")]
    [InlineData("{{ 79228162514264337593543950335m + n }}", "1")]
    public void Computation_WithoutResult_IsAnErrorAndNoMessage(string body, string argument)
    {
        var error = Message.Error(Message.Template("params:\n  n: int(0..9)", body), argument);

        Assert.Equal(SmsArgumentProblem.Computation, error.Reason);
        Assert.Equal("test", error.Template);
    }
}
