using Spectre.Console;
using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Checking;

/// <summary>A bar on standard error while many templates are checked; gone when they are.</summary>
internal static class CheckProgress
{
    // Fewer are done before the eye is there.
    private const int FewestTemplates = 200;

    /// <summary>The results of <see cref="TemplateChecker.Check"/>, with the bar on a terminal.</summary>
    public static IReadOnlyList<CheckedTemplate> Check(IReadOnlyList<TemplateFile> templates, CommandStreams streams, CancellationToken cancellationToken) =>
        Show(templates.Count, streams, advance => new TemplateChecker(TemplateCompiler.Compile, advance).CheckAll(templates, cancellationToken));

    // The work calls what it is given after each of its steps.
    private static T Show<T>(int steps, CommandStreams streams, Func<Action?, T> work)
    {
        if (!streams.ShowsProgress || steps < FewestTemplates)
            return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(streams.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = streams.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var bar = context.AddTask("Checking templates", maxValue: steps);
                return work(() => bar.Increment(1));
            });
    }
}
