namespace TemplateSms.LanguageServer.Tests;

/// <summary>The text of a template in which <c>¦</c> marks a place.</summary>
internal sealed record MarkedTemplate(string Text, int Offset)
{
    public static MarkedTemplate Of(string marked)
    {
        var offset = marked.IndexOf('¦', StringComparison.Ordinal);
        return new(marked.Remove(offset, 1), offset);
    }
}
