using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>The places in a template of the characters of a text that it writes itself.</summary>
internal static class WrittenPlaces
{
    /// <summary>The place of each character; that of the whole text for all of them where it is not sent as it is written.</summary>
    /// <param name="source">The template.</param>
    /// <param name="span">The place of the text.</param>
    /// <param name="text">The text as it is sent.</param>
    public static IEnumerable<TextSpan> Of(string source, TextSpan span, string text)
    {
        var written = source.Substring(span.Start, span.Length);
        var isWritten = WrittenText.IsSentAs(written, text);
        var offset = 0;
        foreach (var character in text)
        {
            // A line feed of the text may be a CRLF of the file, and a letter may stand there in parts.
            var isInTwo = isWritten && ((character == '\n' && written[offset] == '\r') || (Composition.LengthAt(written.AsSpan(), offset, out var composed) == 2 && composed == character));
            yield return isWritten ? new TextSpan(span.Start + offset, isInTwo ? 2 : 1) : span;
            offset += isInTwo ? 2 : 1;
        }
    }
}
