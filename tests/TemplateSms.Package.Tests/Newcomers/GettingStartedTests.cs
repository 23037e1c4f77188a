namespace TemplateSms.Package.Tests.Newcomers;

/// <summary>docs/getting-started.md, typed line by line by somebody who has nothing but the SDK.</summary>
[Collection(PackageCollection.Name)]
public class GettingStartedTests(PackedFeed feed)
{
    [SkippableFact]
    public async Task Page_TypedFromAnEmptyFolder_PrintsWhatItSaysAndSendsTheMessage()
    {
        Skip.If(OperatingSystem.IsWindows(), "The page is typed into bash.");
        var steps = TranscriptStep.Of(await File.ReadAllTextAsync(Path.Combine(PackedFeed.RepositoryRoot, "docs/getting-started.md")));
        using var machine = new NewcomerMachine(feed);

        foreach (var step in steps)
        {
            if (step.File is not null)
                machine.Write(step.File, step.Text);
            else
                await TypeAsync(machine, step);
        }

        Assert.Contains(steps, step => step.Text == "dotnet run");
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
