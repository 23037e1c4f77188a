using System.Text;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Cli.Writing;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;
using TemplateSms.Shared;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Cli.Creating;

/// <summary>Writes or prints templates that a command has made. The compiler has the last word on each, before it is written.</summary>
internal static class CreatedTemplate
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether something is at a path. A link that leads nowhere is there too.</summary>
    public static bool IsThere(string path) => Path.Exists(path) || IsLink(path);

    /// <summary>Checks texts as the files at their paths, hands them over, and prints what is proved of each and every finding.</summary>
    /// <param name="templates">The paths and the texts.</param>
    /// <param name="mode">Whether files are written, and whether they may replace others.</param>
    /// <param name="streams">The streams of the command.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>The exit code of each.</returns>
    public static async Task<IReadOnlyList<int>> WriteAsync(
        IReadOnlyList<(string Path, string Text)> templates, CreationMode mode, CommandStreams streams, CancellationToken cancellationToken)
    {
        var exitCodes = new int[templates.Count];
        var files = new List<(int Index, TemplateFile File)>();
        var reader = new TemplateReader(ProjectFacts.Default);
        for (var i = 0; i < templates.Count; i++)
        {
            var (path, text) = templates[i];
            if (IsThere(path) && (mode != CreationMode.Replacing || IsLink(path) || FileKinds.Of(path) != FileKind.File))
                exitCodes[i] = await FailAsync(streams, $"{path}: is there already, and stays as it is", ExitCode.Usage).ConfigureAwait(false);
            else if (TryRead(reader, path, text, out var reason) is { } file)
                files.Add((i, file));
            else
                exitCodes[i] = await FailAsync(streams, $"{path}: cannot be written, since {reason}", ExitCode.Usage).ConfigureAwait(false);
        }

        // Together, since the project around them is read once.
        var results = TemplateChecker.Check([.. files.Select(file => file.File)], cancellationToken);
        foreach (var ((index, file), template) in files.Zip(results))
            exitCodes[index] = await WriteAsync(file, template, mode, streams).ConfigureAwait(false);
        return exitCodes;
    }

    private static TemplateFile? TryRead(TemplateReader reader, string path, string text, out string? reason)
    {
        try
        {
            reason = null;
            return reader.Of(path, text);
        }
        catch (UnreadableFileException exception)
        {
            reason = exception.Message;
            return null;
        }
    }

    private static async Task<int> WriteAsync(TemplateFile file, CheckedTemplate template, CreationMode mode, CommandStreams streams)
    {
        var errors = template.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        foreach (var error in errors)
            await streams.TellAsync($"{error.Rule.Id}: {error.Finding.Message}").ConfigureAwait(false);
        if (errors.Count > 0)
            return ExitCode.Faults;
        if (mode == CreationMode.Printed)
            await streams.Output.WriteAsync(file.Text).ConfigureAwait(false);
        else if (!IsWritten(file, mode, streams))
            return await FailAsync(streams, $"{file.Path}: cannot be written", ExitCode.Usage).ConfigureAwait(false);

        var proof = template.Compiled.Proof?.Encodings.Select(encoding => Explanation.Of(encoding).Summary) ?? [];
        await streams.Output.WriteLineAsync($"{PrintableText.Line(file.Path)}: {string.Join("; or ", proof)}").ConfigureAwait(false);
        foreach (var finding in template.Findings)
            await streams.Output.WriteLineAsync(FindingText.Line(file.Path, finding, TextStyle.Of(streams))).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static bool IsWritten(TemplateFile file, CreationMode mode, CommandStreams streams)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file.Path))!);
            using var written = BesideFile.Write(file.Path, _utf8.GetBytes(file.Text), streams.CreateFile);
            if (mode == CreationMode.Replacing)
                written.TakePlace();
            else
                // Another may have written it since.
                written.TakeFreePlace();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static async Task<int> FailAsync(CommandStreams streams, string message, int exitCode)
    {
        await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
