using System.Text.Json;

namespace TemplateSms.Package.Tests.Newcomers;

/// <summary>Pages typed line by line by somebody who has nothing but the SDK.</summary>
[Collection(PackageCollection.Name)]
public class TypedPageTests(PackedFeed feed)
{
    [SkippableFact]
    public async Task GettingStarted_TypedFromAnEmptyFolder_PrintsWhatItSaysAndSendsTheMessage()
    {
        Skip.If(OperatingSystem.IsWindows(), "The page is typed into bash.");
        using var machine = new NewcomerMachine(feed);

        var steps = await TypePageAsync(machine, "docs/getting-started.md");

        Assert.Contains(steps, step => step.Text == "dotnet run");
    }

    [SkippableFact]
    public async Task Ci_TypedBesideATemplate_ChecksItAndWritesSarif()
    {
        Skip.If(OperatingSystem.IsWindows(), "The page is typed into bash.");
        using var machine = new NewcomerMachine(feed);
        machine.Write("Templates/hello.smstpl", "---\nunencodable: replace\nparams:\n  name: string(20)\n---\nHello {{ name }}!");

        await TypePageAsync(machine, "docs/ci.md");

        // The commands of the workflow, which somebody else's machine runs.
        var workflow = await File.ReadAllLinesAsync(machine.PathOf(".github/workflows/templates.yml"));
        foreach (var line in workflow.Where(line => line.Contains("- run: ", StringComparison.Ordinal)))
            (await machine.RunAsync(line.Split("- run: ")[1])).AssertSucceeded();
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(machine.PathOf("templates.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());

        // The severities of the page's .editorconfig make the step fail, and the file is written all the same.
        machine.Write("Templates/long.smstpl", "---\nparams:\n  name: string(200, gsm7)\n---\nHello {{ name }}!");
        Assert.Equal(1, (await machine.RunAsync("dotnet smstpl check --format sarif > failed.sarif")).ExitCode);
        Assert.Contains("SMS3002", await File.ReadAllTextAsync(machine.PathOf("failed.sarif")), StringComparison.Ordinal);
        Assert.Equal(2, (await machine.RunAsync("dotnet smstpl check Tempaltes")).ExitCode);
    }

    private static async Task<IReadOnlyList<TranscriptStep>> TypePageAsync(NewcomerMachine machine, string page)
    {
        var steps = TranscriptStep.Of(await File.ReadAllTextAsync(Path.Combine(PackedFeed.RepositoryRoot, page)));
        foreach (var step in steps)
        {
            if (step.File is not null)
                machine.Write(step.File, step.Text);
            else
                await TypeAsync(machine, step);
        }

        return steps;
    }

    private static async Task TypeAsync(NewcomerMachine machine, TranscriptStep step)
    {
        var result = await machine.RunAsync(step.Text);

        Assert.True(step.Fails == (result.ExitCode != 0), $"$ {step.Text}\nended with {result.ExitCode}:\n{result.Output}");
        var rest = result.Output.Split('\n').AsEnumerable();
        foreach (var line in step.Printed)
        {
            rest = rest.SkipWhile(printed => !printed.Contains(line, StringComparison.Ordinal)).ToList();
            Assert.True(rest.Any(), $"$ {step.Text}\ndoes not print\n{line}\nhere, but in all:\n{result.Output}");
            rest = rest.Skip(1);
        }
    }
}
