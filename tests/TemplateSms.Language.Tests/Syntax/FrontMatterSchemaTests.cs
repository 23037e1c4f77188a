using System.Text.RegularExpressions;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Syntax;

public class FrontMatterSchemaTests
{
    public static IEnumerable<object[]> Values =>
        from key in FrontMatterKey.All
        where !key.IsMapping
        from value in key.Values.Concat(key.Examples)
        select new object[] { key.Name, value };

    public static TheoryData<string> Types => [.. FrontMatterKey.Params.Examples];

    [Fact]
    public void Schema_IsThatOfTheTable()
    {
        var path = Path.Combine(Repository.Folder, "docs", "front-matter.schema.json");
        var received = Path.Combine(Repository.Folder, "docs", "front-matter.schema.received.txt");
        var schema = FrontMatterSchema.Write();
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == schema)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, schema);
        Assert.Fail($"docs/front-matter.schema.json is not that of FrontMatterKey: look at {received} and put it in its place.");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfTheTable_IsAccepted(string key, string value) =>
        CompilerVerifier.Verify($"---\n{key}: '{value}'\nparams:\n  order_id: string(1..5, alnum)\n---\nHi {{{{ order_id }}}}{(value == "code" ? "\n{|SMS3027:@shop.example #{{ order_id }}|}" : "")}");

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_OfTheTable_IsAccepted(string type) =>
        CompilerVerifier.Verify($"---\nunencodable: replace\nsegments: 6\nparams:\n  x: {type}\n---\nHi {{{{ x }}}}");

    [Fact]
    public void Default_OfTheTable_IsOneOfItsValues() =>
        Assert.All(FrontMatterKey.All.Where(key => key.Default is not null && key.Values.Count > 0), key => Assert.Contains(key.Default, key.Values));

    [Theory]
    [InlineData("ACME", true, true)]
    [InlineData("A1234567890", true, true)]
    [InlineData("1234a", true, true)]
    [InlineData("A B C", true, true)]
    [InlineData("ACM", false, true)]
    [InlineData("I", false, true)]
    [InlineData("A12345678901", false, false)]
    [InlineData("12345", false, true)]
    [InlineData("12", false, false)]
    [InlineData("123456789", false, false)]
    [InlineData("+33680010203", false, true)]
    [InlineData("+0680010203", false, false)]
    [InlineData("+336800102", false, true)]
    [InlineData("MG0123456789abcdef0123456789ABCDEF", false, true)]
    [InlineData("MG0123456789abcdef0123456789ABCDE", false, false)]
    [InlineData(" ACME", false, false)]
    [InlineData("ACME ", false, false)]
    [InlineData("AC-ME", false, false)]
    [InlineData("Zoé Shop", false, false)]
    public void Pattern_OfTheSender_SaysWhatTheCompilerSays(string sender, bool isIsendpros, bool isTwilios)
    {
        foreach (var (gateway, isGood) in new[] { ("isendpro", isIsendpros), ("twilio", isTwilios), ("any", true) })
        {
            Assert.Equal(isGood, TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\ngateway: {gateway}\nsender: '{sender}'\n---\nHi")).CanEmit);
            Assert.Equal(isGood, Regex.IsMatch(sender, GatewaySet.Read(gateway, out _)!.SenderPattern ?? "."));
        }
    }
}
