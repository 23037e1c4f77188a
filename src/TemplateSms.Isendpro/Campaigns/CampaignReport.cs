using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Campaigns;

namespace TemplateSms.Isendpro;

/// <summary>
/// The report on what an account sent in a period (<c>/campagne</c>): a zip with a csv in it. The provider documents neither columns nor
/// encoding. The first line is taken for the headings, and values are as they are in the file.
/// </summary>
/// <remarks>
/// The file stays packed, and is unpacked again while <see cref="Rows"/> is gone through, one row after the other. It was read to its end
/// once before, so that no row of it fails. It may hold numbers and texts, so it prints nothing of itself.
/// </remarks>
public sealed class CampaignReport
{
    /// <summary>The most that the file may unpack to: over a million messages, and an end for what unpacks without one.</summary>
    internal const long MostBytes = 256L * 1024 * 1024;

    private readonly byte[] _zip;
    private readonly CsvForm _form;

    internal CampaignReport(byte[] zip, CsvForm form, IReadOnlyList<string> columns, int count)
    {
        _zip = zip;
        _form = form;
        Columns = columns;
        Count = count;
    }

    /// <summary>The headings, which are the values of the first line; none for an empty file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The character between two values, as the headings tell it.</summary>
    internal char Separator => _form.Separator;

    /// <summary>The number of rows below the headings.</summary>
    public int Count { get; }

    /// <summary>The file as the gateway sent it.</summary>
    public ReadOnlyMemory<byte> Zip => _zip;

    /// <summary>The rows below the headings, in the order of the file.</summary>
    public IEnumerable<CampaignRow> Rows
    {
        get
        {
            using var file = ZippedFile.Open(_zip, MostBytes);
            using var reader = _form.Open(file.Content);
            var records = new CsvRecords(reader, _form.Separator);
            if (records.Read() is null)
                yield break;
            while (records.Read() is { } values)
                yield return new CampaignRow(Columns, values);
        }
    }
}
