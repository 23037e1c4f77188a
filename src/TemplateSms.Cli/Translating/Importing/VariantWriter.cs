using System.Text;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Writing;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Cli.Translating.Importing;

/// <summary>Writes variants together. Each is complete beside its place before the first one takes it; when one cannot, those before it are put back.</summary>
internal static class VariantWriter
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The reason why nothing is written, or null.</returns>
    public static string? Write(IReadOnlyList<TemplateImport> imports, CommandStreams streams)
    {
        var files = new WrittenVariant?[imports.Count];
        var reasons = new string?[imports.Count];
        try
        {
            // Side by side, since each waits for its disk.
            Parallel.For(0, imports.Count, i => reasons[i] = TryWrite(imports[i], streams, out files[i]));
            return reasons.FirstOrDefault(reason => reason is not null) ?? PlaceAll([.. files.OfType<WrittenVariant>()]);
        }
        finally
        {
            foreach (var file in files.OfType<WrittenVariant>())
                file.Beside.Dispose();
        }
    }

    private static string? TryWrite(TemplateImport import, CommandStreams streams, out WrittenVariant? written)
    {
        written = null;
        var path = import.Variant!.Path;
        try
        {
            if (WhyRefused(import, out var before) is { } reason)
                return $"{RelativePath.Of(path)}: {reason}";
            byte[] mark = HasMark(before ?? InputFile.Read(import.Template.Base.File.Path, TemplateFile.MostCharacters)) ? [.. Encoding.UTF8.Preamble] : [];
            written = new WrittenVariant(path, BesideFile.Write(path, [.. mark, .. _utf8.GetBytes(import.Variant.Text)], streams.CreateFile), before);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{RelativePath.Of(path)}: cannot be written";
        }
    }

    private static string? PlaceAll(IReadOnlyList<WrittenVariant> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            try
            {
                Place(files[i].Beside, isNew: files[i].Before is null);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                PutBack(files.Take(i));
                return $"{RelativePath.Of(files[i].Path)}: cannot be written";
            }
        }

        return null;
    }

    private static string? WhyRefused(TemplateImport import, out byte[]? before)
    {
        before = null;
        var path = import.Variant!.Path;
        if (new FileInfo(path).LinkTarget is not null)
            return "is a link, and stays as it is";
        if (import.Template.Present is null)
            return FileKinds.Of(path) == FileKind.None ? null : "is there already";
        if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            return "is read-only, and stays as it is";
        before = InputFile.Read(path, TemplateFile.MostCharacters);
        return before is not null && TextOf(before) == import.Template.Present.Text ? null : "changed in the meantime; run the command again";
    }

    private static void Place(BesideFile file, bool isNew)
    {
        if (isNew)
            file.TakeFreePlace();
        else
            file.TakePlace();
    }

    private static void PutBack(IEnumerable<WrittenVariant> files)
    {
        foreach (var (path, before) in files.Select(file => (file.Path, file.Before)))
        {
            if (before is null)
                File.Delete(path);
            else
                File.WriteAllBytes(path, before);
        }
    }

    private static bool HasMark(byte[]? bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return _utf8.GetString(HasMark(bytes) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A variant that is complete beside its place.</summary>
    /// <param name="Before">The bytes that are there; null where nothing is.</param>
    private sealed record WrittenVariant(string Path, BesideFile Beside, byte[]? Before);
}
