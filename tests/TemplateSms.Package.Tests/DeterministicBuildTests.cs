using System.Security.Cryptography;

namespace TemplateSms.Package.Tests;

/// <summary>Two builds of one project in two folders are the same, byte by byte.</summary>
[Collection(PackageCollection.Name)]
public class DeterministicBuildTests(PackedFeed feed)
{
    [Fact]
    public async Task Build_WithDeterministicSourcePaths_DoesNotKnowItsFolder() =>
        Assert.Equal(await HashOfBuildAsync(), await HashOfBuildAsync());

    private async Task<string> HashOfBuildAsync()
    {
        using var consumer = new Consumer(feed)
            .Write("Templates/hello.smstpl", "---\nunencodable: replace\nparams:\n  name: string(20)\n---\nHello {{ name }}")
            .Write("Templates/prénom 1.smstpl", "---\nname: other\n---\nHi {{ 1 + 1 }}")
            .Write("Directory.Build.props", """
                <Project>
                  <PropertyGroup><DeterministicSourcePaths>true</DeterministicSourcePaths></PropertyGroup>
                  <ItemGroup><SourceRoot Include="$(MSBuildThisFileDirectory)" /></ItemGroup>
                </Project>
                """);
        (await consumer.BuildAsync()).AssertSucceeded();
        return Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(consumer.PathOf("bin/Debug/net10.0/Shop.dll"))));
    }
}
