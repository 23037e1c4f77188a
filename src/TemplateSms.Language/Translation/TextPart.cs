using System.Text;

namespace TemplateSms.Language.Translation;

/// <summary>A text in code that is printed: a branch of a ternary, a literal of a statement.</summary>
public sealed record TextPart(TextUnit Text) : CodePart
{
    internal override void WriteTo(StringBuilder source) => Text.WriteTo(source);
}
