using System.IO.Compression;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>
/// The answer to <c>/getlistenoire</c>: a zip with a csv in it. Its columns are documented nowhere, so a line's number is
/// its first field of digits that can be one.
/// </summary>
internal static class BlackListArchive
{
    /// <summary>The most that the file may unpack to: over a million numbers, and an end for what unpacks without one.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private static readonly char[] _separators = [';', ',', '\t'];

    public static GatewayReading<BlackList> Read(GatewayAnswer answer, PhoneRegion region)
    {
        if (answer.IsRefusal() || !answer.Body.Span.StartsWith("PK"u8))
            return SendAnswer.Refusal(answer);

        try
        {
            using var archive = new ZipArchive(new MemoryStream(answer.Body.ToArray(), writable: false));
            if (Unpack(archive) is not { } csv)
                return answer.Unreadable($"the black list unpacks to more than {MostBytes} bytes");
            using (csv)
                return ReadLines(csv, region);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return answer.Unreadable("the black list is not a zip that can be unpacked");
        }
    }

    /// <summary>The file's bytes, none for an archive without a file, null when there are too many.</summary>
    private static MemoryStream? Unpack(ZipArchive archive)
    {
        var csv = new MemoryStream();
        var entry = archive.Entries.FirstOrDefault(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            ?? archive.Entries.FirstOrDefault(entry => entry.Name.Length > 0);
        if (entry is null)
            return csv;

        // The length in the archive's directory may be a lie, so what counts is what comes out.
        using var packed = entry.Open();
        var buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            if (csv.Length + read > MostBytes)
                return null;
            csv.Write(buffer, 0, read);
        }

        csv.Position = 0;
        return csv;
    }

    private static BlackList ReadLines(MemoryStream csv, PhoneRegion region)
    {
        var numbers = new List<PhoneNumber>();
        var others = new List<string>();
        using var reader = new StreamReader(csv);
        while (reader.ReadLine() is { } line)
        {
            if (NumberIn(line, region) is { } number)
                numbers.Add(number);
            else if (!string.IsNullOrWhiteSpace(line))
                others.Add(line);
        }

        return new BlackList { Numbers = numbers, OtherLines = others };
    }

    private static PhoneNumber? NumberIn(string line, PhoneRegion region)
    {
        foreach (var field in line.Split(_separators))
        {
            // Only digits: a date with its dashes could be a number too.
            var text = field.Trim().Trim('"').Trim();
            var digits = text.StartsWith('+') ? text.AsSpan(1) : text;
            if (!digits.ContainsAnyExceptInRange('0', '9') && PhoneNumber.TryParse(text, region, out var number))
                return number;
        }

        return null;
    }
}
