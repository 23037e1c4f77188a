using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Writes the text of a message as a template says it.</summary>
internal static class TemplateText
{
    private static readonly Regex _alternative = new(@"^---(?= or[^\S\n]*$)", RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>A text that no template can hold: half a surrogate pair, or U+0000.</summary>
    public static bool CanHold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i)))
                return false;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return true;
    }

    /// <summary>A text with everything in code that would be read as another thing: braces, control characters.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '{')
                escaped.Append("{{ \"{\" }}");
            else if ((char.IsControl(c) && c is not ('\n' or '\t')) || c == '\uFEFF')
                escaped.Append("{{ \"\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)).Append("\" }}");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A whole body, in which no line separates two texts.</summary>
    public static string Body(string body) => _alternative.Replace(body, "{{ \"-\" }}--");
}
