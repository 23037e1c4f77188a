using TemplateSms.Language.Analysis;

namespace TemplateSms.Language.Fixes;

/// <summary>Writes what another tool's placeholder or escape means as this language writes it.</summary>
internal static class ForeignTextFix
{
    /// <summary>Proposes the placeholder of a declared parameter.</summary>
    public static IEnumerable<TemplateFix> Placeholder(FixContext context) =>
        Places(context, isEscape: false).Select(place => new TemplateFix($"Write '{place.Replacement}'", FixKey.WritePlaceholder, new[] { new TextEdit(place.Span, place.Replacement!) }));

    /// <summary>Proposes the character that an escape stands for.</summary>
    public static IEnumerable<TemplateFix> Character(FixContext context) =>
        Places(context, isEscape: true).Select(place => new TemplateFix(Title(place.Replacement!), FixKey.WriteCharacter, new[]
        {
            new TextEdit(place.Span, place.Replacement == "\n" ? context.FrontMatter.LineBreak : place.Replacement!),
        }));

    private static string Title(string character) => character switch
    {
        "\n" => "Write a line break",
        "" => "Remove it",
        _ => $"Write '{character}'",
    };

    private static IEnumerable<ForeignText> Places(FixContext context, bool isEscape) =>
        ForeignText.In(context.Source, TemplateSms.Language.Compilation.TemplateCompiler.Parse(context.File).Tree, [.. context.Model.Parameters])
            .Where(place => place.Span == context.Finding.Span && place.IsEscape == isEscape && place.Replacement is not null);
}
