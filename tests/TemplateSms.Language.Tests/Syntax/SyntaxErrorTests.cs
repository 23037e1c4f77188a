using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Syntax;

// Each mistake is one finding, at the characters that are wrong.
public class SyntaxErrorTests
{
    [Theory]
    [InlineData("Hi {{ {|SMS1001:)|} }}", "Unexpected ')'; expected an expression")]
    [InlineData("Hi {{ 1 + {|SMS1001:}}|}", "Unexpected '}}'; expected an expression")]
    [InlineData("Hi {{ ( {|SMS1001:}}|}", "Unexpected '}}'; expected an expression")]
    [InlineData("Hi {{ (1 {|SMS1001:}}|} you", "Unexpected '}}'; expected ')'")]
    [InlineData("Hi {{ 1 {|SMS1001:2|} }}", "Unexpected '2'; expected the end of the statement")]
    [InlineData("Hi {{ 'a' {|SMS1001:'b'|} }}", "Unexpected ''b''; expected the end of the statement")]
    [InlineData("Hi {{ 1 {|SMS1001:)|} }}", "Unexpected ')'; expected the end of the statement")]
    [InlineData("Hi {{ {|SMS1001:\\|} }}", "Unexpected '\\'; expected an expression")]
    [InlineData("Hi {{ {|SMS1001:😀|} }}", "Unexpected '😀'; expected an expression")]
    [InlineData("Hi {{ {|SMS1001:*|} 2 }}", "Unexpected '*'; expected an expression")]
    [InlineData("Hi {{ 1 | {|SMS1001:}}|}", "Unexpected '}}'; expected an expression")]
    [InlineData("Hi {{ true ? 1 {|SMS1001:}}|}", "Unexpected '}}'; expected ':' and the value when the condition is false")]
    [InlineData("Hi {{ 'a'. {|SMS1001:}}|}", "Unexpected '}}'; expected the name of a member")]
    [InlineData("Hi {{ if {|SMS1001:}}|}x{{ end }}", "Unexpected '}}'; expected an expression")]
    [InlineData("Hi {{ for {|SMS1001:1|} in 'ab' }}x{{ end }}", "Unexpected '1'; expected the name of a loop variable")]
    [InlineData("Hi {{ for x {|SMS1001:of|} 'ab' }}x{{ end }}", "Unexpected 'of'; expected 'in'")]
    [InlineData("Hi {{ x = {|SMS1001:}}|}", "Unexpected '}}'; expected an expression")]
    [InlineData("Hi {{ string.upcase('a' {|SMS1001:}}|}", "Unexpected '}}'; expected ')'")]
    [InlineData("Hi {{ true ? string.upcase( {|SMS1001::|} 2 }}", "Unexpected ':'; expected an expression")]
    [InlineData("Hi {{ 'a' | {|SMS1001:end|} }}", "Unexpected 'end'; expected an expression")]
    [InlineData("Hi {{ 1 {|SMS1001:end|} }}", "Unexpected 'end'; expected the end of the statement")]
    public void Code_OutOfPlace_IsMarked(string template, string message) => Assert.Equal(message, Only(template));

