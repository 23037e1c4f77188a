using System.Text;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Cli.Importing;

/// <summary>The names of the files of imported templates: those of their contents in the letters of a template's name.</summary>
/// <param name="fallback">The name of a content without one.</param>
internal sealed class ImportedNames(string fallback)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that no content before has; null where even the language does not make it one.</summary>
    public string? Of(ContentTemplate content)
    {
        var name = Readable(content.Name ?? fallback);
        if (!Names.IsIdentifier(name))
            name = $"content_{name}".TrimEnd('_');
        if (_taken.Add(name))
            return name;
        var inLanguage = $"{name}_{Readable(content.Language ?? "")}";
        return _taken.Add(inLanguage) ? inLanguage : null;
    }

    /// <summary>Words of ASCII letters and digits, in lower case, with an underscore between them.</summary>
    private static string Readable(string text)
    {
        var name = new StringBuilder();
        var last = ' ';
        foreach (var c in text)
        {
            var beginsWord = !char.IsAsciiLetterOrDigit(last) || (char.IsAsciiLetterUpper(c) && !char.IsAsciiLetterUpper(last));
            if (char.IsAsciiLetterOrDigit(c))
                name.Append(beginsWord && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
            last = c;
        }

        return name.ToString();
    }
}
