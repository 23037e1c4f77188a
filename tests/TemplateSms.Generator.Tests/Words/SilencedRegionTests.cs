using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Words;

/// <summary>What generated code keeps the C# compiler from saying stays as little as it is.</summary>
public class SilencedRegionTests
{
    private static readonly string[] _silenced = ["CS0108", "CS0114", "CS0162", "CS0219", "CS0472", "CS0652", "CS1573", "CS1718", "CS8073"];

    [Fact]
    public void Pragma_OfAGeneratedFile_SilencesTheseAlone()
    {
        var pragmas = Code("{{ s }}").Split('\n').Where(line => line.Contains("#pragma", StringComparison.Ordinal)).ToList();

        var pragma = Assert.Single(pragmas);
        Assert.Equal(_silenced, pragma.Replace("#pragma warning disable ", "", StringComparison.Ordinal).Split(", ").Order(StringComparer.Ordinal));
    }

    // The code that reads members is looked at with all that C# knows of null.
    [Fact]
    public void Null_InTheBodyOfATemplateThatReadsMembers_IsFollowed()
    {
        var lines = Code("{{ order.customer.name }}").Split('\n').Select(line => line.Trim()).ToList();

        var directives = lines.Where(line => line.StartsWith("#nullable", StringComparison.Ordinal)).ToList();
        Assert.Equal(["#nullable enable annotations", "#nullable disable warnings", "#nullable enable warnings", "#nullable disable warnings"], directives);
        var enabled = lines.IndexOf("#nullable enable warnings");
        var disabled = lines.LastIndexOf("#nullable disable warnings");
        Assert.Equal("{", lines[enabled - 1]);
        Assert.Equal(["}", "}"], lines.Skip(disabled + 1).Take(2));
        Assert.Contains(lines.Skip(enabled).Take(disabled - enabled), line => line.Contains(".Customer", StringComparison.Ordinal));
    }

    [Fact]
    public void Suppression_OfASingleValue_IsRare() =>
        Assert.DoesNotContain(")!", Code("{{ order.customer.name }}{{ if order.paid }}{{ order.paid.year }}{{ end }}{{ order.customer?.nick | string.upcase }}"), StringComparison.Ordinal);

    private static string Code(string body) =>
        GeneratorHarness.Run(new TemplateGenerator(), Shop.Project(body)).Sources.Values.Single();
}