    [Theory]
    [InlineData("tags | array.sort {|SMS1001:limit|}:2")]
    [InlineData("tags | array.sort {|SMS1001:offset|}:1 limit:2")]
    [InlineData("tags | array.sort() {|SMS1001:reversed|}")]
    [InlineData("'a' + 'x' {|SMS1001:limit|}:2")]
    [InlineData("true ? tags : tags {|SMS1001:limit|}:2")]
    [InlineData("string.split 'a,b' ',' {|SMS1001:limit|}:1")]
    [InlineData("array.sort {|SMS1001:tags|}")]
    public void For_OptionsBehindMoreThanOneValue_AreMarked(string list)
    {
        var finding = Sample.Find($"{{{{ for tag in {list} }}}}{{{{ tag }}}}{{{{ end }}}}", "tags: list(string(5), 3)");

        Assert.EndsWith("; expected the list in parentheses, when it is more than one value", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags limit:2")]
    [InlineData("(tags | array.sort) limit:2 reversed")]
    [InlineData("array.sort(tags) limit:2")]
    [InlineData("'abc' limit:2")]
    [InlineData("tags | array.sort | array.limit 2")]
    [InlineData("string.split 'a,b' ','")]
    public void For_OptionsBehindOneValue_AreTaken(string list) =>
        Sample.Bind($"{{{{ for tag in {list} }}}}{{{{ tag }}}}{{{{ end }}}}{{{{ tags }}}}", "tags: list(string(5), 3)");

    [Theory]
    [InlineData("1 +{|SMS1001:\n|} 2")]
    [InlineData("1 + # note{|SMS1001:\n|} 2")]
    [InlineData("null ??{|SMS1001:\r\n|}\n 2")]
    [InlineData("true ?{|SMS1001:\n|} 1 : 2")]
    [InlineData("true ? 1{|SMS1001:\n|} : 2")]
    [InlineData("true ? 1 :{|SMS1001:\n|} 2")]
    [InlineData("x ={|SMS1001:\n|} 1; x")]
    [InlineData("({|SMS1001:\n|}1)")]
    [InlineData("(1{|SMS1001:\n|})")]
    [InlineData("'abc' | string.slice({|SMS1001:\n|}1)")]
    [InlineData("'abc' | string.slice(1{|SMS1001:\n|})")]
    [InlineData("'abc' | string.slice(1,{|SMS1001:\n|}1)")]
    public void Line_ThatEndsInAnExpression_IsOneFinding(string code) =>
        Assert.Equal(
            "Unexpected end of the line; expected the rest of the expression; only '|' may end a line",
            Only("{{ " + code + " }}"));

    [Theory]
    [InlineData("'abc' |\n string.upcase")]
    [InlineData("'abc' | # note\n\r\n string.upcase |> \n string.downcase")]
    [InlineData("1 + ## note\n ## 2")]
    [InlineData("1\n2")]
    public void Line_ThatEndsBehindAPipe_IsFollowedByTheNext(string code) => Verify("{{ " + code + " }}");

    [Theory]
    [InlineData("true ? -1 {|SMS1001::|} 2")]
    [InlineData("true ? !true {|SMS1001::|} true")]
    [InlineData("true ? 3 - -1 {|SMS1001::|} 2")]
    [InlineData("true ? 'a' | string.upcase {|SMS1001::|} 'b'")]
    [InlineData("true ? 'a' | string.append('x') {|SMS1001::|} 'b'")]
    [InlineData("true ? 1 | math.plus 1 + 2 {|SMS1001::|} 2")]
    [InlineData("false ? 1 : true ? -1 {|SMS1001::|} 2")]
    public void Colon_BehindWhatScribanWouldReadItInto_IsMarked(string code) =>
        Assert.Equal("Unexpected ':'; expected the value before it in parentheses", Only("{{ " + code + " }}"));

    [Theory]
    [InlineData("true ? (-1) : -2")]
    [InlineData("true ? -1 + 1 : 2")]
    [InlineData("true ? string.append 'a' 'x' : 'b'")]
    [InlineData("true ? string.slice('abc', -2) : 'b'")]
    [InlineData("true ? string.upcase('a') : 'b' | string.upcase")]
    [InlineData("true ? ('a' | string.upcase) + 'x' : 'b'")]
    public void Colon_BehindAnotherValue_PartsTheTwo(string code) => Verify("{{ " + code + " }}");

    [Fact]
    public void Comma_WithoutAnArgumentBehindIt_IsMarked() =>
        Assert.Equal("Unexpected ')'; expected an argument", Only("{{ string.append('a', 'x',{|SMS1001:)|} }}"));

    [Theory]
    [InlineData("{{ case 7 }}{{ {|SMS1001:'x'|} }}{{ when 7 }}a{{ end }}", "Unexpected ''x''; expected 'when'")]
    [InlineData("{{ case 7 }} {{ {|SMS1001:if|} true == false }}b{{ end }}{{ when 7 }}a{{ end }}", "Unexpected 'if'; expected 'when'")]
    [InlineData("{{ case 7; {|SMS1001:x|} = 1; when 7 }}a{{ end }}", "Unexpected 'x'; expected 'when'")]
    [InlineData("{{ case 7 }}a{{ {|SMS1001:else|} }}b{{ end }}", "Unexpected 'else'; expected 'when'")]
    [InlineData("{{ case 7 }}{{ when 7 {|SMS1001:or|} 8 }}a{{ end }}", "Unexpected 'or'; expected the end of the statement")]
    public void Case_WithAnythingButBranches_IsMarked(string template, string message) => Assert.Equal(message, Only(template));

    [Theory]
    [InlineData("{{ {|SMS1002:if|} true == false }}a", "This 'if' has no matching 'end'")]
    [InlineData("{{ {|SMS1002:if|} true == false }}a{{ else }}b", "This 'if' has no matching 'end'")]
    [InlineData("{{ {|SMS1002:for|} x in 'ab' }}{{ x }}", "This 'for' has no matching 'end'")]
    [InlineData("{{ {|SMS1002:capture|} x }}a", "This 'capture' has no matching 'end'")]
    [InlineData("{{ {|SMS1002:case|} 'a' }}{{ when 'b' }}x", "This 'case' has no matching 'end'")]
    [InlineData("{{ {|SMS1002:for|} x in 'ab' }}{{ if x == 'a' }}{{ end }}", "This 'for' has no matching 'end'")]
    public void Block_WithoutAnEnd_MarksItsFirstWord(string template, string message) => Assert.Equal(message, Only(template));

    [Theory]
    [InlineData("Hi {{ {|SMS1003:end|} }} you", "This 'end' belongs to no block")]
    [InlineData("Hi {{ {|SMS1003:else|} }} you", "This 'else' belongs to no block")]
    [InlineData("Hi {{ {|SMS1003:else|} if true }} you", "This 'else' belongs to no block")]
    [InlineData("Hi {{ {|SMS1003:when|} 1 }} you", "This 'when' belongs to no block")]
    [InlineData("{{ if true == false }}{{ {|SMS1003:when|} 1 }}{{ end }}", "This 'when' belongs to no block")]
    [InlineData("{{ if true == false }}{{ end }}{{ {|SMS1003:end|} }}", "This 'end' belongs to no block")]
    public void End_WithoutABlock_IsMarked(string template, string message) => Assert.Equal(message, Only(template));

    [Fact]
    public void Else_AfterAnElse_IsMarked()
    {
        var finding = Assert.Single(Verify("{{ if true == false }}a{{ else }}b{{ {|SMS1003:else|} }}c{{ end }}").Findings);

        Assert.Equal("This 'else' belongs to no block", finding.Message);
    }

    [Theory]
    [InlineData("Hi {|SMS1004:{{|} 'name'")]
    [InlineData("Hi {|SMS1004:{{|}")]
    [InlineData("Hi {|SMS1004:{{|}- ")]
    [InlineData("Hi {|SMS1004:{{|} # name }")]
    [InlineData("a {{ 1 }} b {|SMS1004:{{|} 1 +")]
    [InlineData("a {|SMS1004:{{|} (1 +\n\n ")]
    [InlineData("a {|SMS1004:{{|} 1 |")]
    [InlineData("a {|SMS1004:{{|} $'a{1}b{")]
    public void Code_NotClosed_MarksItsBraces(string template) => Verify(template);

    [Theory]
    [InlineData("Hi {{ {|SMS1005:'abc |}}} you", "This string has no closing '")]
    [InlineData("Hi {{ {|SMS1005:\"abc |}}} you", "This string has no closing \"")]
    [InlineData("Hi {{ {|SMS1005:`abc |}}} you", "This string has no closing `")]
    [InlineData("Hi {{ {|SMS1005:'abc|}\n }} you", "This string has no closing '")]
    [InlineData("Hi {{ {|SMS1005:'abc\\' |}}} you", "This string has no closing '")]
    [InlineData("Hi {{ {|SMS1005:$\"abc |}}} you", "This string has no closing \"")]
    [InlineData("Hi {{ {|SMS1005:$\"a{1}bc |}}} you", "This string has no closing \"")]
    public void String_NotTerminated_IsMarkedToTheEndOfItsBlock(string template, string message) => Assert.Equal(message, Only(template));

    [Theory]
    [InlineData("{{ 'a{|SMS1001:\0|}b' }}")]
    [InlineData("{{ `{|SMS1001:\0|}` }}")]
    [InlineData("{{ $'a{|SMS1001:\0|}{1}b' }}")]
    public void String_WithANul_IsMarked(string template) => Assert.Equal("Unexpected U+0000; expected the escape \\0", Only(template));

    [Theory]
    [InlineData("{{ 'a{|SMS1006:\\q|}b' }}")]
    [InlineData("{{ 'a{|SMS1006:\\a|}b' }}")]
    [InlineData("{{ 'a{|SMS1006:\\u|}12' }}")]
    [InlineData("{{ 'a{|SMS1006:\\x|}g0' }}")]
    [InlineData("{{ $\"a{|SMS1006:\\q|}b\" }}")]
    public void Escape_ThatDoesNotExist_IsMarked(string template) => Verify(template);

    [Theory]
    [InlineData("{{ {|SMS1007:9223372036854775808|} }}")]
    [InlineData("{{ {|SMS1007:0x|} }}")]
    [InlineData("{{ {|SMS1007:0b102|} }}")]
    [InlineData("{{ {|SMS1007:0xFFFFFFFFFFFFFFFFF|} }}")]
    [InlineData("{{ {|SMS1007:1e999|} }}")]
    [InlineData("{{ {|SMS1007:99999999999999999999999999999999m|} }}")]
    public void Number_TooLarge_IsMarked(string template) => Verify(template);

    [Theory]
    [InlineData("Hi {|SMS1008:{%{|} {{ raw }} }%")]
    [InlineData("Hi {|SMS1008:{%%{|} raw }%}")]
    [InlineData("Hi {|SMS1008:{%{~|} raw")]
    public void EscapeBlock_NotClosed_IsMarked(string template) => Verify(template);

    [Theory]
    [InlineData("{{ {|SMS1010:func|} f }}x{{ end }}")]
    [InlineData("{{ {|SMS1010:while|} true }}x{{ end }}")]
    [InlineData("{{ {|SMS1010:with|} x }}{{ y }}{{ end }}")]
    [InlineData("{{ {|SMS1010:wrap|} 'x' }}a{{ end }}")]
    [InlineData("{{ {|SMS1010:tablerow|} x in y }}a{{ end }}")]
    [InlineData("{{ {|SMS1010:import|} x }}")]
    [InlineData("{{ {|SMS1010:readonly|} x }}")]
    [InlineData("Hi{{ {|SMS1010:ret|} 1 }}")]
    [InlineData("{{ {|SMS1010:@|}f }}")]
    [InlineData("{{ {|SMS1010:{|} a: 1 } }}")]
    [InlineData("{{ 1{|SMS1010:..|}3 }}")]
    [InlineData("{{ 1 {|SMS1010:<<|} 3 }}")]
    [InlineData("{{ 1 {|SMS1010:&|} 3 }}")]
    [InlineData("{{ {|SMS1010:1f|} / 3 }}")]
    [InlineData("{{ {|SMS1010:1.5F|} }}")]
    [InlineData("{{ {|SMS1010:1e3f|} }}")]
    public void Scriban_ThatIsNotCompiled_IsMarkedAtItsFirstWord(string template) => Verify(template);

    [Theory]
    [InlineData("{{ true {|SMS1001:and|} false }}", "'&&'")]
    [InlineData("{{ true {|SMS1001:or|} false }}", "'||'")]
    [InlineData("{{ not {|SMS1001:true|} }}", "'!'")]
    public void Operators_OfOtherLanguages_GetAdvice(string template, string advice) =>
        Assert.Contains(advice, Only(template), StringComparison.Ordinal);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("true ? 1 : ", "")]
    [InlineData("$'{", "}'")]
    public void Expression_NestedTooDeeply_IsOneFinding(string open, string close)
    {
        var body = "{{ " + Repeat(open, 5_000) + "1" + Repeat(close, 5_000) + " }}";

        Assert.Equal("SMS1009", Assert.Single(TemplateCompiler.Compile(new TemplateFile("a.smstpl", body)).Findings).Rule.Id);
    }

    [Theory]
    [InlineData("{{ if true == false }}", "{{ end }}")]
    [InlineData("{{ for x in 'ab' }}", "{{ end }}")]
    [InlineData("{{ capture x }}", "{{ end }}")]
    public void Blocks_NestedTooDeeply_AreOneFinding(string open, string close)
    {
        var body = Repeat(open, 2_000) + "x" + Repeat(close, 2_000);

        Assert.Equal("SMS1009", Assert.Single(TemplateCompiler.Compile(new TemplateFile("a.smstpl", body)).Findings).Rule.Id);
    }

    [Fact]
    public void Mistakes_InSeveralBlocks_AreAllFound() =>
        Verify("{{ {|SMS1001:)|} }}\n{{ 1 {|SMS1001:2|} }}\r\n{{ 'a{|SMS1006:\\q|}' }}{{ {|SMS1003:end|} }}{{ {|SMS2001:x|} }}");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Only(string marked) => Assert.Single(Verify(marked).Findings).Message;
}
