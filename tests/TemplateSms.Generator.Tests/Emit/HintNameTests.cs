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

    private static int Names(params string[] paths)
    {
        var run = Run(paths);
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        return run.Sources.Count;
    }

    // Each has a method of its own, so that only the files' names can clash.
    private static GeneratorRun Run(params string[] paths) => GeneratorHarness
        .Run(new TemplateGenerator(), paths.Index().Aggregate(TestProject.Empty, (project, p) => project.WithTemplate(p.Item, $"---\nname: message_{p.Index}\n---\na")))
        .AssertCompiles();
}
