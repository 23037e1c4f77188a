using System.Globalization;
using System.Text;
using System.Text.Json;
using TemplateSms.Cli.Files;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Json;
using TemplateSms.Cli.Rendering.Cases;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Rendering;

/// <summary>Opens what <c>smstpl render</c> is given, and says what cannot be read.</summary>
internal static class RenderInput
{
    private const string StandardInput = "-";

    // The values of one message.
    private const int MostDataCharacters = 16 * 1024 * 1024;

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<int> CasesAsync(string path, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (path == StandardInput)
            return await RenderCases.RunAsync(streams.Input, streams, cancellationToken).ConfigureAwait(false);
        try
        {
            using var reader = new StreamReader(InputFile.TryOpen(path)!);
            return await RenderCases.RunAsync(reader, streams, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(streams, $"{path}: cannot be read, since it {InputFile.ReasonOf(exception)}", ExitCode.Usage).ConfigureAwait(false);
        }
    }

    public static async Task<int> FileAsync(
        string path, string? dataPath, bool isSample, string? culture, ProjectFacts project, CommandStreams streams, CancellationToken cancellationToken)
    {
        var sample = "";
        var (text, exitCode) = isSample
            ? await RenderAsync(path, path, () => Task.FromResult(sample = RenderFile.Sample(path, project)), culture, project, streams).ConfigureAwait(false)
            : await RenderAsync(path, dataPath, culture, project, streams, cancellationToken).ConfigureAwait(false);
        if (text is null)
            return exitCode;
        if (isSample)
            await streams.Error.WriteLineAsync(sample).ConfigureAwait(false);
        await streams.Output.WriteAsync(text.Text + "\n").ConfigureAwait(false);
        if (text.Choice is { } choice)
            await streams.TellAsync($"{path}: {choice}").ConfigureAwait(false);
        return exitCode;
    }

    /// <summary>Renders a template, or says what is refused.</summary>
    /// <returns>The text with success; null with the exit code of what was said.</returns>
    public static Task<(RenderedText? Text, int ExitCode)> RenderAsync(
        string path, string? dataPath, string? culture, ProjectFacts project, CommandStreams streams, CancellationToken cancellationToken) =>
        RenderAsync(path, dataPath ?? path, () => ReadDataAsync(dataPath, streams, cancellationToken), culture, project, streams);

    private static async Task<(RenderedText? Text, int ExitCode)> RenderAsync(
        string path, string current, Func<Task<string>> readData, string? culture, ProjectFacts project, CommandStreams streams)
    {
        try
        {
            using var data = JsonKeys.Parse(await readData().ConfigureAwait(false));
            current = path;
            return (RenderException.Guard(() => RenderFile.Render(path, culture, project, data.RootElement), exception => exception is UnreadableFileException), ExitCode.Success);
        }
        catch (RenderException exception)
        {
            return (null, await FailAsync(streams, $"{path}: {exception.Message}", ExitCode.Faults).ConfigureAwait(false));
        }
        catch (MalformedRequestException exception)
        {
            return (null, await FailAsync(streams, $"{current}: {exception.Message}", ExitCode.Faults).ConfigureAwait(false));
        }
        catch (JsonException exception)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {(exception.LineNumber ?? 0) + 1}, byte {exception.BytePositionInLine ?? 0}");
            return (null, await FailAsync(streams, $"{current}: not JSON ({place})", ExitCode.Faults).ConfigureAwait(false));
        }
        catch (UnreadableFileException exception)
        {
            return (null, await FailAsync(streams, $"{current}: cannot be read, since {exception.ReasonFor(current)}", ExitCode.Usage).ConfigureAwait(false));
        }
    }

    private static async Task<string> ReadDataAsync(string? path, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (path is null)
            return "{}";
        if (path != StandardInput)
            return InputFile.ReadText(path, MostDataCharacters, _utf8);
        var (text, isWhole) = await BoundedText.ReadAsync(streams.Input, MostDataCharacters, cancellationToken).ConfigureAwait(false);
        return isWhole ? text : throw new UnreadableFileException(path, InputFile.TooLong(MostDataCharacters));
    }

    private static async Task<int> FailAsync(CommandStreams streams, string message, int exitCode)
    {
        await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
