using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>A text with its letters composed, as it is sent, and the places of its characters in the text as it is written.</summary>
public sealed class ComposedText
{
    private readonly List<int> _pairs = [];

    /// <param name="written">The text as it is written.</param>
    /// <param name="encoding">The encoding that it is sent in; in UCS-2 nothing is composed.</param>
    public ComposedText(string written, TemplateEncoding encoding)
    {
        Text = Of(written, encoding);
        for (var (i, place) = (0, 0); Text.Length < written.Length && i < Text.Length; i++, place++)
        {
            if (Composition.LengthAt(written.AsSpan(), place, out _) != 2)
                continue;
            _pairs.Add(i);
            place++;
        }
    }

    /// <summary>The text as it is sent.</summary>
    public string Text { get; }

    /// <summary>The text as it is sent in an encoding.</summary>
    public static string Of(string written, TemplateEncoding encoding) =>
        encoding == TemplateEncoding.Ucs2 ? written : Composition.Compose(written);

    /// <summary>The place of a stretch of <see cref="Text"/> in the text as it is written.</summary>
    public TextSpan Written(TextSpan span) => TextSpan.FromBounds(PlaceOf(span.Start), PlaceOf(span.End));

    private int PlaceOf(int index) => index + _pairs.Count(pair => pair < index);
}
