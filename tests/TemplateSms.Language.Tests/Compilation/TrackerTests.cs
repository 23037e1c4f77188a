using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Compilation;

public class TrackerTests
{
    [Theory]
    [InlineData("order")]
    [InlineData("\"order{{ id }}\"")]
    [InlineData("order{{ id }}")]
    [InlineData("'{{ id }}'")]
    [InlineData("\"{{ day | date.to_string '%Y%m%d' }}{{ id }}\"")]
    [InlineData("\"{{ if n > 5 }}many{{ else }}few{{ end }}{{ n }}{{ id | string.upcase }}\"")]
    public void Tracker_OfLettersAndDigits_IsProved(string tracker) => Verify(Template(tracker));

    [Theory]
    [InlineData("order{|SMS3008:-|}{{ id }}", "'-' U+002D HYPHEN-MINUS is not an ASCII letter or a digit")]
    [InlineData("\"order{|SMS3008:_|}{{ id }}\"", "'_' U+005F LOW LINE is not an ASCII letter or a digit")]
    [InlineData("\"{{ {|SMS3008:name|} }}\"", "'name' can print other characters; give it the alphabet 'alnum' or 'digits'")]
    [InlineData("\"{{ id }}{{ {|SMS3008:day|} }}\"", "'day' can print other characters; give it the alphabet 'alnum' or 'digits'")]
    [InlineData("\"{{ id }}{{ if n > 1 }}{{ {|SMS3008:name|} }}{{ end }}\"", "'name' can print other characters")]
    [InlineData("\"{{ id }}{{ if n > 1 }}a{|SMS3008:.|}b{{ else }}abcd{{ end }}\"", "'.' U+002E FULL STOP is not an ASCII letter or a digit")]
    public void Tracker_WithOtherCharacters_IsMarkedAtThem(string tracker, string message) =>
        Assert.StartsWith("The tracker has at most 49 ASCII letters and digits: " + message, Assert.Single(Verify(Template(tracker)).Findings).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{|SMS3008:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab|}", "it can have 50")]
    [InlineData("\"{|SMS3008:{{ id }}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|}\"", "it can have 50")]
    [InlineData("\"{|SMS3008:x{{ long_id }}|}\"", "its length has no bound")]
    [InlineData("\"{|SMS3008:|}\"", "it is empty")]
    public void Tracker_ThatCanBeTooLong_IsMarked(string tracker, string message) =>
        Assert.Contains(message, Assert.Single(Verify(Template(tracker)).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Tracker_WithALocal_IsNotCompiled() => Verify(Template("\"{{ {|SMS1010:x|} = 1 }}{{ id }}\""));

    [Fact]
    public void Tracker_WithMonthNamesOfACulture_IsMarked() =>
        Verify("---\nculture: fr\ntracker: \"{{ {|SMS3008:day | date.to_string '%b'|} }}\"\nparams:\n  day: date\n---\nHi");

    [Theory]
    [InlineData("\"order{{ {|SMS2001:idd|} }}\"")]
    [InlineData("\"order{{ id {|SMS1001:)|} }}\"")]
    [InlineData("\"order{|SMS1004:{{|} id\"")]
    [InlineData("\"{|SMS2001:\\x6frder{{ idd }}|}\"")]
    public void Tracker_WithAMistake_IsMarkedInTheFrontMatter(string tracker) => Verify(Template(tracker));

    private static string Template(string tracker) =>
        $$$"""
        ---
        unencodable: replace
        tracker: {{{tracker}}}
        params:
          id: string(10, alnum)
          name: string(10)
          long_id: string(alnum)
          n: int(1..9)
          day: date
        ---
        {{ id; name; n; day; long_id | string.truncate 5 }}
        """;
}
