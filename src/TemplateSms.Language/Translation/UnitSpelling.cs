using System.Globalization;
using System.Text;

namespace TemplateSms.Language.Translation;

/// <summary>Spells words in the forms that a template has for texts.</summary>
public static class UnitSpelling
{
    /// <summary>Spells words.</summary>
    /// <param name="words">The words, with a line feed for each line break.</param>
    /// <param name="unit">The text that they are written into.</param>
    /// <param name="lineBreak">The line break of the file.</param>
    /// <param name="isBeforeCode">Whether code follows.</param>
    public static string Of(string words, TextUnit unit, string lineBreak, bool isBeforeCode) => unit.Form switch
    {
        TextForm.Body => OfBody(words, isBeforeCode).Replace("\n", lineBreak),
        TextForm.Verbatim => words.Replace("`", "``").Replace("\n", lineBreak),
        _ => OfString(words, unit.Close[0], isInterpolated: unit.Form == TextForm.Interpolated),
    };

    /// <summary>Whether XML can hold every character of a text.</summary>
    public static bool IsInXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsInXml(text, i))
                return false;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return true;
    }

    internal static bool IsInXml(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or '\uFFFE' or '\uFFFF' => false,
        var c when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        var c => !char.IsLowSurrogate(c),
    };

    // Braces that would begin code stand in an escape block.
    private static string OfBody(string words, bool isBeforeCode)
    {
        var spelling = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != '{' || !(i + 1 < words.Length ? words[i + 1] is '{' or '%' : isBeforeCode))
            {
                spelling.Append(words[i]);
                continue;
            }

            var end = i;
            while (end < words.Length && words[end] is '{' or '%')
                end++;
            spelling.Append("{%{").Append(words, i, end - i).Append("}%}");
            i = end - 1;
        }

        return spelling.ToString();
    }

    private static string OfString(string words, char quote, bool isInterpolated)
    {
        var spelling = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c == '\\' || c == quote)
                spelling.Append('\\').Append(c);
            else if (c == '\n')
                spelling.Append("\\n");
            else if (c == '\r')
                spelling.Append("\\r");
            else if (c == '\t')
                spelling.Append("\\t");
            else if (c == '{' && isInterpolated)
                spelling.Append("\\x7b");
            else if (c is '\u0085' or '\u2028' or '\u2029')
                spelling.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                spelling.Append(c);
        }

        return spelling.ToString();
    }
}
