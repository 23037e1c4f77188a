using System.Text;
using TemplateSms.Isendpro.Answers;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Campaigns;

/// <summary>The answer to <c>/campagne</c>, read once to its end before anybody gets it.</summary>
internal static class CampaignArchive
{
    /// <summary>The most bytes of the archive.</summary>
    public const int MostPackedBytes = 32 * 1024 * 1024;

    private const int MostHeadings = 64 * 1024;

    public static GatewayReading<CampaignReport> Read(GatewayAnswer answer)
    {
        if (answer.IsRefusal() || !ZippedFile.IsOne(answer.Body.Span))
            return SendAnswer.Refusal(answer);

        var zip = answer.Body.ToArray();
        try
        {
            return Read(zip, CsvForm.StrictUtf8) ?? Read(zip, Encoding.Latin1)!;
        }
        catch (TooLargeException)
        {
            return answer.Unreadable($"the report unpacks to more than {CampaignReport.MostBytes} bytes");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return answer.Unreadable("the report is not a zip with a csv that can be read");
        }
    }

    /// <summary>The report; null where it is in another encoding.</summary>
    private static CampaignReport? Read(byte[] zip, Encoding encoding)
    {
        try
        {
            var form = CsvForm.Of(encoding, FirstLine(zip, encoding));
            using var file = ZippedFile.Open(zip, CampaignReport.MostBytes);
            using var reader = form.Open(file.Content);
            var records = new CsvRecords(reader, form.Separator);
            var columns = records.Read() ?? [];
            var count = 0;
            while (records.Read() is not null)
                count++;
            return new CampaignReport(zip, form, columns, count);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string FirstLine(byte[] zip, Encoding encoding)
    {
        using var file = ZippedFile.Open(zip, CampaignReport.MostBytes);
        using var reader = new CsvForm(encoding, default).Open(file.Content);
        var line = new StringBuilder();
        while (reader.Read() is >= 0 and var next && line.Length < MostHeadings)
        {
            if (next is not '\r' and not '\n')
                line.Append((char)next);
            else if (line.Length > 0)
                break;
        }

        return line.ToString();
    }
}
