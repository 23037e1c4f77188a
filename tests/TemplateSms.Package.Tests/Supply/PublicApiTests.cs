using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests.Supply;

/// <summary>A change of what users can call fails the build until it is a line of the package's PublicAPI files.</summary>
public class PublicApiTests
{
    // The others are a tool and templates, which no code references.
    public static TheoryData<string> Packages => [.. PackedFeed.Ids.Where(id => id is not ("TemplateSms.Cli" or "TemplateSms.Templates"))];

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicApi_OfEveryLibrary_IsApproved(string id)
    {
        var project = Path.Combine(PackedFeed.RepositoryRoot, "src", id);

        Assert.True(File.Exists(Path.Combine(project, "PublicAPI.Shipped.txt")));
        Assert.True(File.Exists(Path.Combine(project, "PublicAPI.Unshipped.txt")));
    }

    [Fact]
    public async Task Build_AfterAChangeOfAPublicMember_Fails()
    {
        var source = Path.Combine(PackedFeed.RepositoryRoot, "src");
        using var project = new ScratchProject()
            .Write("nuget.config", File.ReadAllText(Path.Combine(PackedFeed.RepositoryRoot, "nuget.config")))
            .Write("Directory.Packages.props", $"<Project><Import Project=\"{PackedFeed.RepositoryRoot}/Directory.Packages.props\" /></Project>")
            .Write("Directory.Build.props", $"<Project><Import Project=\"{source}/Directory.Build.props\" /></Project>")
            .Write("Directory.Build.targets", $"<Project><Import Project=\"{source}/Directory.Build.targets\" /></Project>")
            .Write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>")
            .Write("Shop.cs", """
                namespace Shop;

                /// <summary>A receipt.</summary>
                public static class Receipt
                {
                    /// <summary>The parts that were sent.</summary>
                    public static long Sent => 1;
                }
                """)
            .Write("PublicAPI.Shipped.txt", "#nullable enable\nShop.Receipt\nstatic Shop.Receipt.Sent.get -> int\n")
            .Write("PublicAPI.Unshipped.txt", "#nullable enable\n");

        var build = await project.BuildAsync();

        Assert.Equal(["RS0016", "RS0017"], build.Errors.Select(error => error.Id).Distinct().Order(StringComparer.Ordinal));
    }
}
