using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A part of a way through a message: text that is known, or what a placeholder prints.</summary>
/// <param name="Span">Its place in the template.</param>
/// <param name="Text">The text; null for one that depends on the arguments.</param>
/// <param name="Shape">What is known of it.</param>
internal sealed record CodePart(TextSpan Span, string? Text, TextShape Shape)
{
    /// <summary>Whether all that it prints are ASCII letters and digits.</summary>
    public bool IsAlnum => Shape.Characters.Except(CharacterSet.Digits).Except(CharacterSet.Letters) == default;
}
