using System.Text;

namespace TemplateSms.Language.Translation;

/// <summary>A part of a placeholder's code: source, a text, or a choice of texts by a number.</summary>
public abstract record CodePart
{
    /// <summary>The source of the part.</summary>
    public string Source
    {
        get
        {
            var source = new StringBuilder();
            WriteTo(source);
            return source.ToString();
        }
    }

    internal abstract void WriteTo(StringBuilder source);
}
