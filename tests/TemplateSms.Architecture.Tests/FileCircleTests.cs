namespace TemplateSms.Architecture.Tests;

public class FileCircleTests
{
    public static TheoryData<string> Names { get; } = [.. Projects.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_OfAProject_NameEachOtherInTheWantedCirclesOnly(string project) => Assert.Equal(
        string.Join('\n', Projects.Named(project).FileCircles),
        string.Join('\n', Sources.Of(project).FileCircles));

    [Fact]
    public void Circle_ThatIsWanted_HasAReason() =>
        Assert.DoesNotContain(Projects.All.SelectMany(project => project.FileCircles), circle => circle.Reason.Length == 0);

    [Fact]
    public void Circle_OfThreeFiles_IsFound()
    {
        var source = WithTypes(
            ("One.cs", "partial class One { Two? _two; }"),
            ("Two.cs", "class Two { string Three => nameof(Shared.Three); }"),
            ("Three.cs", "class Three { const int Number = One.Number; }"),
            ("One.Numbers.cs", "partial class One { public const int Number = 1; }"),
            ("Beside.cs", "class Beside { One? _one; }"));

        var found = Assert.Single(source.FileCircles, circle => circle.Files.Any(file => file.StartsWith("Texts/", StringComparison.Ordinal)));
        Assert.Equal(3, found.Files.Length);
        Assert.Contains("Texts/Two.cs", found.Files);
        Assert.Contains("Texts/Three.cs", found.Files);
    }

    [Fact]
    public void Files_OfOneType_AreNoCircle()
    {
        var source = WithTypes(
            ("One.cs", "partial class One { int _other = Other; }"),
            ("One.Other.cs", "partial class One { static int Other => Number; const int Number = 1; }"));

        Assert.DoesNotContain(source.FileCircles, circle => circle.Files.Any(file => file.StartsWith("Texts/", StringComparison.Ordinal)));
    }

    private static ProjectSource WithTypes(params (string Name, string Type)[] files) => files.Aggregate(
        Sources.Of("Shared"),
        (source, file) => source.With("Texts/" + file.Name, $"namespace TemplateSms.Shared;\n\ninternal {file.Type}\n"));
}
