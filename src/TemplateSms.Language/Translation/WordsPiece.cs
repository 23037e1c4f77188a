using System.Text;

namespace TemplateSms.Language.Translation;

/// <summary>Words that are sent.</summary>
/// <param name="Value">The words, with a line feed for each line break.</param>
/// <param name="Spelling">The words as the file spells them.</param>
public sealed record WordsPiece(string Value, string Spelling) : UnitPiece
{
    internal override void WriteTo(StringBuilder source) => source.Append(Spelling);
}
