using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>Front matter that is not between two <c>---</c> lines at the start of the file, although it was meant to be.</summary>
internal sealed class NearFrontMatter
{
    private readonly List<string> _problems = [];
    private readonly string _source;
    private TextSpan? _span;

    private NearFrontMatter(string source) => _source = source;

    /// <summary>The lines before the first fence, or before the first key.</summary>
    public IReadOnlyList<FrontMatterLine> Before { get; private set; } = [];

    public FrontMatterLine? First { get; private set; }

    public FrontMatterLine? Second { get; private set; }

    public IReadOnlyList<FrontMatterLine> Lines { get; private set; } = [];

    /// <summary>The start of the first line of YAML.</summary>
    public int ContentStart { get; private set; }

    /// <summary>The end of the YAML: the start of the second fence, or the end of the last line that is YAML.</summary>
    public int ContentEnd => Second?.Span.Start ?? (Lines.Count > 0 ? Lines[Lines.Count - 1].Span.End : ContentStart);

    /// <summary>The start of the body.</summary>
    public int End => Second?.Next ?? (Lines.Count > 0 ? Lines[Lines.Count - 1].Next : ContentStart);

    /// <summary>The first place that is off.</summary>
    public TextSpan Span => _span ?? default;

    /// <summary>The deviations, as the message names them.</summary>
    public string Problem => string.Join(" and ", _problems);

    private bool HasKnownKey => Lines.Any(line => line.KnownKey is not null);

    private bool HasValue => Lines.Any(line => line.KnownKey is not null && (line.Value.Length > 0 || line.Next < End));

    /// <summary>Finds such front matter; null where there is none, or where it is as it should be.</summary>
    public static NearFrontMatter? Find(string source)
    {
        if (FrontMatterFence.TryRead(source, out _, out _, out _, out var isClosed) && isClosed)
            return null;
        var near = new NearFrontMatter(source);
        return near.ReadStart() && near.ReadEnd() && near._problems.Count > 0 ? near : null;
    }

    /// <summary>Finds the place where the second fence of an unclosed front matter belongs; null if that is unclear.</summary>
    public static int? MissingEnd(string source)
    {
        var near = new NearFrontMatter(source);
        return near.ReadStart() && near.First is not null && near.ReadLines() && near.Second is null && near.HasValue && near.End < source.Length ? near.End : null;
    }

    private bool ReadStart()
    {
        var before = new List<FrontMatterLine>();
        foreach (var line in FrontMatterLine.From(_source, 0))
        {
            if (line.IsBlank || line.IsComment || line.IsTemplateComment)
            {
                before.Add(line);
                continue;
            }

            Before = before;
            First = line.LooksLikeFence ? line : null;
            ContentStart = line.LooksLikeFence ? line.Next : line.Span.Start;
            return line.LooksLikeFence || line.KnownKey is not null;
        }

        return false;
    }

    private bool ReadLines()
    {
        var lines = new List<FrontMatterLine>();
        foreach (var line in FrontMatterLine.From(_source, ContentStart))
        {
            if (line.LooksLikeFence)
                Second = line;
            if (Second is not null || !line.IsYaml(_source))
                break;
            lines.Add(line);
        }

        // Blank lines after the last key belong to the text.
        while (Second is null && lines.Count > 0 && lines[lines.Count - 1].IsBlank)
            lines.RemoveAt(lines.Count - 1);
        Lines = lines;
        return true;
    }

    private bool ReadEnd()
    {
        ReadLines();
        if (!HasKnownKey || (First is null && Second is null && !IsSurelyFrontMatter()))
            return false;

        // With the first fence in its place and no other, the front matter is not closed, which is a finding of its own.
        if (First is { } first && Before.Count == 0 && Deviation(first) is null && Second is null)
            return false;
        Describe();
        return true;
    }

    private void Describe()
    {
        if (First is not { } first)
            Add("its first line, '---', is missing", Lines[0].Span);
        else if (Deviation(first) is { } problem)
            Add($"its first line {problem}", first.Span);
        else if (Before.Count > 0)
            Add($"{Kind(Before)} before its first '---' line", first.Span);

        if (Second is not { } second)
            Add("the '---' line after it is missing", Lines[Lines.Count - 1].Span);
        else if (Deviation(second) is { } problem)
            Add(First is null ? $"the line after it {problem}" : $"its last line {problem}", second.Span);
    }

    private void Add(string problem, TextSpan span)
    {
        _problems.Add(problem);
        _span ??= span;
    }

    private string? Deviation(FrontMatterLine line)
    {
        var text = _source.Substring(line.Span.Start, line.Span.Length);
        if (text.TrimEnd() == FrontMatterLine.Fence)
            return null;
        if (line.Text == FrontMatterLine.Fence)
            return char.IsWhiteSpace(text[0]) ? "is indented" : "has an invisible character";
        return line.Text.Trim('-').Length > 0 && line.Text.StartsWith(FrontMatterLine.Fence, StringComparison.Ordinal)
            ? "has text after '---'"
            : $"is '{line.Text}', not '---'";
    }

    private static string Kind(IReadOnlyList<FrontMatterLine> lines) =>
        lines.All(line => line.IsBlank) ? "a blank line stands" : "a comment stands";

    /// <summary>Whether lines without any fence are front matter: a text may begin with 'name:' too.</summary>
    private bool IsSurelyFrontMatter()
    {
        var known = Lines.Where(line => line.KnownKey is { } key && line.Key == key.Name).ToList();
        var first = Lines[0];
        return known.Contains(first)
            && (known.Count > 1
                || first.KnownKey == FrontMatterKey.Sender
                || (first.KnownKey is { IsMapping: true } && first.Value.Length == 0 && Lines.Count > 1)
                || (first.KnownKey is { Values.Count: > 0 } key && key.Values.Contains(first.Value, StringComparer.Ordinal)));
    }
}
