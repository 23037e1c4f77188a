using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>A line at the start of a file, judged as a line of front matter.</summary>
/// <param name="Span">The line without its line break.</param>
/// <param name="Next">The start of the line after it.</param>
/// <param name="Text">The line without the blanks and invisible characters around it.</param>
internal readonly record struct FrontMatterLine(TextSpan Span, int Next, string Text)
{
    public const string Fence = "---";

    // Spellings that word processors, other formats and slips give a fence.
    private static readonly string[] _nearFences = ["--", "+++", "===", "***", "~~~", "___", "```", "```yaml", "```yml", "- - -", "...", "—", "–", "——", "––", "—-", "-—", "–-", "-–", "−−−"];

    private static readonly char[] _invisible = ['\ufeff', '\u200b', '\u2060', ' ', '\t', '\u00a0', '\r'];

    /// <summary>The lines of a text from an offset on.</summary>
    public static IEnumerable<FrontMatterLine> From(string source, int offset)
    {
        while (offset < source.Length)
        {
            var lineFeed = source.IndexOf('\n', offset);
            var next = lineFeed < 0 ? source.Length : lineFeed + 1;
            var end = lineFeed < 0 ? source.Length : lineFeed;
            if (end > offset && source[end - 1] == '\r')
                end--;
            yield return new FrontMatterLine(TextSpan.FromBounds(offset, end), next, source.Substring(offset, end - offset).Trim(_invisible));
            offset = next;
        }
    }

    public bool IsBlank => Text.Length == 0;

    public bool IsComment => Text.StartsWith("#", StringComparison.Ordinal);

    /// <summary>Whether the line is one comment of the template language.</summary>
    public bool IsTemplateComment =>
        Text.StartsWith("{{", StringComparison.Ordinal) && Text.EndsWith("}}", StringComparison.Ordinal) && Text.TrimStart('{', '-', '~', ' ').StartsWith("#", StringComparison.Ordinal)
        && Text.IndexOf("}}", StringComparison.Ordinal) == Text.Length - 2;

    /// <summary>Whether the line is a fence, or may have been meant as one.</summary>
    public bool LooksLikeFence =>
        Text.StartsWith(Fence, StringComparison.Ordinal)
        || _nearFences.Contains(Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key before the line's first colon; null where there is no key.</summary>
    public string? Key
    {
        get
        {
            var colon = Text.IndexOf(':');
            return colon > 0 && Text.Take(colon).All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') ? Text.Substring(0, colon) : null;
        }
    }

    /// <summary>The key of the front matter that the line gives a value.</summary>
    public FrontMatterKey? KnownKey => Key is { } key ? FrontMatterKey.All.FirstOrDefault(k => string.Equals(k.Name, key, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>The text after the first colon.</summary>
    public string Value => Text.Substring(Text.IndexOf(':') + 1).Trim();

    /// <summary>Whether the line can belong to front matter: a key, a line below one, a comment or nothing.</summary>
    public bool IsYaml(string source) =>
        IsBlank || IsComment || Key is not null || Text.StartsWith("- ", StringComparison.Ordinal) || source[Span.Start] is ' ' or '\t';
}
