using System.Text.RegularExpressions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Corrects the layout of the front matter: tabs, the dashes of a list of parameters, a blank after a colon.</summary>
internal static class LayoutFix
{
    private static readonly Regex _entry = new(@"^(?<indent>[ \t]*)(?<dash>-[ \t]+)(?<name>[\w.]+):[ \t]+\S", RegexOptions.CultureInvariant);

    /// <summary>Proposes blanks in the place of tabs that indent, and blanks after the colons of keys.</summary>
    public static IEnumerable<TemplateFix> Indent(FixContext context)
    {
        var lines = Lines(context);
        var edits = lines.Select(line => TabsOf(context.Source, line)).Concat(lines.Select(line => BlankAfterColon(context.Source, line))).OfType<TextEdit>().ToArray();
        if (edits.Length > 0)
            yield return new TemplateFix("Correct the blanks of the front matter", FixKey.CorrectLayout, edits);
    }

    /// <summary>Proposes lines <c>name: type</c> for a list of such lines.</summary>
    public static IEnumerable<TemplateFix> RemoveDashes(FixContext context)
    {
        var edits = new List<TextEdit>();
        foreach (var line in Lines(context).SkipWhile(line => line.Next <= context.Finding.Span.Start))
        {
            var match = _entry.Match(context.TextAt(line.Span));
            if (match.Success)
                edits.Add(new TextEdit(new TextSpan(line.Span.Start + match.Groups["dash"].Index, match.Groups["dash"].Length), "  "));
            else if (!line.IsBlank && !line.IsComment)
                break;
        }

        if (edits.Count > 0)
            yield return new TemplateFix("Write lines 'name: type'", FixKey.CorrectLayout, edits.ToArray());
    }

    private static IReadOnlyList<FrontMatterLine> Lines(FixContext context) => context.FrontMatter.Content is { } content
        ? [.. FrontMatterLine.From(context.Source.Substring(0, content.End), content.Start)]
        : [];

    private static TextEdit? TabsOf(string source, FrontMatterLine line)
    {
        var end = line.Span.Start;
        while (end < line.Span.End && source[end] is ' ' or '\t')
            end++;
        var indentation = TextSpan.FromBounds(line.Span.Start, end);
        var text = source.Substring(indentation.Start, indentation.Length);
        return text.IndexOf('\t') < 0 ? null : new TextEdit(indentation, text.Replace("\t", "  "));
    }

    private static TextEdit? BlankAfterColon(string source, FrontMatterLine line)
    {
        if (line.KnownKey is not { } key || line.Value.Length == 0)
            return null;
        var colon = source.IndexOf(':', line.Span.Start);
        return char.IsWhiteSpace(source[colon + 1]) || line.Key != key.Name ? null : new TextEdit(new TextSpan(colon + 1, 0), " ");
    }
}
