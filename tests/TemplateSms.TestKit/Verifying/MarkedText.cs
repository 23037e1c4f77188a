using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.TestKit.Verifying;

/// <summary>
/// Text whose expected findings are marked in place: <c>[|anything|]</c>, or <c>{|SMS4001:this id|}</c>. Marks may nest.
/// </summary>
public sealed partial class MarkedText
{
    private MarkedText(string text, IReadOnlyList<MarkedSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The text without its marks.</summary>
    public string Text { get; }

    /// <summary>The marked stretches, in order of their starts.</summary>
    public IReadOnlyList<MarkedSpan> Spans { get; }

    /// <exception cref="FormatException">A mark is not closed, or not opened.</exception>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int Start)>();
        var spans = new List<MarkedSpan>();
        var next = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, next, mark.Index - next);
            next = mark.Index + mark.Length;
            if (mark.Value[0] != '|')
                open.Push((mark.Groups["id"].Success ? mark.Groups["id"].Value : null, text.Length));
            else if (open.TryPop(out var start))
                spans.Add(new MarkedSpan(start.Id, TextSpan.FromBounds(start.Start, text.Length)));
            else
                throw new FormatException($"The mark at {mark.Index} closes nothing.");
        }

        if (open.Count > 0)
            throw new FormatException($"The mark at {open.Peek().Start} is not closed.");
        text.Append(marked, next, marked.Length - next);
        return new MarkedText(text.ToString(), [.. spans.OrderBy(span => span.Span.Start).ThenBy(span => span.Span.End)]);
    }

    [GeneratedRegex(@"\[\||\{\|(?<id>[A-Z]+[0-9]+):|\|\]|\|\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
