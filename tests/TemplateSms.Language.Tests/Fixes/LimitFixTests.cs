using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class LimitFixTests
{
    [Theory]
    [InlineData("string(200, gsm7)", "string(145, gsm7)")]
    [InlineData("string(gsm7, 5..200)", "string(gsm7, 5..145)")]
    [InlineData("\"string(200, gsm7)\"", "\"string(145, gsm7)\"")]
    [InlineData("string( 200 , gsm7)?", "string( 145, gsm7)?")]
    [InlineData("uri(200)", "uri(145)")]
    public void Bound_ThatIsTooLarge_IsLoweredToTheGreatestThatFits(string before, string after) =>
        Assert.Equal(Template(after), Fixing.Apply(Template(before), FixKey.LowerLimit));

    [Fact]
    public void Bound_OfAParameterThatIsPrintedTwice_LeavesRoomForBoth() =>
        Assert.Equal(
            "---\nparams:\n  x: string(74, gsm7)\n---\n{{ x }}{{ x | string.upcase }}",
            Fixing.Apply("---\nparams:\n  x: string(100, gsm7)\n---\n{{ x }}{{ x | string.upcase }}", FixKey.LowerLimit));

    [Fact]
    public void Bound_IsOfferedForEachParameterThatCanMendTheSum()
    {
        const string Before = "---\nparams:\n  a: string(80, gsm7)\n  b: string(90, gsm7)\n---\n{{ a }}{{ b }}";

        Assert.Equal(Before.Replace("90", "68", StringComparison.Ordinal), Fixing.Apply(Before, "lower-bound:b"));
        Assert.Equal(Before.Replace("80", "58", StringComparison.Ordinal), Fixing.Apply(Before, "lower-bound:a"));
    }

    [Fact]
    public void BoundsOfAListAndOfItsTexts_AreOfferedApart()
    {
        const string Before = "---\nparams:\n  x: list(string(100, gsm7), 3)\n---\n{{ for y in x }}{{ y }}{{ end }}";

        Assert.Equal(Before.Replace("100", "49", StringComparison.Ordinal), Fixing.Apply(Before, "lower-bound:x"));
        Assert.Null(Fixing.Apply(Before, "lower-bound:x[]"));
    }

    [Fact]
    public void BoundOfAList_IsLoweredToHalfOfItAtTheLeast() =>
        Assert.Equal(
            "---\nparams:\n  x: list(string(60, gsm7), 2)\n---\n{{ for y in x }}{{ y }}{{ end }}",
            Fixing.Apply("---\nparams:\n  x: list(string(60, gsm7), 3)\n---\n{{ for y in x }}{{ y }}{{ end }}", "lower-bound:x[]"));

    [Fact]
    public void Bound_ThatCannotMakeItFit_IsNotOffered() =>
        Assert.Null(Fixing.Apply("---\nparams:\n  x: string(5, gsm7)\n  y: list(string(100, gsm7), 9)\n---\n{{ x }}{{ for z in y }}{{ z }}{{ end }}", "lower-bound:x"));

    [Theory]
    [InlineData("string(60, alnum)", 9, null)]
    [InlineData("string(60, alnum)", 10, "string(10, alnum)")]
    [InlineData("string(12, alnum)", 6, "string(6, alnum)")]
    [InlineData("string(12, alnum)", 5, null)]
    [InlineData("string(2, alnum)", 1, "string(1, alnum)")]
    [InlineData("uri(60)", 19, null)]
    [InlineData("uri(60)", 20, "uri(20)")]
    public void Bound_ThatNobodyCouldWant_IsNotOffered(string type, int room, string? lowered)
    {
        var before = Full(type, room);

        Assert.Equal(lowered is null ? null : Full(lowered, room), Fixing.Apply(before, FixKey.LowerLimit));
        Assert.Equal(lowered?.StartsWith("string", StringComparison.Ordinal) == true, Message(before).Contains($"'x: {lowered}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("string", "string(20)")]
    [InlineData("uri", "uri(40)")]
    public void Parameter_WithoutABound_GetsAUsualOneWhereTheRoomIsOfNoUse(string before, string after)
    {
        Assert.Equal(Full(after, 8), Fixing.Apply(Full(before, 8), FixKey.AddLimit));
        Assert.Contains($"for example 'x: {after}'", Message(Full(before, 8)), StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_BelowADefault_IsNotOffered() =>
        Assert.Null(Fixing.Apply($"---\nparams:\n  x: string(200, gsm7) = {new string('d', 146)}\n---\nHi {{{{ x }}}}", FixKey.LowerLimit));

    [Theory]
    [InlineData("string", "string(145)")]
    [InlineData("string?", "string(145)?")]
    [InlineData("string(gsm7)", "string(145, gsm7)")]
    [InlineData("uri", "uri(145)")]
    public void Parameter_WithoutABound_GetsTheRoomThatIsLeft(string before, string after) =>
        Assert.Equal(Template(after), Fixing.Apply(Template(before), FixKey.AddLimit));

    [Fact]
    public void Parameters_WithoutBounds_ShareTheRoom()
    {
        const string Before = "---\nparams:\n  a: string(gsm7)\n  b: string(gsm7)\n---\n{{ a }}{{ b }}";

        var mended = Fixing.ApplyAll(Before, FixKey.AddLimit);

        Assert.Equal("---\nparams:\n  a: string(74, gsm7)\n  b: string(74, gsm7)\n---\n{{ a }}{{ b }}", mended);
        Assert.Empty(TemplateCompiler.Compile(new TemplateFile("test.smstpl", mended)).Findings);
    }

    [Fact]
    public void List_WithoutABound_GetsAGreatestCount() =>
        Assert.Equal(
            "---\nparams:\n  xs: list(string(10, gsm7), 14)\n---\n{{ for x in xs }}{{ x }}{{ end }}",
            Fixing.Apply("---\nparams:\n  xs: list(string(10, gsm7))\n---\n{{ for x in xs }}{{ x }}{{ end }}", FixKey.AddLimit));

    [Fact]
    public void List_OfTextsWithoutAnyBound_GetsBothInTheEnd() =>
        Assert.Equal(
            "---\nunencodable: replace\nparams:\n  xs: list(string(49), 3)\n---\n{{ for x in xs }}{{ x }}{{ end }}",
            Fixing.ApplyAll("---\nunencodable: replace\nparams:\n  xs: list(string)\n---\n{{ for x in xs }}{{ x }}{{ end }}", FixKey.AddLimit));

    [Fact]
    public void MemberOfACSharpType_GetsALineInBounds() =>
        Assert.Equal(
            "---\nunencodable: replace\nparams:\n  order: Shop.Order\nbounds:\n  order.name: string(145)\n---\nHi {{ order.name }}",
            Fixing.Apply("---\nunencodable: replace\nparams:\n  order: Shop.Order\n---\nHi {{ order.name }}", FixKey.AddLimit));

    // STOP takes 12 of the 160 septets.
    private static string Full(string type, int room) => $"---\nunencodable: replace\nparams:\n  x: {type}\n---\n{new string('a', 148 - room)}{{{{ x }}}}";

    private static string Message(string template) => TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings.Single().Message;

    private static string Template(string type) => $"---\nunencodable: replace\nparams:\n  x: {type}\n---\nHi {{{{ x }}}}";
}
