using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Binding;

public class FunctionArgumentTests
{
    [Theory]
    [InlineData("d | date.add_days {|SMS2004:n|}", "'date.add_days' takes a number that is not null as 'days', and 'n' is of type int?")]
    [InlineData("d | date.add_hours {|SMS2004:p|}", "'date.add_hours' takes a number that is not null as 'hours', and 'p' is of type decimal?")]
    [InlineData("d | date.add_minutes {|SMS2004:null|}", "'date.add_minutes' takes a number that is not null as 'minutes', and 'null' is of type null")]
    [InlineData("d | date.add_seconds {|SMS2004:n * 2|}", "'date.add_seconds' takes a number that is not null as 'seconds', and 'n * 2' is of type long?")]
    [InlineData("7 | math.divided_by {|SMS2004:n|}", "'math.divided_by' takes a number that is not null as 'divisor', and 'n' is of type int?")]
    [InlineData("7 | math.divided_by {|SMS2004:null|}", "'math.divided_by' takes a number that is not null as 'divisor', and 'null' is of type null")]
    public void Number_ThatMayBeNull_IsRefusedWhereItHasNoMeaning(string code, string message) =>
        Assert.Equal(message, Assert.Single(Verify(Template(code)).Findings).Message);

    [Theory]
    [InlineData("d | date.add_days (n ?? 1)")]
    [InlineData("d | date.add_days (p ?? 1.5)")]
    [InlineData("n | math.divided_by 2")]
    [InlineData("null | math.divided_by 2")]
    [InlineData("7 | math.divided_by (n ?? 1)")]
    public void Number_ThatIsThere_IsTaken(string code) => Verify(Template(code));

    private static string Template(string code) =>
        $$$"""
        ---
        unencodable: replace
        segments: dynamic
        params:
          n: int(0..9)?
          p: decimal(0..9.99)?
          d: date
        ---
        {{ {{{code}}} }}{{ n; p; d }}
        """;
}
