using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>A stretch of a template with its colour.</summary>
/// <param name="IsDeclaration">Whether a name is declared there.</param>
public readonly record struct ColouredSpan(TextSpan Span, TokenColour Colour, bool IsDeclaration = false)
{
    /// <summary>Whether the stretch lies where the message may have run out of room.</summary>
    public bool IsOverflow { get; init; }
}
