using System.Globalization;
using System.Text.Json;
using TemplateSms.Cli.Files;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Rendering.Cases;

/// <summary>Renders JSON lines, some hundred at a time, and answers in their order.</summary>
internal static class RenderCases
{
    private const int CasesPerBatch = 400;

    public static async Task<int> RunAsync(TextReader input, CommandStreams streams, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        var number = 0;
        var batch = new CaseBatch();
        var lines = new BoundedLines(input);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line.Text))
                continue;
            try
            {
                using var document = JsonKeys.Parse(line.ToJson());
                batch.Add(document.RootElement.Clone());
            }
            catch (JsonException exception)
            {
                exitCode = ExitCode.Faults;
                await streams.TellAsync(string.Create(CultureInfo.InvariantCulture, $"line {number}: {Reason(exception)}")).ConfigureAwait(false);
            }

            if (batch.Count == CasesPerBatch)
            {
                await AnswerAsync(batch, streams.Output).ConfigureAwait(false);
                batch = new CaseBatch();
            }
        }

        await AnswerAsync(batch, streams.Output).ConfigureAwait(false);
        return exitCode;
    }

    private static async Task AnswerAsync(CaseBatch batch, TextWriter output)
    {
        foreach (var answer in batch.Render())
            await output.WriteAsync(answer.ToJson() + "\n").ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
    }

    private static string Reason(JsonException exception) => exception is MalformedRequestException
        ? exception.Message
        : string.Create(CultureInfo.InvariantCulture, $"not a JSON object (byte {exception.BytePositionInLine ?? 0})");
}
