using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class HintNameTests
{
    [Theory]
    [InlineData("order.smstpl", "order.g.cs")]
    [InlineData("Templates/order-shipped.smstpl", "Templates.order-shipped.g.cs")]
    [InlineData("a/b/Order_1.SMSTPL", "a.b.Order_1.g.cs")]
    public void Name_OfAPlainPath_IsThePath(string path, string expected) =>
        Assert.Equal(expected, Assert.Single(Run(path).Sources).Key);

    [Fact]
    public void Names_OfPathsThatLookAlike_Differ() => Assert.Equal(6, Names("é.smstpl", "É.smstpl", "a b.smstpl", "a_b.smstpl", "a+b.smstpl", "b/b.smstpl"));

    [Fact]
    public void Names_OfPathsThatDifferInCase_Differ() => Assert.Equal(3, Names("A.smstpl", "a.smstpl", "Templates/a.smstpl"));

    [Fact]
    public void Name_IsTheSameInEveryRun() =>
        Assert.Equal(Assert.Single(Run("prénom 1.smstpl").Sources).Key, Assert.Single(Run("prénom 1.smstpl").Sources).Key);

    [Fact]
    public void Name_OfAFileOutsideTheProject_TellsNothingOfTheMachine()
    {
        var here = TestProject.Empty.WithTemplate("test.smstpl", "a")
            .WithOption("build_property.ProjectDir", "/project/src/")
            .WithOption("build_property.PathMap", "/project/=/_/");

        Assert.Equal("._.test.g.cs", Assert.Single(GeneratorHarness.Run(new TemplateGenerator(), here).AssertCompiles().Sources).Key);
    }

    // Each pair has one FNV-1a of 32 bits, and the same readable name.
    [Theory]
    [InlineData("ячозушэх", "ппяслбхб")]
    [InlineData("вбблюинл", "офэтляжю")]
    [InlineData("ешсдбшзо", "гбнцумуб")]
    public void Names_OfPathsThatShareAShortHash_Differ(string one, string other) => Assert.Equal(2, Names(one + ".smstpl", other + ".smstpl"));

    [Fact]
    public void Names_OfAHashedPathAndOfAPathThatSpellsIt_Differ()
    {
        var hashed = Assert.Single(Run("a b.smstpl").Sources).Key;
        var spelt = hashed.Replace(".g.cs", "", StringComparison.Ordinal).Replace('.', '/');

        Assert.Equal(3, Names("a b.smstpl", spelt + ".smstpl", spelt.ToUpperInvariant() + ".smstpl"));
    }

    [Fact]
    public void Names_OfPathsThatThePathMapMakesOne_Differ()
    {
        var project = TestProject.Empty
            .WithTemplate("one/test.smstpl", "---\nname: one\n---\na")
            .WithTemplate("two/test.smstpl", "---\nname: two\n---\na")
            .WithOption("build_property.PathMap", "/project/one=/_,/project/two=/_");

        Assert.Equal(2, GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Sources.Count);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("文")]
    [InlineData("🎉")]
    public void Names_OfLongPaths_FitIntoAFileSystemAndKeepTheFilesOwnName(string letter)
    {
        var longest = string.Concat(Enumerable.Repeat(letter, 246 / letter.Length));
        var run = Run($"{longest}.smstpl", $"{longest[..^letter.Length]}.smstpl", $"{longest}/order.smstpl", $"{longest}/{longest}/{longest}/order.smstpl");

        Assert.Equal(4, run.Sources.Count);
        Assert.All(run.Sources.Keys, name => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 1, 150));
        Assert.Equal(2, run.Sources.Keys.Count(name => name.Contains(".order.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_OfRandomPaths_AreUniqueWhateverTheLetterCase()
    {
        const string Characters = "aAbB01_-. +é文/\\";
        var random = new Random(20261129);
        var paths = Enumerable.Range(0, 150)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Characters[random.Next(Characters.Length)])]))
            .Distinct(StringComparer.Ordinal)
            .Select(path => WithoutDotInTheName(path) + ".smstpl")
            .ToArray();

        Assert.Equal(paths.Length, Names(paths));
    }

    [Fact]
    public void Name_StaysTheSame_WhileOthersComeAndAreEdited()
    {
        string[] paths = ["a b.smstpl", "Order.smstpl", "é/x.smstpl"];
        var alone = paths.Select(path => Assert.Single(Run(path).Sources).Key).ToHashSet();

        var together = Run([.. paths, "order2.smstpl", "a_b.smstpl", "É/x.smstpl", "z/order.smstpl"]).Sources.Keys;

        Assert.Superset(alone, together.ToHashSet());
    }

    private static int Names(params string[] paths)
    {
        var run = Run(paths);
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        return run.Sources.Count;
    }

    // A dot in the name of a file makes it a culture variant.
    private static string WithoutDotInTheName(string path)
    {
        var name = path.LastIndexOfAny(['/', '\\']) + 1;
        return path[..name] + path[name..].Replace('.', ',');
    }

    // Each has a method of its own, so that only the files' names can clash.
    private static GeneratorRun Run(params string[] paths) => GeneratorHarness
        .Run(new TemplateGenerator(), paths.Index().Aggregate(TestProject.Empty, (project, p) => project.WithTemplate(p.Item, $"---\nname: message_{p.Index}\n---\na")))
        .AssertCompiles();
}
