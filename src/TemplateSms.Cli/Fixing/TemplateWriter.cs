using System.Text;
using TemplateSms.Language;

namespace TemplateSms.Cli.Fixing;

/// <summary>Writes a template back as it was read: UTF-8, with the byte order mark that it had and its own line breaks.</summary>
internal static class TemplateWriter
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Write(TemplateFile template)
    {
        var hasMark = File.ReadAllBytes(template.Path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        File.WriteAllBytes(template.Path, [.. hasMark ? Encoding.UTF8.Preamble : [], .. _utf8.GetBytes(template.Text)]);
    }
}
