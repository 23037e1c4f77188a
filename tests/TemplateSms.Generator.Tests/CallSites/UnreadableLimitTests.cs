using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class UnreadableLimitTests
{
    [Theory]
    [InlineData("string(20)")]
    [InlineData("string(1..20, truncate, alnum)?")]
    [InlineData("decimal(-0.5..9999.99)")]
    [InlineData("list(list(int(1..9), 2), 3)")]
    public Task Bound_OfTheFrontMatter_DoesNotTrigger(string type) =>
        CallSite.VerifyMembersAsync($$"""static void Notify([SmsBound("{{type}}")] object value) { }""");

    [Theory]
    [InlineData("{|SMS4010:strng(20)|}")]
    [InlineData("string({|SMS4010:20x|})")]
    [InlineData("string({|SMS4010:9..1|})")]
    [InlineData("{|SMS4010:int(20)|}")]
    [InlineData("string(20) {|SMS4010:or so|}")]
    public Task Bound_ThatCannotBeRead_TriggersAtItsCharacters(string marked) =>
        CallSite.VerifyMembersAsync($$"""static void Notify([SmsBound("{{marked}}")] string value) { }""");

    [Fact]
    public async Task Bound_OfAMember_Triggers()
    {
        var found = await CallSite.VerifyMembersAsync("""
            sealed class Shop
            {
                [SmsBound("{|SMS4010:strng(3)|}")] public string Name { get; set; } = "long";
            }
            """);

        Assert.Equal(
            "Write the bound as a type of a template's front matter, for example string(20) or int(1..99): 'strng' is not a type; did you mean 'string'?",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }
}
