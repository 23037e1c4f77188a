using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Binding;

/// <summary>What the text alone decides of a type is said here, not by the C# compiler.</summary>
public class DotNetTypeTests
{
    [Theory]
    [InlineData("DateTime", "; did you mean 'datetime'?")]
    [InlineData("DateTimeOffset", "; did you mean 'datetime'?")]
    [InlineData("System.DateTime", "; did you mean 'datetime'?")]
    [InlineData("DateOnly", "; did you mean 'date'?")]
    [InlineData("TimeOnly", "; did you mean 'time'?")]
    [InlineData("String", "; did you mean 'string'?")]
    [InlineData("System.String", "; did you mean 'string'?")]
    [InlineData("Int32", "; did you mean 'int'?")]
    [InlineData("System.Int64", "; did you mean 'long'?")]
    [InlineData("Boolean", "; did you mean 'bool'?")]
    [InlineData("Double", "; did you mean 'decimal'?")]
    [InlineData("Guid", "; did you mean 'guid'?")]
    [InlineData("Uri", "; did you mean 'uri'?")]
    [InlineData("int[]", "; did you mean 'list(int)'?")]
    [InlineData("string[]", "; did you mean 'list(string)'?")]
    [InlineData("Shop.Order[]", "; did you mean 'list(Shop.Order)'?")]
    [InlineData("List<string>", "; did you mean 'list(string)'?")]
    [InlineData("List<int?>", "; did you mean 'list(int?)'?")]
    [InlineData("IEnumerable<Shop.Order>", "; did you mean 'list(Shop.Order)'?")]
    [InlineData("System.Collections.Generic.IReadOnlyList<DateTime>", "; did you mean 'list(datetime)'?")]
    [InlineData("List<List<int>>", "; a list is written list(string(20), 3)")]
    [InlineData("System.Collections.Generic.List", "; a list is written list(string(20), 3)")]
    [InlineData("Nullable<int>", "; did you mean 'int?'?")]
    [InlineData("Dictionary<string, int>", "; a type has no type arguments here: pass the values as parameters of their own, or as a class")]
    [InlineData("Shop.Page<int>", "; a type has no type arguments here: pass the values as parameters of their own, or as a class")]
    [InlineData("System.Void", "; no message can print one, so pass the text or the number that it shall print")]
    [InlineData("Object", "; no message can print one, so pass the text or the number that it shall print")]
    [InlineData("TimeSpan", "; no message can print one, so pass the text or the number that it shall print")]
    [InlineData("A.class", "; 'class' is a word of C# and names no type")]
    [InlineData("Shop.int", "; 'int' is a word of C# and names no type")]
    [InlineData("double", "; did you mean 'decimal'?")]
    public void Type_OfDotNet_TriggersAtItsName(string type, string hint)
    {
        var finding = Assert.Single(Verify($"---\nunencodable: replace\nparams:\n  value: '{{|SMS2008:{type}|}}'\n---\nHi {{{{ value }}}}").Findings);

        Assert.Equal($"'{type}' is not a type{hint}", finding.Message);
    }

    [Theory]
    [InlineData("DateTime?")]
    [InlineData("int[]?")]
    [InlineData("list(DateTime, 3)")]
    public void Type_OfDotNetInsideAnother_Triggers(string type) =>
        Assert.Equal("SMS2008", Assert.Single(TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\nunencodable: replace\nparams:\n  value: '{type}'\n---\nHi {{{{ value }}}}")).Findings).Rule.Id);

    [Theory]
    [InlineData("Order")]
    [InlineData("Task")]
    [InlineData("Collection")]
    [InlineData("Shop.DateTime")]
    [InlineData("Shop.List")]
    [InlineData("System.Net.IPAddress")]
    [InlineData("NodaTime.Instant")]
    public void Type_ThatAProjectCanHave_DoesNotTrigger(string type) =>
        Verify($"---\nunencodable: replace\nsegments: dynamic\nparams:\n  value: {type}\nbounds:\n  value.name: string(20)\n---\nHi {{{{ value.name }}}}");
}
