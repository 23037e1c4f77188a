using System.Text;

namespace TemplateSms.Language.Translation;

/// <summary>A piece of a text: words, or a placeholder.</summary>
public abstract record UnitPiece
{
    internal abstract void WriteTo(StringBuilder source);
}
