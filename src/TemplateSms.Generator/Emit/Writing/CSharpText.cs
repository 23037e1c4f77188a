using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.Shared;

namespace TemplateSms.Generator.Emit;

/// <summary>Names and literals as C# writes them.</summary>
internal static class CSharpText
{
    // By XML.
    private static readonly char[] _escaped = ['&', '<', '>'];

    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.FieldKeyword or SyntaxKind.AwaitKeyword
            ? "@" + name
            : name;

    /// <summary>The name of a type: escaped where C# gives the word a meaning, or keeps it for a later version.</summary>
    public static string TypeName(string name) => IsWord(name) || name.All(c => c is >= 'a' and <= 'z') ? "@" + name : name;

    public static string Namespace(string name) =>
        string.Join(".", name.Split('.').Select(part => IsWord(part) ? "@" + part : part));

    /// <summary>A literal in which every character can be seen: invisible ones and those that turn the line around are escapes.</summary>
    public static string String(string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        if (IsAsciiPrint(literal))
            return literal;
        var escaped = new StringBuilder(literal.Length);
        for (var i = 0; i < literal.Length; i++)
        {
            var length = char.IsSurrogatePair(literal, i) ? 2 : 1;
            if (PrintableText.Contains(literal, i))
                escaped.Append(literal, i, length);
            else
                escaped.AppendFormat(CultureInfo.InvariantCulture, length == 2 ? "\\U{0:X8}" : "\\u{0:X4}", PrintableText.CodePoint(literal, i));
            i += length - 1;
        }

        return escaped.ToString();
    }

    public static string Number(object value) => value switch
    {
        long and (> int.MaxValue or < int.MinValue) => ((long)value).ToString(CultureInfo.InvariantCulture) + "L",
        long number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        _ => throw new ArgumentException("Not a number of the language.", nameof(value)),
    };

    public static string Bool(bool value) => value ? "true" : "false";

    /// <summary>Text inside an XML documentation comment, on one line.</summary>
    public static string Documentation(string text) => IsAsciiPrint(text) && text.IndexOfAny(_escaped) < 0
        ? text
        : Named(text.Replace("\r", "").Replace("\n", " ⏎ "), PrintableText.Contains).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Text that does not end a line of C#: other characters stand as their code points.</summary>
    public static string OneLine(string text) => Named(text, static (all, i) => (IsPlain(all[i]) && !PrintableText.IsObeyed(all, i)) || char.IsSurrogatePair(all, i));

    /// <summary>The text with code points in the place of some characters.</summary>
    /// <param name="isPlain">Whether the character at an index stands as it is.</param>
    private static string Named(string text, Func<string, int, bool> isPlain)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var codePoint = PrintableText.CodePoint(text, i);
            var length = codePoint > char.MaxValue ? 2 : 1;
            if (isPlain(text, i))
                line.Append(text, i, length);
            else
                line.AppendFormat(CultureInfo.InvariantCulture, "U+{0:X4}", codePoint);
            i += length - 1;
        }

        return line.ToString();
    }

    private static bool IsAsciiPrint(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or >= '\u007f')
                return false;
        }

        return true;
    }

    private static bool IsPlain(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF');

    private static bool IsWord(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
