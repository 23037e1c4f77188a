using System.Text.Json;

namespace TemplateSms.Cli.Tests.Rendering;

public class RenderCasesTests
{
    [Fact]
    public async Task Cases_AreAnsweredInOrderWithTheirIds()
    {
        var run = await RenderAsync("""
            {"id":"a","template":"Hi {{ name }}","params":{"name":"string"},"data":{"name":"Zo\u00eb"}}

            {"template":"plain","id":7,"params":{},"data":{}}
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["""{"id":"a","text":"Hi Zoë"}""", """{"id":7,"text":"plain"}"""], run.OutputLines);
    }

    [Fact]
    public async Task Cases_OneThatIsRefused_LeavesTheOthersAlone()
    {
        var run = await RenderAsync("""
            {"id":1,"template":"{{ nam }}","params":{"name":"string"},"data":{"name":"Ana"}}
            {"id":2,"template":"{{ name }}","params":{"name":"string"},"data":{"name":"Ana"}}
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("""{"id":1,"error":"(1,4): SMS2001: """, run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":2,"text":"Ana"}""", run.OutputLines[1]);
    }

    [Fact]
    public async Task Cases_MemberThatTheTypeDoesNotHave_IsTheCSharpCompilersErrorAtItsPlace()
    {
        var run = await RenderAsync("""
            {"id":1,"template":"[{{ order.coupon }}]","params":{"order":"object"},"fields":{"order.id":"int"},"data":{"order":{"id":5}}}
            {"id":2,"template":"[{{ order.id }}]","params":{"order":"object"},"fields":{"order.id":"int"},"data":{"order":{"id":5}}}
            """);

        Assert.StartsWith("""{"id":1,"error":"(1,11): CS1061: """, run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":2,"text":"[5]"}""", run.OutputLines[1]);
    }

    [Fact]
    public async Task Cases_ObjectsInObjectsAndLists_AreReachedByPath()
    {
        var run = await RenderAsync("""
            {"id":1,"template":"{{ order.customer.first_name }}: {{ for line in order.lines }}{{ line.price }};{{ end }}","params":{"order":"object"},"fields":{"order.customer.first_name":"string","order.lines":"list(object)","order.lines[].price":"decimal"},"data":{"order":{"customer":{"first_name":"Ana"},"lines":[{"price":2.50},{"price":3}]}}}
            """);

        Assert.Equal(["""{"id":1,"text":"Ana: 2.50;3;"}"""], run.OutputLines);
    }

    [Fact]
    public async Task Cases_ThatInclude_AreGivenTheTemplatesByName()
    {
        var run = await RenderAsync("""
            {"id":1,"template":"{{ include 'hello' }}!","includes":{"hello":"---\nparams:\n  name: string\n---\nHi {{ name }}{{ include 'mark' }}","mark":"?"},"params":{"name":"string"},"data":{"name":"Ana"}}
            {"id":2,"template":"{{ include 'hello' }}","includes":["hello"]}
            """);

        Assert.Equal("""{"id":1,"text":"Hi Ana?!"}""", run.OutputLines[0]);
        Assert.Equal("""{"id":2,"error":"'includes' is not an object of templates by name"}""", run.OutputLines[1]);
    }

    [Theory]
    [InlineData("decimal", "12.50", "12.50")]
    [InlineData("decimal", "3", "3")]
    [InlineData("decimal", "1e2", "100")]
    [InlineData("date", "\"2026-11-22\"", "22 Nov 2026")]
    [InlineData("int?", "null", "")]
    [InlineData("string?", "null", "")]
    [InlineData("bool", "true", "true")]
    [InlineData("int", "-2147483648", "-2147483648")]
    public async Task Value_OfItsType_IsPrinted(string type, string value, string expected) =>
        Assert.Equal([$$"""{"id":1,"text":"{{expected}}"}"""], (await RenderOneAsync("{{ x }}", type, value)).OutputLines);

    [Theory]
    [InlineData("int", "2147483648")]
    [InlineData("int", "1.5")]
    [InlineData("int", "\"1\"")]
    [InlineData("int", "null")]
    [InlineData("string", "null")]
    [InlineData("string", "5")]
    [InlineData("date", "\"22/11/2026\"")]
    [InlineData("list(int)", "[1,null]")]
    [InlineData("list(int)", "7")]
    [InlineData("thing", "7")]
    public async Task Value_NotOfItsType_IsAnErrorThatHoldsNoValue(string type, string value)
    {
        var run = await RenderOneAsync("{{ if x }}{{ end }}", type, value);

        var answer = Assert.Single(run.OutputLines);
        Assert.StartsWith("""{"id":1,"error":""", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("22/11", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_LongerThanAnyMessage_IsRenderedWhole()
    {
        var run = await RenderOneAsync("{{ x }}{{ x }}", "string", $"\"{new string('é', 500)}Я\"");

        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(1002, answer.RootElement.GetProperty("text").GetString()!.Length);
    }

    [Fact]
    public async Task Text_WithEveryKindOfCharacter_IsOneLineOfJson()
    {
        var run = await RenderOneAsync("{{ x }}", "string", "\"\\u0000\\t\\\"\\\\\\r\\n\\u2028😀\\ud83d\"");

        Assert.Equal(["""{"id":1,"text":"\u0000\t\"\\\r\n\u2028😀\ud83d"}"""], run.OutputLines);
    }

    [Fact]
    public async Task Lines_ThatAreNoCases_AreNamedOrAnswered()
    {
        var run = await RenderAsync("""
            {"id":1
            {"template":"a"}
            {"id":3}
            {"id":4,"template":"{{ x }}","params":{"x":5}}
            {"id":5,"template":"a","params":{"order":"object"},"fields":{"order.1":"int"},"data":{"order":{}}}
            """);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["line 1: not a JSON object (byte 7)", "line 2: no 'id'"], run.ErrorLines);
        Assert.Equal(
            [
                """{"id":3,"error":"no string 'template'"}""",
                """{"id":4,"error":"'params' is not an object of types by name"}""",
                """{"id":5,"error":"'order.1' cannot be the path of a field"}""",
            ],
            run.OutputLines);
    }

    [Fact]
    public async Task Cases_MoreThanOneBatch_AreAllAnswered()
    {
        var lines = Enumerable.Range(0, 450).Select(i => $$"""{"id":{{i}},"template":"n{{i}}"}""");

        var run = await RenderAsync(string.Join('\n', lines));

        Assert.Equal(Enumerable.Range(0, 450).Select(i => $$"""{"id":{{i}},"text":"n{{i}}"}"""), run.OutputLines);
    }

    private static Task<CommandRun> RenderOneAsync(string template, string type, string value) =>
        RenderAsync($$$"""{"id":1,"template":"{{{template}}}","params":{"x":"{{{type}}}"},"data":{"x":{{{value}}}}}""");

    private static Task<CommandRun> RenderAsync(string cases) => CommandRun.WithInputAsync(cases, "render", "--cases", "-");
}
