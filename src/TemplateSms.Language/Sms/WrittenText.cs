using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Compares text of a template as it is written with the same text as it is sent.</summary>
internal static class WrittenText
{
    /// <summary>Whether the two are one text, but for line breaks and for letters that are written in parts.</summary>
    public static bool IsSentAs(string written, string sent) =>
        written == sent || Composition.Compose(written) == sent || Composition.Compose(written.Replace("\r\n", "\n")) == sent;
}
