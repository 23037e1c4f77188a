using System.Text;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Translation;

/// <summary>A placeholder: code that a translation keeps, and can move.</summary>
/// <param name="Kind">The kind of the code.</param>
/// <param name="Before">The blanks before it that are not sent.</param>
/// <param name="Parts">The code, with the texts in it.</param>
/// <param name="After">The blanks after it that are not sent.</param>
/// <param name="Span">The code in its file.</param>
public sealed record CodePiece(CodeKind Kind, string Before, IReadOnlyList<CodePart> Parts, string After, TextSpan Span) : UnitPiece
{
    /// <summary>The code as it is shown, with a line feed for each line break.</summary>
    public string Shown
    {
        get
        {
            var source = new StringBuilder();
            foreach (var part in Parts)
                part.WriteTo(source);
            return source.ToString().Replace("\r\n", "\n");
        }
    }

    internal override void WriteTo(StringBuilder source)
    {
        source.Append(Before);
        foreach (var part in Parts)
            part.WriteTo(source);
        source.Append(After);
    }
}
