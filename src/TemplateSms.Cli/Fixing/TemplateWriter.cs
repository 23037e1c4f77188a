using System.Text;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Writing;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;

namespace TemplateSms.Cli.Fixing;

/// <summary>
/// Writes templates back: UTF-8, with the byte order mark, the line breaks and the permissions that they had. The new text
/// takes the old one's place in one step, and only when the old one is still what was read.
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
        var mark = BytesOf(path).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
        using var beside = BesideFile.Write(path, [.. mark, .. _utf8.GetBytes(text)], create);

        // Two names of one file are fixed once.
        var now = TextOf(path);
        if (now == text)
            return WriteOutcome.Written;
        if (now != before)
            return WriteOutcome.Changed;
        beside.TakePlace();
        return WriteOutcome.Written;
    }

    // One that has become too long has changed, as one that is no text has.
    private static ReadOnlySpan<byte> BytesOf(string path) => InputFile.Read(path, TemplateFile.MostCharacters);

    private static string? TextOf(string path)
    {
        var bytes = BytesOf(path);
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
