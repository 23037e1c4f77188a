using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>What the C# compiler says of a type that the front matter names, it says in the template.</summary>
public class TypePlaceTests
{
    private const string Types = """
        namespace Shop
        {
            public sealed record Order(string Id, Order Parent);
            internal sealed record Hidden(string Id);
            public static class Tools { }
            public class Outer { private sealed record Inner(string Id); }
            public sealed record Page<T>(string Id);
            public ref struct Slice { public string Id => ""; }
        }
        """;

    [Theory]
    [InlineData("Shop.Ordr", "Ordr")]
    [InlineData("Shp.Order", "Shp")]
    [InlineData("Ordr", "Ordr")]
    [InlineData("Shop.Ordr?", "Ordr")]
    [InlineData("list(Shop.Ordr, 3)", "Ordr")]
    [InlineData("Shop.Tools", "Tools")]
    [InlineData("Shop.Outer.Inner", "Inner")]
    [InlineData("Shop.Page", "Page")]
    [InlineData("Shop.Hidden", "Hidden")]
    [InlineData("Shop", "Shop")]
    [InlineData("'Shop.Ordr'", "Ordr")]
    public void Type_ThatCSharpRefuses_IsRefusedInTheTemplate(string type, string name)
    {
        var template = $"---\nunencodable: replace\nsegments: dynamic\nparams:\n  order: {type}\n  count: int(1..9)\n---\n{{{{ for o in order; o.id; end }}}}{{{{ count }}}}";
        if (!type.StartsWith("list", StringComparison.Ordinal))
            template = template.Replace("for o in order; o.id; end", "order.id", StringComparison.Ordinal);

        var errors = Errors(template);

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.EndsWith("test.smstpl", error.Location.GetMappedLineSpan().Path, StringComparison.Ordinal));
        var line = template.Split('\n')[4];
        var first = line.IndexOf(type.Split('(')[^1].Split('.')[0].TrimStart('\''), StringComparison.Ordinal);
        var places = errors.Select(error => error.Location.GetMappedLineSpan().Span.Start).Where(place => place.Line == 4).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.InRange(place.Character, first, line.IndexOf(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{{ order.idd }}", "")]
    [InlineData("{{ order.parent.idd }}", "")]
    [InlineData("{{ order }}", "")]
    [InlineData("{{ order.parent + 1 }}", "")]
    [InlineData("{{ order.idd }}", "\nbounds:\n  order.idd: string(20)")]
    [InlineData("{{ order.parent.idd }}", "\nbounds:\n  order.parent.idd: string(20)")]
    [InlineData("{{ order.id }}", "\nbounds:\n  order.id: int(1..9)")]
    [InlineData("{{ order.parent }}", "\nbounds:\n  order.parent: string(20)")]
    [InlineData("{{ for o in order; o; end }}", "")]
    [InlineData("{{ for o in slices; o.id; end }}", "\n  slices: list(Shop.Slice, 3)")]
    [InlineData("{{ order.id.first_name }}", "")]
    public void Member_ThatCSharpRefuses_IsRefusedInTheTemplate(string body, string bounds)
    {
        var errors = Errors($"---\nunencodable: replace\nsegments: dynamic\nparams:\n  order: Shop.Order{bounds}\n---\n{body}");

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.EndsWith("test.smstpl", error.Location.GetMappedLineSpan().Path, StringComparison.Ordinal));
    }

    private static List<Diagnostic> Errors(string template)
    {
        var project = TestProject.Empty.WithSource("Shop.cs", Types).WithTemplate("test.smstpl", template).WithOption("build_property.TemplateSmsAccessibility", "public");
        var run = GeneratorHarness.Run(new TemplateGenerator(), project);
        Assert.Empty(run.Diagnostics);
        return [.. run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)];
    }
}
