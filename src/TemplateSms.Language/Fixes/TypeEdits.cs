using System.Globalization;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Edits of a type as it is written; spans count from the start of the type.</summary>
internal static class TypeEdits
{
    /// <summary>Gives the type's text its greatest length: <c>string</c> as <c>string(20)</c>, <c>string(1..50)</c> as <c>string(1..20)</c>.</summary>
    public static TextEdit? WithLength(string type, string word, int most)
    {
        var number = most.ToString(CultureInfo.InvariantCulture);
        if (Arguments(type, word) is not { } arguments)
            return AfterWord(type, word, $"({number})");
        foreach (var argument in Split(type, arguments))
        {
            var text = type.Substring(argument.Start, argument.Length);
            if (!text.All(c => c is (>= '0' and <= '9') or '.' or '_' or ' ') || text.Trim().Length == 0)
                continue;
            var range = text.IndexOf("..", StringComparison.Ordinal);
            var start = range >= 0 ? range + 2 : text.Length - text.TrimStart().Length;
            return new TextEdit(TextSpan.FromBounds(argument.Start + start, argument.End), number);
        }

        return new TextEdit(new TextSpan(arguments.Start, 0), $"{number}, ");
    }

    /// <summary>Gives the type's text its least length: <c>string(6)</c> as <c>string(1..6)</c>. Null where it has no greatest one.</summary>
    public static TextEdit? WithLeast(string type, string word, int least)
    {
        if (Arguments(type, word) is not { } arguments)
            return null;
        var range = least.ToString(CultureInfo.InvariantCulture) + "..";
        foreach (var argument in Split(type, arguments))
        {
            var text = type.Substring(argument.Start, argument.Length);
            var start = text.Length - text.TrimStart().Length;
            if (start == text.Length || text[start] is not (>= '0' and <= '9'))
                continue;
            var declared = text.IndexOf("..", StringComparison.Ordinal);
            return new TextEdit(TextSpan.FromBounds(argument.Start + start, argument.Start + (declared < 0 ? start : declared + 2)), range);
        }

        return null;
    }

    /// <summary>Gives a number without bounds a range: <c>int</c> as <c>int(0..99)</c>.</summary>
    public static TextEdit? WithRange(string type, string word, string range) =>
        Arguments(type, word) is null ? AfterWord(type, word, $"({range})") : null;

    /// <summary>Adds the alphabet <c>gsm7</c> to a type that has none.</summary>
    public static TextEdit? WithGsm7(string type)
    {
        if (Arguments(type, "string") is not { } arguments)
            return AfterWord(type, "string", "(gsm7)");
        return new TextEdit(new TextSpan(arguments.End, 0), ", gsm7");
    }

    /// <summary>Gives a list its greatest number of elements.</summary>
    public static TextEdit? WithCount(string type, int most)
    {
        if (Arguments(type, "list") is not { } arguments)
            return null;
        var number = most.ToString(CultureInfo.InvariantCulture);
        var parts = Split(type, arguments);
        return parts.Count == 1
            ? new TextEdit(new TextSpan(arguments.End, 0), $", {number}")
            : new TextEdit(parts[1], $" {number}");
    }

    private static TextEdit? AfterWord(string type, string word, string text) =>
        type.IndexOf(word, StringComparison.Ordinal) is >= 0 and var start ? new TextEdit(new TextSpan(start + word.Length, 0), text) : null;

    /// <summary>Finds the contents of the parentheses after a word; null if there are none.</summary>
    private static TextSpan? Arguments(string type, string word)
    {
        var start = type.IndexOf(word, StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += word.Length;
        while (start < type.Length && type[start] == ' ')
            start++;
        if (start == type.Length || type[start] != '(')
            return null;
        var depth = 0;
        for (var i = start; i < type.Length; i++)
        {
            depth += type[i] == '(' ? 1 : type[i] == ')' ? -1 : 0;
            if (depth == 0)
                return TextSpan.FromBounds(start + 1, i);
        }

        return null;
    }

    private static List<TextSpan> Split(string type, TextSpan arguments)
    {
        var parts = new List<TextSpan>();
        var (depth, start) = (0, arguments.Start);
        for (var i = arguments.Start; i < arguments.End; i++)
        {
            depth += type[i] == '(' ? 1 : type[i] == ')' ? -1 : 0;
            if (type[i] != ',' || depth > 0)
                continue;
            parts.Add(TextSpan.FromBounds(start, i));
            start = i + 1;
        }

        parts.Add(TextSpan.FromBounds(start, arguments.End));
        return parts;
    }
}
