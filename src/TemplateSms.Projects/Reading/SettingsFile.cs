using System.Text;
using Microsoft.CodeAnalysis;
using TemplateSms.Projects.Files;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>Reads an <c>.editorconfig</c> or a <c>.globalconfig</c> with the compiler's own reader of them.</summary>
public static class SettingsFile
{
    // Far more than anybody writes; the time to read it grows with its lines.
    private const int MostCharacters = 1024 * 1024;

    /// <summary>The files that say something of the folders below them.</summary>
    public static IReadOnlyList<string> Names { get; } = [".editorconfig", ".globalconfig"];

    /// <summary>The file at a path; null when there is none.</summary>
    /// <exception cref="UnreadableFileException">There is one, and it cannot be read.</exception>
    public static AnalyzerConfig? TryRead(string path) => FileKinds.Of(path) is FileKind.None or FileKind.Folder
        ? null
        : AnalyzerConfig.Parse(InputFile.ReadText(path, MostCharacters, Encoding.UTF8), path);
}
