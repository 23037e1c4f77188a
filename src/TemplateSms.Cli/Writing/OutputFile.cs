using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Cli.Writing;

/// <summary>A file that a command line names for what a command writes.</summary>
internal static class OutputFile
{
    /// <summary>The reason not to write to a path, after its name and "it"; null when there is none.</summary>
    /// <param name="inputs">The files that the command reads.</param>
    public static string? WhyRefused(string path, IEnumerable<string> inputs)
    {
        try
        {
            return ReasonFor(path, inputs);
        }
        catch (IOException)
        {
            return "is one of links that lead in a circle";
        }
    }

    /// <summary>Writes the file in one step.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Write(string path, byte[] content, Func<string, FileStreamOptions, Stream> create)
    {
        if (IsStream(path))
        {
            File.WriteAllBytes(path, content);
            return;
        }

        using var file = BesideFile.Write(RealPath.Of(path), content, create);
        file.TakePlace();
    }

    private static string? ReasonFor(string path, IEnumerable<string> inputs)
    {
        if (IsStream(path))
            return null;
        if (SpecialFile.ReasonOf(FileKinds.Of(path)) is { } reason)
            return reason;
        if (path.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase))
            return "is a template";
        if (SettingsFile.Names.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase))
            return "says how templates are compiled";
        var real = RealPath.Of(path);
        if (inputs.Any(input => RealPath.Of(input) == real))
            return "is a template that the command reads";
        return RealPath.IsInside(real, RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path))!)) ? null : "is a link out of its folder; name the file that it leads to";
    }

    // A terminal, /dev/null, or what a shell makes of >(…): nothing can take its place.
    private static bool IsStream(string path) => FileKinds.Of(path) == FileKind.CharacterDevice || OwnStreams.Is(path);
}
