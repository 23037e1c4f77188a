using System.Text;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>Reads a template as the build hands it to the compiler.</summary>
/// <param name="project">What the build would say where neither the folder nor the template does.</param>
public sealed class TemplateReader(ProjectFacts project)
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FolderDefaults _defaults = new();
    private readonly ProjectSeverities _severities = new();

    /// <exception cref="UnreadableFileException">The file, or one that says something of its folder, cannot be read.</exception>
    public TemplateFile Read(string path) => Containment.Run(
        CompilerStage.Read,
        () => ReadFile(path),
        failure => new TemplateFile(path, "") { Failure = failure },
        isExpected: exception => exception is UnreadableFileException);

    private TemplateFile ReadFile(string path)
    {
        if (InputFile.Read(path, TemplateFile.MostCharacters) is not { } read)
            return new TemplateFile(path, "") { IsTooLong = true };
        var bytes = read.AsSpan();
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return Of(path, _utf8.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            return new TemplateFile(path, "") { IsUndecodable = true };
        }
    }

    /// <summary>A text as if it were the file at a path, with what the folder says of it.</summary>
    /// <exception cref="UnreadableFileException">A file that says something of its folder cannot be read.</exception>
    public TemplateFile Of(string path, string text) =>
        new(path, text)
        {
            FolderDefaults = _defaults.Of(path).Concat(_severities.Of(path)).ToArray(),
            StopRestrictionLifted = project.StopRestrictionLifted,
            Gateways = project.Gateways,
        };

    /// <summary>Reads a template that nobody asked for; null when it cannot be read.</summary>
    public TemplateFile? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }
}
