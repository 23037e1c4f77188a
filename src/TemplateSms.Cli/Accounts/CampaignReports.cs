using System.Globalization;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Writing;
using TemplateSms.Isendpro;
using TemplateSms.Projects.Files;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Accounts;

/// <summary>Prints the report on what an account sent in a period as csv, or writes the gateway's file.</summary>
internal static class CampaignReports
{
    private const char Separator = ',';

    private static readonly string[] _formats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"];

    /// <summary>Gets the report of a period.</summary>
    /// <param name="from">The beginning on the account's clock, as it was typed.</param>
    /// <param name="to">The end; null for now.</param>
    /// <param name="output">The file to write the gateway's zip to; null to print.</param>
    /// <param name="account">The account.</param>
    /// <param name="streams">Where the words go.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public static Task<int> RunAsync(string from, string? to, string? output, AccountRequest account, CommandStreams streams, CancellationToken cancellationToken) =>
        AccountRun.RunAsync(account, streams, async (client, options) =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
            var begin = TimeOf(from, zone);
            var end = to is null ? DateTimeOffset.UtcNow : TimeOf(to, zone);
            if (end < begin)
                throw new AccountException("the end of the period is before its start");

            var report = await client.GetCampaignReportAsync(begin, end, cancellationToken).ConfigureAwait(false);
            if (output is not null)
                return await WriteAsync(report, output, streams).ConfigureAwait(false);
            if (report.Columns.Count > 0)
                await PrintAsync(streams.Output, report.Columns).ConfigureAwait(false);
            foreach (var row in report.Rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await PrintAsync(streams.Output, row.Values).ConfigureAwait(false);
            }

            return ExitCode.Success;
        });

    private static DateTimeOffset TimeOf(string text, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact(text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            throw new AccountException($"'{text}' is not a time; write a day, such as 2026-12-24, or a day and a time, such as \"2026-12-24 18:30\", on the account's clock");
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    private static async Task<int> WriteAsync(CampaignReport report, string output, CommandStreams streams)
    {
        try
        {
            using var file = BesideFile.Write(output, report.Zip.Span, streams.CreateFile);
            file.TakeFreePlace();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new AccountException($"{output}: cannot be written, since it {(Path.Exists(output) ? "exists" : InputFile.ReasonOf(exception))}");
        }

        await streams.TellAsync(string.Create(CultureInfo.InvariantCulture, $"{output}: {report.Count} rows")).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static Task PrintAsync(TextWriter output, IEnumerable<string> values) => output.WriteLineAsync(string.Join(Separator, values.Select(Quoted)));

    // A row is one printable line, whatever a text holds; the gateway's file has it as it is.
    private static string Quoted(string value)
    {
        var printable = PrintableText.Line(value);
        return printable.AsSpan().IndexOfAny(Separator, '"') < 0 ? printable : $"\"{printable.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
