using System.Text.Json;

namespace TemplateSms.Package.Tests;

/// <summary>Which files a project compiles as templates.</summary>
[Collection(PackageCollection.Name)]
public class TemplateItemTests(PackedFeed feed)
{
    [Fact]
    public async Task Templates_AnywhereInTheProject_AreCompiledAndNothingElse()
    {
        using var consumer = new Consumer(feed)
            .Write("root.smstpl", "a")
            .Write("Templates/deep/nested.smstpl", "b")
            .Write("bin/Debug/copied.smstpl", "c")
            .Write("obj/generated.smstpl", "d")
            .Write(".hidden/secret.smstpl", "e")
            .Write("excluded/other/foreign.smstpl", "f")
            .Write("notes.txt", "g");

        Assert.Equal(["Templates/deep/nested.smstpl", "root.smstpl"], await ItemsAsync(consumer, "AdditionalFiles"));
        Assert.Equal(["notes.txt", "nuget.config"], await ItemsAsync(consumer, "None"));
    }

    [Fact]
    public async Task Templates_WithTheGlobOff_AreThoseOfTheProject()
    {
        using var consumer = new Consumer(feed)
            .Write("root.smstpl", "a")
            .Write("chosen.smstpl", "b")
            .Write("Directory.Build.props", """
                <Project>
                  <PropertyGroup><EnableDefaultSmsTemplates>false</EnableDefaultSmsTemplates></PropertyGroup>
                  <ItemGroup><AdditionalFiles Include="chosen.smstpl" /></ItemGroup>
                </Project>
                """);

        Assert.Equal(["chosen.smstpl"], await ItemsAsync(consumer, "AdditionalFiles"));
    }

    [Fact]
    public async Task Templates_ThatTheProjectListsToo_AreThereOnce()
    {
        using var consumer = new Consumer(feed)
            .Write("root.smstpl", "a")
            .Write("Directory.Build.props", """
                <Project>
                  <ItemGroup><AdditionalFiles Include="root.smstpl" /></ItemGroup>
                </Project>
                """);

        Assert.Equal(["root.smstpl"], await ItemsAsync(consumer, "AdditionalFiles"));
    }

    private static async Task<IReadOnlyList<string>> ItemsAsync(Consumer consumer, string type)
    {
        (await consumer.DotnetAsync("restore", "-nologo")).AssertSucceeded();
        var result = await consumer.DotnetAsync("msbuild", "-nologo", "-getItem:" + type);
        using var json = JsonDocument.Parse(result.AssertSucceeded().Output);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }
}
