using System.Globalization;
using System.Text.Json;
using TemplateSms.Cli.Files;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Json;
using TemplateSms.Language.Sms;

namespace TemplateSms.Cli.Measuring;

/// <summary>Measures JSON lines as they come: one answer a line, none is held back.</summary>
internal static class MeasureLines
{
    public static async Task<int> RunAsync(CommandStreams streams, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        var number = 0;
        var lines = new BoundedLines(streams.Input);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line.Text))
                continue;

            try
            {
                var request = MeasureRequest.Parse(line.ToJson());
                await streams.Output.WriteLineAsync(Answer(request)).ConfigureAwait(false);
                // Whoever asks one line at a time waits for this answer.
                await streams.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (JsonException exception)
            {
                // The reason names a place in the line and no text of it.
                exitCode = ExitCode.Faults;
                var place = string.Create(CultureInfo.InvariantCulture, $"line {number}: ");
                await streams.TellAsync(place + Reason(exception)).ConfigureAwait(false);
            }
        }

        return exitCode;
    }

    private static string Answer(MeasureRequest request)
    {
        var measure = TextMeasure.Of(request.Text);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":{{request.Id}},"encoding":"{{measure.Encoding}}","units":{{measure.Units}},"segments":{{measure.Segments}}}""");
    }

    private static string Reason(JsonException exception) => exception is MalformedRequestException
        ? exception.Message
        : string.Create(CultureInfo.InvariantCulture, $"not a JSON object (byte {exception.BytePositionInLine ?? 0})");
}
