using System.Globalization;
using TemplateSms.Cli.Translating.Units;
using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>The content of a placeholder in a file of translations: its code, by which a damaged one is known.</summary>
internal static class PlaceholderCode
{
    public static string Of(Placeholder placeholder) => placeholder.Shown.Kind == CodeKind.Character
        ? string.Concat(placeholder.Shown.Shown.Select(c => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}")))
        : placeholder.Shown.Shown;

    /// <summary>The type of the inline element.</summary>
    public static string TypeOf(CodeKind kind) => kind switch
    {
        CodeKind.Value => "x-value",
        CodeKind.Comment => "x-comment",
        CodeKind.Character => "x-character",
        CodeKind.Code => "x-code",
        _ => "x-statement",
    };
}
