using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Reading;

/// <summary>Reads the templates that a command line names.</summary>
internal static class TemplateSet
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    // A template has the name of its file; one without a file is in the working folder.
    private const string StandardInputFile = "stdin" + TemplateFile.Extension;

    /// <summary>
    /// The templates at the paths. One in a folder that cannot be read is skipped, with a line on standard error; null, and
    /// the same line, when a path itself leads to none.
    /// </summary>
    public static async Task<ReadTemplates?> ReadAsync(IReadOnlyList<string> paths, ProjectFacts project, CommandStreams streams)
    {
        var found = paths.Select(path => (Path: path, Files: TemplateFinder.Find(path))).ToList();
        var refused = found.Select(at => (at.Path, Reason: WhyRefused(at.Path, at.Files))).Where(at => at.Reason is not null).ToList();
        foreach (var (path, reason) in refused)
            await streams.TellAsync($"{path}: {reason}").ConfigureAwait(false);
        if (refused.Count > 0)
            return null;

        var skipped = found.SelectMany(at => at.Files.Skipped).Select(file => (file.Path, Reason: $"it {file.Reason}")).ToList();
        var reader = new TemplateReader(project);
        var templates = new List<TemplateFile>();
        foreach (var file in Distinct(found.SelectMany(at => at.Files.Templates)))
        {
            try
            {
                templates.Add(reader.Read(file));
            }
            catch (UnreadableFileException exception)
            {
                if (paths.Contains(file, StringComparer.Ordinal))
                {
                    await streams.TellAsync($"{file}: cannot be read, since {exception.ReasonFor(file)}").ConfigureAwait(false);
                    return null;
                }

                skipped.Add((file, exception.ReasonFor(file)));
            }
        }

        foreach (var (path, reason) in skipped.DistinctBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal))
            await streams.TellAsync($"{path}: skipped, since {reason}").ConfigureAwait(false);
        return new ReadTemplates(templates, skipped.Count == 0);
    }

    /// <summary>The same, with what standard input holds where a path says so.</summary>
    public static async Task<ReadTemplates?> ReadWithInputAsync(
        IReadOnlyList<string> paths, ProjectFacts project, CommandStreams streams, CancellationToken cancellationToken)
    {
        var named = paths.Where(path => path != StandardInput).ToList();
        if (await ReadAsync(named, project, streams).ConfigureAwait(false) is not { } read)
            return null;
        if (named.Count == paths.Count)
            return read;
        // One character more than are compiled: enough to say so, of an input without an end too.
        var buffer = new char[TemplateFile.MostCharacters + 1];
        var length = await streams.Input.ReadBlockAsync(buffer, cancellationToken).ConfigureAwait(false);
        var text = new string(buffer, 0, length);
        try
        {
            return read with { Templates = [new TemplateReader(project).Of(StandardInputFile, text), .. read.Templates] };
        }
        catch (UnreadableFileException exception)
        {
            await streams.TellAsync($"{StandardInput}: cannot be read, since {exception.Message}").ConfigureAwait(false);
            return null;
        }
    }

    /// <summary>The templates that can be read at the paths at this moment; a path without a file that can be read is left out, and nothing is missing then.</summary>
    public static ReadTemplates TryRead(IReadOnlyList<string> paths, ProjectFacts project)
    {
        var reader = new TemplateReader(project);
        var read = Distinct(paths.SelectMany(path => TemplateFinder.Find(path).Templates)).Select(reader.TryRead).ToList();
        return new ReadTemplates([.. read.OfType<TemplateFile>()], !read.Contains(null));
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> paths) =>
        paths.DistinctBy(Path.GetFullPath, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string? WhyRefused(string path, FoundTemplates found)
    {
        var isFolder = Directory.Exists(path);
        if (found.IsEmpty)
            return isFolder ? $"no templates (*{TemplateFile.Extension}) in this folder or below it" : "there is no such file or folder";
        return !isFolder && found.Skipped is [var skipped] ? $"cannot be read, since it {skipped.Reason}" : null;
    }
}
