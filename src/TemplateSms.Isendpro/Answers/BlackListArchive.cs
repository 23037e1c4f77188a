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
        if (answer.IsRefusal() || !ZippedFile.IsOne(answer.Body.Span))
            return SendAnswer.Refusal(answer);

        try
        {
            using var file = ZippedFile.Open(answer.Body.ToArray(), MostBytes);
            return ReadLines(file.Content, region);
        }
        catch (TooLargeException)
        {
            return answer.Unreadable($"the black list unpacks to more than {MostBytes} bytes");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return answer.Unreadable("the black list is not a zip that can be unpacked");
        }
    }

    private static BlackList ReadLines(Stream csv, PhoneRegion region)
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
