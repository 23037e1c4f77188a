using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A place of a template that another tool would replace, and what is written for it here.</summary>
/// <param name="Tool">The tool whose spelling it is.</param>
/// <param name="Instead">What to write, as the message says it.</param>
/// <param name="Replacement">The template's own spelling, where it is known.</param>
internal sealed record ForeignText(TextSpan Span, string Tool, string Instead, string? Replacement, bool IsEscape)
{
    /// <summary>Reports all such places of a template.</summary>
    public static void Report(string source, TemplateSyntax tree, IReadOnlyList<ParameterModel> parameters, FindingBag findings)
    {
        foreach (var place in In(source, tree, parameters))
            findings.Add(ContentRules.ForeignPlaceholder, place.Span, source.Substring(place.Span.Start, place.Span.Length), place.Tool, place.Instead);
    }

    /// <summary>The places in the texts and placeholders of a template, in their order. Escape blocks are meant as they are.</summary>
    public static IEnumerable<ForeignText> In(string source, TemplateSyntax tree, IReadOnlyList<ParameterModel> parameters)
    {
        var tokens = tree.Tokens();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Text)
            {
                foreach (var place in InText(source, tokens[i].ValueSpan, parameters))
                    yield return place;
            }
            else if (IsNumberAlone(source, tokens, i))
            {
                yield return Numbered(TextSpan.FromBounds(tokens[i].Start, tokens[i + 2].End), source.Substring(tokens[i + 1].Start, tokens[i + 1].End - tokens[i + 1].Start), 1, "WhatsApp", parameters);
            }
            else if (tokens[i].Kind == TokenKind.CodeOpen && BlockComment(source, tokens[i].End) is { } block)
            {
                yield return new ForeignText(TextSpan.FromBounds(tokens[i].Start, block.End), "Handlebars", $"write '{{{{ {block.Word} … }}}}' and close it with '{{{{ end }}}}'", null, IsEscape: false);
            }
        }
    }

    // Positions have one digit or two; a longer number was computed by somebody.
    private static bool IsNumberAlone(string source, IReadOnlyList<Token> tokens, int open) =>
        open + 2 < tokens.Count
        && tokens[open].Kind == TokenKind.CodeOpen
        && tokens[open + 1].Kind == TokenKind.Integer
        && tokens[open + 1].End - tokens[open + 1].Start <= 2
        && source[tokens[open + 1].Start] is >= '1' and <= '9'
        && char.IsDigit(source[tokens[open + 1].End - 1])
        && tokens[open + 2].Kind == TokenKind.CodeClose;

    /// <summary>A comment that reads like the start of a block: <c>{{#if vip}}</c>.</summary>
    private static (string Word, int End)? BlockComment(string source, int start)
    {
        if (start >= source.Length || source[start] != '#')
            return null;
        var end = source.IndexOf("}}", start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var comment = source.Substring(start + 1, end - start - 1);
        var word = comment.Split(' ')[0];
        return word switch
        {
            "if" => ("if", end + 2),
            "unless" => ("if !", end + 2),
            "each" or "foreach" or "list" => ("for … in", end + 2),
            "with" => ("if", end + 2),
            _ when source.IndexOf("{{/" + comment.Trim() + "}}", end, StringComparison.Ordinal) >= 0 && comment.Trim().Length > 0 => ("if", end + 2),
            _ => null,
        };
    }

    private static IEnumerable<ForeignText> InText(string source, TextSpan span, IReadOnlyList<ParameterModel> parameters)
    {
        var text = source.Substring(span.Start, span.Length);
        var places = new List<ForeignText>();
        foreach (var syntax in ForeignSyntax.All.Where(syntax => syntax.MayBeIn(text)))
        {
            foreach (System.Text.RegularExpressions.Match match in syntax.Pattern.Value.Matches(text))
            {
                var name = match.Groups["name"].Success ? match.Groups["name"].Value : null;
                var place = new TextSpan(span.Start + match.Index, match.Length);
                if ((!syntax.OnlyDeclared || Declared(name, parameters) is not null) && places.All(p => p.Span.End <= place.Start || place.End <= p.Span.Start))
                    places.Add(Placeholder(place, match.Value, name, syntax.Tool, parameters));
            }
        }

        foreach (var (start, length, tool, meaning) in ForeignEscape.In(text))
        {
            var place = new TextSpan(span.Start + start, length);
            if (places.All(p => p.Span.End <= place.Start || place.End <= p.Span.Start))
                places.Add(new ForeignText(place, tool, meaning == "\n" ? "write a line break" : meaning.Trim().Length == 0 ? "remove it" : $"write '{meaning}'", meaning, IsEscape: true));
        }

        return places.OrderBy(p => p.Span.Start);
    }

    private static ForeignText Placeholder(TextSpan span, string text, string? name, string tool, IReadOnlyList<ParameterModel> parameters)
    {
        if (tool == "string.Format")
            return Numbered(span, new string([.. text.Skip(1).TakeWhile(char.IsDigit)]), 0, tool, parameters);
        if (Declared(name, parameters) is { } parameter)
            return new ForeignText(span, tool, $"write '{{{{ {parameter.Name} }}}}'", $"{{{{ {parameter.Name} }}}}", IsEscape: false);
        var instead = name is null ? "write it as '{{ … }}'" : $"write '{{{{ {name} }}}}' and declare '{name}'";
        return new ForeignText(span, tool, instead, null, IsEscape: false);
    }

    private static ForeignText Numbered(TextSpan span, string number, int first, string tool, IReadOnlyList<ParameterModel> parameters)
    {
        var name = int.TryParse(number, out var place) && place >= first && place - first < parameters.Count ? $"{{{{ {parameters[place - first].Name} }}}}" : null;
        return new ForeignText(span, tool, $"write the name of a parameter, '{name ?? "{{ name }}"}'", name, IsEscape: false);
    }

    // 'First Name', 'firstName' and 'FIRST_NAME' are 'first_name'.
    private static ParameterModel? Declared(string? name, IReadOnlyList<ParameterModel> parameters)
    {
        if (name is null)
            return null;
        var plain = Plain(name);
        return parameters.FirstOrDefault(p => Plain(p.Name) == plain);
    }

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
