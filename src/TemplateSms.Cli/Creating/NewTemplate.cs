using System.Text;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Files;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Cli.Writing;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Creating;

/// <summary>Writes a template to start from. The compiler has the last word on its name and its parameters, before anything is written.</summary>
internal static class NewTemplate
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<int> CreateAsync(string name, IReadOnlyList<string> parameters, CommandStreams streams, CancellationToken cancellationToken)
    {
        var path = name.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase) ? name : name + TemplateFile.Extension;
        // A link that leads nowhere is there too.
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
            return await FailAsync(streams, $"{path}: is there already, and stays as it is", ExitCode.Usage).ConfigureAwait(false);

        var read = parameters.Select(StarterParameter.TryParse).ToList();
        if (read.IndexOf(null) is >= 0 and var wrong)
            return await FailAsync(streams, $"'{parameters[wrong]}' is not a parameter such as 'items: int(1..99)'", ExitCode.Faults).ConfigureAwait(false);

        TemplateFile file;
        try
        {
            file = new TemplateReader(ProjectFacts.Default).Of(path, StarterText.Of([.. read.OfType<StarterParameter>()]));
        }
        catch (UnreadableFileException exception)
        {
            return await FailAsync(streams, $"{path}: cannot be written, since {exception.Message}", ExitCode.Usage).ConfigureAwait(false);
        }

        var template = TemplateChecker.Check([file], cancellationToken)[0];
        var errors = template.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            foreach (var error in errors)
                await streams.TellAsync($"{error.Rule.Id}: {error.Finding.Message}").ConfigureAwait(false);
            return ExitCode.Faults;
        }

        return await WriteAsync(file, template, streams).ConfigureAwait(false);
    }

    private static async Task<int> WriteAsync(TemplateFile file, CheckedTemplate template, CommandStreams streams)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file.Path))!);
            // Another may have written it since.
            using var written = BesideFile.Write(file.Path, _utf8.GetBytes(file.Text), streams.CreateFile);
            written.TakeFreePlace();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(streams, $"{file.Path}: cannot be written", ExitCode.Usage).ConfigureAwait(false);
        }

        var proof = template.Compiled.Proof?.Encodings.Select(encoding => Explanation.Of(encoding).Summary) ?? [];
        await streams.Output.WriteLineAsync($"{PrintableText.Line(file.Path)}: {string.Join("; or ", proof)}").ConfigureAwait(false);
        foreach (var finding in template.Findings)
            await streams.Output.WriteLineAsync(FindingText.Line(file.Path, finding, TextStyle.Of(streams))).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static async Task<int> FailAsync(CommandStreams streams, string message, int exitCode)
    {
        await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
