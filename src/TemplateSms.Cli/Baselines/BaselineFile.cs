using TemplateSms.Projects.Files;

namespace TemplateSms.Cli.Baselines;

/// <summary>Reads a file that a command compares with.</summary>
internal static class BaselineFile
{
    /// <param name="command">The command that creates such a file.</param>
    /// <exception cref="UnreadableBaselineException">The file cannot be read.</exception>
    public static byte[] Read(string path, int most, string command)
    {
        try
        {
            return InputFile.Read(path, most) ?? throw new UnreadableBaselineException("the file is too long for a report");
        }
        catch (UnreadableFileException exception)
        {
            throw new UnreadableBaselineException(Path.Exists(path) ? $"cannot be read, since it {exception.Reason}" : $"the file does not exist; create it with '{command}'");
        }
    }
}
