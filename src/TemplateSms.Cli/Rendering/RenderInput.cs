using System.Globalization;
using System.Text.Json;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Rendering.Cases;

namespace TemplateSms.Cli.Rendering;

/// <summary>Opens what <c>smstpl render</c> is given, and says what cannot be read.</summary>
internal static class RenderInput
{
    private const string StandardInput = "-";

    public static async Task<int> CasesAsync(string path, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (path == StandardInput)
            return await RenderCases.RunAsync(streams.Input, streams, cancellationToken).ConfigureAwait(false);
        try
        {
            using var reader = new StreamReader(path);
            return await RenderCases.RunAsync(reader, streams, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return await FailAsync(streams, $"{path}: cannot be read", ExitCode.Usage).ConfigureAwait(false);
        }
    }

    public static async Task<int> FileAsync(string path, string? dataPath, ProjectFacts project, CommandStreams streams, CancellationToken cancellationToken)
    {
        var current = dataPath ?? path;
        try
        {
            using var data = JsonDocument.Parse(await ReadDataAsync(dataPath, streams, cancellationToken).ConfigureAwait(false));
            current = path;
            await streams.Output.WriteAsync(RenderException.Guard(() => RenderFile.Render(path, project, data.RootElement), IsUnreadable) + "\n").ConfigureAwait(false);
            return ExitCode.Success;
        }
        catch (RenderException exception)
        {
            return await FailAsync(streams, $"{path}: {exception.Message}", ExitCode.Faults).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {(exception.LineNumber ?? 0) + 1}, byte {exception.BytePositionInLine ?? 0}");
            return await FailAsync(streams, $"{current}: not JSON ({place})", ExitCode.Faults).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return await FailAsync(streams, $"{current}: cannot be read", ExitCode.Usage).ConfigureAwait(false);
        }
    }

    private static bool IsUnreadable(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static Task<string> ReadDataAsync(string? path, CommandStreams streams, CancellationToken cancellationToken) => path switch
    {
        null => Task.FromResult("{}"),
        StandardInput => streams.Input.ReadToEndAsync(cancellationToken),
        _ => File.ReadAllTextAsync(path, cancellationToken),
    };

    private static async Task<int> FailAsync(CommandStreams streams, string message, int exitCode)
    {
        await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
