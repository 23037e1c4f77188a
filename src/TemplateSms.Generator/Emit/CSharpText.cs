using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateSms.Generator.Emit;

/// <summary>Names and literals as C# writes them.</summary>
internal static class CSharpText
{
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.FieldKeyword or SyntaxKind.AwaitKeyword
            ? "@" + name
            : name;

    public static string String(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

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
    public static string Documentation(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", "").Replace("\n", " ⏎ ");
}
