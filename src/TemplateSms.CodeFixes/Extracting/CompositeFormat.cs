using System.Text;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Reads the format of <c>string.Format</c>.</summary>
internal static class CompositeFormat
{
    /// <summary>Its texts, and its holes with alignment and format; null of a format that throws.</summary>
    public static IReadOnlyList<(string? Text, int Index, string Suffix)>? Parse(string format)
    {
        var pieces = new List<(string?, int, string)>();
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '}')
            {
                return null;
            }
            else if (c != '{')
            {
                text.Append(c);
            }
            else
            {
                var close = format.IndexOf('}', i);
                if (close < 0 || Hole(format.Substring(i + 1, close - i - 1)) is not { } hole)
                    return null;
                pieces.Add((text.ToString(), 0, ""));
                text.Clear();
                pieces.Add((null, hole.Index, hole.Suffix));
                i = close;
            }
        }

        pieces.Add((text.ToString(), 0, ""));
        return pieces;
    }

    private static (int Index, string Suffix)? Hole(string hole)
    {
        var digits = hole.TakeWhile(c => c is >= '0' and <= '9').Count();
        var suffix = hole.Substring(digits).TrimStart(' ');
        return digits is > 0 and < 4 && suffix.IndexOf('{') < 0 && (suffix.Length == 0 || suffix[0] is ',' or ':')
            ? (int.Parse(hole.Substring(0, digits), System.Globalization.CultureInfo.InvariantCulture), suffix)
            : null;
    }
}
