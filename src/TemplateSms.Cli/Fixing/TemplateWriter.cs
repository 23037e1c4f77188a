using System.Text;
using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Fixing;

/// <summary>
/// Writes templates back: UTF-8, with the byte order mark, the line breaks and the permissions that they had. The new text
/// goes to a file beside the old one, which takes its place only when it is complete and the old one is still what was read.
/// </summary>
/// <param name="folders">The folders that may be written to, and those in them.</param>
/// <param name="create">Opens the file beside.</param>
internal sealed class TemplateWriter(IReadOnlyList<string> folders, Func<string, FileStreamOptions, Stream> create)
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The folders that a command line names, with those of the files that it names.</summary>
    public static TemplateWriter Of(IReadOnlyList<string> paths, CommandStreams streams) =>
        new([.. paths.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!)], streams.CreateFile);

    public WriteOutcome Write(TemplateFile before, string text)
    {
        try
        {
            var path = RealPath.Of(before.Path);
            if (new FileInfo(before.Path).LinkTarget is not null && !folders.Any(folder => RealPath.IsInside(path, RealPath.Of(folder))))
                return WriteOutcome.OutsideFolders;
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
                return WriteOutcome.Failed;
            return Replace(path, before.Text, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return WriteOutcome.Failed;
        }
    }

    private WriteOutcome Replace(string path, string before, string text)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            var mark = File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
            WriteBeside(beside, ModeOf(path), [.. mark, .. _utf8.GetBytes(text)]);

            // Two names of one file are fixed once.
            var now = TextOf(path);
            if (now == text)
                return WriteOutcome.Written;
            if (now != before)
                return WriteOutcome.Changed;
            if (OperatingSystem.IsWindows())
                File.Replace(beside, path, destinationBackupFileName: null);
            else
                File.Move(beside, path, overwrite: true);
            return WriteOutcome.Written;
        }
        finally
        {
            // Nothing is there any more when it has taken the other's place.
            File.Delete(beside);
        }
    }

    private void WriteBeside(string path, UnixFileMode? mode, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        using (var stream = create(path, options))
        {
            stream.Write(content);
            if (stream is FileStream file)
                file.Flush(flushToDisk: true);
        }

        // The process's mask narrows the permissions of a new file.
        if (mode is not null && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode.Value);
    }

    private static UnixFileMode? ModeOf(string path) => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);

    private static string? TextOf(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        try
        {
            return _utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
