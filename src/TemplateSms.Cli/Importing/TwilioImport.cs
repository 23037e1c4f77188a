using System.Globalization;
using System.Text;
using System.Text.Json;
using TemplateSms.Cli.Creating;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Json;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Importing;

/// <summary>Writes a template for each text of a file of Twilio's content templates, beside the file.</summary>
internal static class TwilioImport
{
    private const int MostCharacters = 16 * 1024 * 1024;

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<int> RunAsync(string path, IReadOnlyList<string> options, bool replaces, CommandStreams streams, CancellationToken cancellationToken)
    {
        var names = new VariableNames();
        if (names.Add(options) is { } fault)
            return await FailAsync(streams, fault, ExitCode.Usage).ConfigureAwait(false);

        ContentFile file;
        try
        {
            file = ContentReader.Read(InputFile.ReadText(path, MostCharacters, _utf8));
        }
        catch (UnreadableFileException exception)
        {
            return await FailAsync(streams, $"{path}: cannot be read, since {exception.ReasonFor(path)}", ExitCode.Usage).ConfigureAwait(false);
        }
        catch (MalformedRequestException exception)
        {
            return await FailAsync(streams, $"{path}: {exception.Message}", ExitCode.Faults).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {(exception.LineNumber ?? 0) + 1}, byte {exception.BytePositionInLine ?? 0}");
            return await FailAsync(streams, $"{path}: not JSON ({place})", ExitCode.Faults).ConfigureAwait(false);
        }

        var files = new ImportedNames(Path.GetFileNameWithoutExtension(path));
        var imported = new List<ImportedTemplate>();
        var exitCode = ExitCode.Success;
        foreach (var content in file.Templates)
        {
            var faults = Import(Path.GetDirectoryName(path) ?? "", content, names, files, imported);
            foreach (var message in faults)
                exitCode = await FailAsync(streams, $"{path}: {message}", ExitCode.Faults).ConfigureAwait(false);
        }

        exitCode = Math.Max(exitCode, await WriteAsync(imported, names, replaces, streams, cancellationToken).ConfigureAwait(false));
        return Math.Max(exitCode, await TellRestAsync(path, file, names, streams).ConfigureAwait(false));
    }

    /// <returns>What of the content is skipped, and why.</returns>
    private static List<string> Import(string folder, ContentTemplate content, VariableNames names, ImportedNames files, List<ImportedTemplate> imported)
    {
        var named = content.Name is { } own ? $"'{own}'" : "a content template without a name";
        List<string> faults = [.. content.OtherTypes.Select(type => $"'{type}' of {named} is skipped, since it is no text")];
        if (content.Body is null)
            return faults.Count > 0 ? faults : [$"{named} has no type"];
        if (files.Of(content) is not { } name)
            return [.. faults, $"{named} has the name and the language of another, and is skipped"];

        try
        {
            var pieces = BodyReader.Read(content.Body, content.Samples);
            var parameters = names.Of(pieces);
            imported.Add(new ImportedTemplate(Path.Combine(folder, name + TemplateFile.Extension), ImportedText.Of(content, pieces, parameters), parameters));
            return faults;
        }
        catch (MalformedRequestException exception)
        {
            return [.. faults, $"{named} is skipped: {exception.Message}"];
        }
    }

    private static async Task<int> WriteAsync(
        IReadOnlyList<ImportedTemplate> imported, VariableNames names, bool replaces, CommandStreams streams, CancellationToken cancellationToken)
    {
        var exitCodes = await CreatedTemplate.WriteAsync([.. imported.Select(template => (template.Path, template.Text))], replaces ? CreationMode.Replacing : CreationMode.New, streams, cancellationToken).ConfigureAwait(false);
        foreach (var (template, exitCode) in imported.Zip(exitCodes))
        {
            foreach (var (key, parameter) in template.Parameters.Where(entry => exitCode == ExitCode.Success && names.IsDerived(entry.Key)))
                await streams.Output.WriteLineAsync($"{PrintableText.Line(template.Path)}: {{{{{key}}}}} is '{parameter.Name}'; give it a name that says more: --name {key}=…").ConfigureAwait(false);
        }

        return exitCodes.Append(ExitCode.Success).Max();
    }

    private static async Task<int> TellRestAsync(string source, ContentFile file, VariableNames names, CommandStreams streams)
    {
        var exitCode = ExitCode.Success;
        if (file.Templates.Count == 0)
            exitCode = await FailAsync(streams, $"{source}: has no content template", ExitCode.Faults).ConfigureAwait(false);
        if (file.HasNextPage)
            exitCode = await FailAsync(streams, $"{source}: the list goes on at 'next_page_url', which is not in the file", ExitCode.Faults).ConfigureAwait(false);
        foreach (var key in names.Unused)
            exitCode = await FailAsync(streams, $"{source}: no text has the variable '{key}' that --name names", ExitCode.Faults).ConfigureAwait(false);
        return exitCode;
    }

    private static async Task<int> FailAsync(CommandStreams streams, string message, int exitCode)
    {
        await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
