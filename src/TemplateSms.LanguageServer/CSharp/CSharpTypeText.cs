namespace TemplateSms.LanguageServer.CSharp;

/// <summary>A type as C# writes it at one place: <c>List&lt;Line&gt;?</c>.</summary>
public sealed record CSharpTypeText(string Text, CSharpScope Scope)
{
    private static readonly HashSet<string> _lists = new(StringComparer.Ordinal)
    {
        "IEnumerable", "ICollection", "IReadOnlyCollection", "IList", "IReadOnlyList", "List", "Collection", "ReadOnlyCollection",
        "ISet", "IReadOnlySet", "HashSet", "SortedSet", "Queue", "Stack", "LinkedList", "ImmutableArray", "ImmutableList", "FrozenSet",
    };

    /// <summary>The name of the type alone: without <c>global::</c>, type arguments and question mark.</summary>
    public string Name
    {
        get
        {
            var text = Bare;
            var end = text.IndexOf('<', StringComparison.Ordinal);
            return end < 0 ? text : text[..end];
        }
    }

    /// <summary>The type of the elements of a list; null for a type that is none, or not known to be one.</summary>
    public CSharpTypeText? Element
    {
        get
        {
            var text = Bare;
            if (text.EndsWith("[]", StringComparison.Ordinal))
                return this with { Text = text[..^2] };
            return _lists.Contains(Name.Split('.')[^1]) ? OnlyArgument(text) : null;
        }
    }

    private string Bare
    {
        get
        {
            var text = Text.Trim().TrimEnd('?').Trim();
            text = text.StartsWith("global::", StringComparison.Ordinal) ? text["global::".Length..] : text;
            return text.StartsWith("Nullable<", StringComparison.Ordinal) && OnlyArgument(text) is { } value ? value.Bare : text;
        }
    }

    private CSharpTypeText? OnlyArgument(string text)
    {
        var start = text.IndexOf('<', StringComparison.Ordinal);
        if (start < 0 || !text.EndsWith('>'))
            return null;
        var argument = text[(start + 1)..^1];
        var depth = 0;
        foreach (var c in argument)
        {
            depth += c switch { '<' or '(' or '[' => 1, '>' or ')' or ']' => -1, _ => 0 };
            if (c == ',' && depth == 0)
                return null;
        }

        return this with { Text = argument };
    }
}
