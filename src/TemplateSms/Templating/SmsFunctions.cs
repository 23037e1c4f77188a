using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

/// <summary>Our own <c>sms</c> functions.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SmsFunctions
{
    /// <summary>The closest GSM-7 text; a character without an equivalent stays.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Transliterate(string? text)
    {
        if (text is null)
            return null;
        var writer = new SmsWriter(stackalloc char[256], UnencodableHandling.Transliterate, SmsEncoding.Gsm7);
        writer.WriteText(text);
        var result = writer.Written.SequenceEqual(text) ? text : writer.ToString();
        writer.Dispose();
        return result;
    }
}
