using TemplateSms.Language.Text;

namespace TemplateSms.Language.Sms;

/// <summary>
/// Reads a line with a code for a website as strictly as its strictest reader: one blank between the fields, hosts in lower-case ASCII,
/// nothing after the last field. The draft ignores what follows; a later version may not.
/// </summary>
public static class OriginBoundReader
{
    private const int LongestLabel = 63;
    private const int LongestHost = 253;

    /// <summary>The line of a message; null where its last line is none that every reader understands.</summary>
    public static OriginBoundLine? LineOf(string message)
    {
        var end = message.LastIndexOfAny(['\r', '\n']);
        return Read(end < 0 ? message : message.Substring(end + 1)).Line;
    }

    /// <summary>Whether a line is meant as one with a code for a website, well written or not.</summary>
    internal static bool IsMeant(string line)
    {
        var at = line.IndexOf('@');
        while (at >= 0)
        {
            var isField = at == 0 || char.IsWhiteSpace(line[at - 1]);
            if (isField && (at == 0 || line.IndexOf('#', at) > 0))
                return true;
            at = line.IndexOf('@', at + 1);
        }

        return false;
    }

    /// <summary>The fields of a line, or what is wrong with it, and where.</summary>
    internal static OriginBoundReading Read(string line)
    {
        if (line.Length == 0 || line[0] != '@')
            return Wrong("the line begins with '@' and the host", 0, line.Length);
        var hostEnd = EndOf(line, 1);
        var host = line.Substring(1, hostEnd - 1);
        if (!IsHost(host))
            return Wrong(HostProblem(host), 1, hostEnd);
        if (hostEnd + 1 >= line.Length || line[hostEnd] != ' ' || line[hostEnd + 1] != '#')
            return Wrong("one blank, '#' and the code follow the host", hostEnd, line.Length);
        var codeStart = hostEnd + 2;
        var codeEnd = EndOf(line, codeStart);
        var code = line.Substring(codeStart, codeEnd - codeStart);
        if (code.Length == 0)
            return Wrong("'#' is followed by the code", hostEnd + 1, line.Length);
        if (code.IndexOf('#') is >= 0 and var hash)
            return Wrong("a code has no '#'", codeStart + hash, codeEnd);
        var reading = new OriginBoundReading(new OriginBoundLine(host, code, null), null, TextSpan.FromBounds(codeStart, codeEnd));
        return codeEnd == line.Length ? reading : WithEmbeddedHost(line, codeEnd, reading);
    }

    private static OriginBoundReading WithEmbeddedHost(string line, int start, OriginBoundReading reading)
    {
        if (start + 1 >= line.Length || line[start] != ' ' || line[start + 1] is not ('@' or '%'))
            return Wrong("nothing follows the code but the host of a frame, as in ' @pay.example'", start, line.Length);
        var end = EndOf(line, start + 2);
        var host = line.Substring(start + 2, end - start - 2);
        if (!IsHost(host))
            return Wrong(HostProblem(host), start + 2, end);
        return end == line.Length
            ? reading with { Line = reading.Line! with { EmbeddedHost = host } }
            : Wrong("nothing follows the host of a frame", end, line.Length);
    }

    /// <summary>Whether a text is a domain in lower-case ASCII, of labels of which the last is no number.</summary>
    private static bool IsHost(string host)
    {
        var labels = host.Split('.');
        return host.Length <= LongestHost && labels.Length > 1 && labels.All(IsLabel) && labels[labels.Length - 1].Any(c => c is >= 'a' and <= 'z');
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label[0] != '-'
        && label[label.Length - 1] != '-'
        && label.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static string HostProblem(string host) =>
        host.Length == 0 ? "'@' is followed by the host" : $"'{host}' is no domain in lower-case ASCII, such as example.com";

    private static OriginBoundReading Wrong(string problem, int start, int end) => new(null, problem, TextSpan.FromBounds(start, end));

    private static int EndOf(string line, int start)
    {
        while (start < line.Length && !char.IsWhiteSpace(line[start]))
            start++;
        return start;
    }
}
