using System.Text;

namespace TemplateSms.Language.Translation;

/// <summary>Code without a text in it.</summary>
public sealed record SourcePart(string Code) : CodePart
{
    internal override void WriteTo(StringBuilder source) => source.Append(Code);
}
