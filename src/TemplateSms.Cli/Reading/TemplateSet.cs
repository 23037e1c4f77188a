using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Reading;

/// <summary>Reads the templates that a command line names.</summary>
internal static class TemplateSet
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    // A template has the name of its file; one without a file is in the working folder.
    private const string StandardInputFile = "stdin" + TemplateFile.Extension;

    /// <summary>
    /// The templates at the paths, each once and in the order of their paths; null, and a line on standard error, when one
    /// cannot be read.
    /// </summary>
    public static async Task<IReadOnlyList<TemplateFile>?> ReadAsync(IReadOnlyList<string> paths, ProjectFacts project, CommandStreams streams)
    {
        var reader = new TemplateReader(project);
        var templates = new List<TemplateFile>();
        var empty = paths.Where(path => TemplateFinder.Find(path).Count == 0).ToList();
        foreach (var path in empty)
            await streams.TellAsync($"{path}: {WhyEmpty(path)}").ConfigureAwait(false);
        if (empty.Count > 0)
            return null;
        foreach (var file in Find(paths))
        {
            try
            {
                templates.Add(reader.Read(file));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                await streams.TellAsync($"{file}: cannot be read").ConfigureAwait(false);
                return null;
            }
        }

        return templates;
    }

    /// <summary>The same, with what standard input holds where a path says so.</summary>
    public static async Task<IReadOnlyList<TemplateFile>?> ReadWithInputAsync(
        IReadOnlyList<string> paths, ProjectFacts project, CommandStreams streams, CancellationToken cancellationToken)
    {
        var named = paths.Where(path => path != StandardInput).ToList();
        if (await ReadAsync(named, project, streams).ConfigureAwait(false) is not { } templates)
            return null;
        if (named.Count == paths.Count)
            return templates;
        // One character more than are compiled: enough to say so, of an input without an end too.
        var buffer = new char[TemplateFile.MostCharacters + 1];
        var length = await streams.Input.ReadBlockAsync(buffer, cancellationToken).ConfigureAwait(false);
        var text = new string(buffer, 0, length);
        return [new TemplateReader(project).Of(StandardInputFile, text), .. templates];
    }

    /// <summary>What can be read at the paths at this moment, and whether that is all that is there.</summary>
    public static (IReadOnlyList<TemplateFile> Templates, bool IsComplete) TryRead(IReadOnlyList<string> paths, ProjectFacts project)
    {
        var reader = new TemplateReader(project);
        var read = Find(paths).Select(reader.TryRead).ToList();
        return ([.. read.OfType<TemplateFile>()], !read.Contains(null));
    }

    private static IEnumerable<string> Find(IEnumerable<string> paths) =>
        paths.SelectMany(TemplateFinder.Find).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string WhyEmpty(string path) => Directory.Exists(path)
        ? $"no templates (*{TemplateFile.Extension}) in this folder or below it"
        : "there is no such file or folder";
}
