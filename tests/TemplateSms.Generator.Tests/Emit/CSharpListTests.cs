using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>Collections whose types only the C# compiler knows: any is a list, and what is none is refused in our words.</summary>
public class CSharpListTests
{
    private const string Types = """
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop;

        public sealed record Line(string Name, int Qty);

        public sealed record Lists(List<Line> Lines, IEnumerable<int> Lazy, HashSet<string> Set, string[] Names, List<int>? None, string S, int I);

        public static class Samples
        {
            public static Lists Lists() => new([new("b", 2), new("a", 1)], Enumerable.Range(1, 3), ["x", "y"], ["n", "m"], null, "s", 5);
        }
        """;

    [Theory]
    [InlineData("{{ o.lazy | array.size }}{{ o.set | array.size }}{{ o.names | array.size }}{{ o.none | array.size }}", "3220")]
    [InlineData("{{ o.lazy | array.first }}{{ o.set | array.last }}{{ o.lazy[1] }}{{ o.set[0] }}{{ o.lazy[9] }}{{ o.names[-1] }}", "1y2xm")]
    [InlineData("{{ o.lazy | array.reverse | array.join '-' }} {{ o.set | array.join '+' }} {{ o.names | array.sort | array.join '' }} {{ o.none | array.join ',' }}", "3-2-1 x+y mn ")]
    [InlineData("{{ o.lazy | array.contains 2 }} {{ o.set | array.contains 'z' }} {{ o.lines | array.contains o.lines[0] }}", "true false true")]
    [InlineData("{{ o.lines | array.sort 'name' | array.map 'qty' | array.join '' }} {{ o.lazy | array.limit 2 | array.size }}{{ o.lazy | array.offset 2 | array.size }}{{ o.set | array.uniq | array.size }}", "12 212")]
    public void Collection_OfAnyKind_IsAList(string body, string expected)
    {
        using var assembly = Run(body).AssertCompiles().Load();

        Assert.Equal(expected, ((SmsContent)assembly.Invoke("Scratch.Caller", "Call")!).Text);
    }

    [Theory]
    [InlineData("{{ o.i | array.size }}")]
    [InlineData("{{ o.s | array.first }}")]
    [InlineData("{{ o.i | array.last }}")]
    [InlineData("{{ o.i | array.join ',' }}")]
    [InlineData("{{ o.i | array.reverse | array.size }}")]
    [InlineData("{{ o.i | array.limit 1 | array.size }}")]
    [InlineData("{{ o.i | array.contains 5 }}")]
    [InlineData("{{ o.i[0] }}")]
    [InlineData("{{ o.lines | array.sort | array.size }}")]
    [InlineData("{{ o.lines | array.join ',' }}")]
    [InlineData("{{ o.names | array.contains 5 }}")]
    [InlineData("{{ o.lines | array.contains 'a' }}")]
    public void Value_ThatIsNoSuchList_IsRefusedInOurWordsOnTheHole(string body)
    {
        var errors = Run(body).Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, error =>
        {
            Assert.Equal("CS0619", error.Id);
            Assert.EndsWith("test.smstpl", error.Location.GetMappedLineSpan().Path, StringComparison.Ordinal);
        });
    }

    private static GeneratorRun Run(string body) => GeneratorHarness.Run(
        new TemplateGenerator(),
        TestProject.Empty
            .WithSource("Types.cs", Types)
            .WithSource("Caller.cs", "namespace Scratch; public static class Caller { public static object Call() => Sms.Test(Shop.Samples.Lists()); }")
            .WithTemplate("test.smstpl", Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  o: Shop.Lists", body)));
}
