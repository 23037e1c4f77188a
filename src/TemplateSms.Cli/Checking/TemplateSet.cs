using TemplateSms.Language;

namespace TemplateSms.Cli.Checking;

/// <summary>Reads the templates that a command line names.</summary>
internal static class TemplateSet
{
    /// <summary>
    /// The templates at the paths, each once and in the order of their paths; null, and a line on standard error, when one
    /// cannot be read.
    /// </summary>
    public static async Task<IReadOnlyList<TemplateFile>?> ReadAsync(IReadOnlyList<string> paths, CommandStreams streams)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            var found = TemplateFinder.Find(path);
            if (found.Count == 0)
                return await FailAsync(streams, $"{path}: no template there").ConfigureAwait(false);
            files.AddRange(found);
        }

        var reader = new TemplateReader();
        var templates = new List<TemplateFile>();
        foreach (var file in files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            try
            {
                templates.Add(reader.Read(file));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return await FailAsync(streams, $"{file}: cannot be read").ConfigureAwait(false);
            }
        }

        return templates;
    }

    private static async Task<IReadOnlyList<TemplateFile>?> FailAsync(CommandStreams streams, string message)
    {
        await streams.Error.WriteLineAsync(message).ConfigureAwait(false);
        return null;
    }
}
