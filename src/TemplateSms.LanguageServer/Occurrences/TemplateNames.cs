using System.Runtime.CompilerServices;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>All names of a file with their places: in its front matter, its texts and its tracker.</summary>
public sealed class TemplateNames
{
    private const int TrackerText = -1;

    private static readonly ConditionalWeakTable<TemplateView, TemplateNames> _known = [];

    private readonly HashSet<string> _parameters;
    private readonly HashSet<(string Name, int Text)> _locals;
    private readonly TemplateSyntax _tree;

    private TemplateNames(TemplateView template)
    {
        _tree = template.Tree;
        _parameters = DeclaredParameters.Of(template).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var walk = Walk(template);
        Includes = walk.Includes;
        Loops = walk.Loops;
        _locals = walk.Names
            .Where(name => name is { Role: NameRole.Write, Variable: null } && !_parameters.Contains(name.Name))
            .Select(name => (name.Name, name.Text))
            .ToHashSet();
        All =
        [
            .. InFrontMatter(template).Concat(walk.Names
                .Where(name => !name.IsFamily || IsVariable(name))
                .Select(name => new NameOccurrence(name.Span, name.Variable ?? Shared(name.Name, name.Text), name.Role)))
                .OrderBy(occurrence => occurrence.Span.Start),
        ];
    }

    /// <summary>All names, in the order of their places.</summary>
    public IReadOnlyList<NameOccurrence> All { get; }

    /// <summary>The includes, in the order of their places.</summary>
    public IReadOnlyList<IncludePlace> Includes { get; }

    /// <summary>The loops, in the order of their places.</summary>
    public IReadOnlyList<LoopScope> Loops { get; }

    /// <summary>The names of a template, which are found once.</summary>
    public static TemplateNames Of(TemplateView template) => _known.GetValue(template, static view => new TemplateNames(view));

    /// <summary>The name at an offset, or one that ends there; null for none.</summary>
    public NameOccurrence? At(int offset) =>
        All.FirstOrDefault(occurrence => occurrence.Span.Start <= offset && offset < occurrence.Span.End)
        ?? All.FirstOrDefault(occurrence => occurrence.Span.End == offset);

    /// <summary>The include whose name has an offset, or ends there; null for none.</summary>
    public IncludePlace? IncludeAt(int offset) => Includes.FirstOrDefault(include => include.Span.Start <= offset && offset <= include.Span.End);

    /// <summary>All places of a thing.</summary>
    public IEnumerable<NameOccurrence> Of(NamedThing thing) => All.Where(occurrence => occurrence.Thing == thing);

    /// <summary>The thing that a name means outside of loops that have a variable of that name.</summary>
    /// <param name="text">The number of the text; -1 for the tracker.</param>
    public NamedThing Shared(string name, int text) =>
        _parameters.Contains(name) ? new NamedThing(NameKind.Parameter, name, 0, 0)
        : _locals.Contains((name, text)) ? new NamedThing(NameKind.Local, name, text, 0)
        : new NamedThing(NameKind.Unknown, name, text, 0);

    /// <summary>The things that have a value at an offset of a text: parameters, locals that are assigned before, variables of the loops around it.</summary>
    public IReadOnlyList<NamedThing> VisibleAt(int offset)
    {
        var text = TextAt(offset);
        var variables = Loops.Where(loop => loop.Text == text && loop.Inside.Start <= offset && offset <= loop.Inside.End).Select(loop => loop.Variable).Reverse();
        var locals = All
            .Where(name => name is { Role: NameRole.Write, Thing.Kind: NameKind.Local } && name.Thing.Text == text && name.Span.End < offset)
            .Select(name => name.Thing);
        return [.. variables.Concat(locals).Concat(_parameters.Select(name => new NamedThing(NameKind.Parameter, name, 0, 0))).DistinctBy(thing => thing.Name, StringComparer.Ordinal)];
    }

    private int TextAt(int offset)
    {
        if (_tree.FrontMatter is { } frontMatter && offset < frontMatter.End)
            return TrackerText;
        var text = 0;
        while (text + 1 < _tree.Texts.Count && _tree.Texts[text + 1].Span.Start <= offset)
            text++;
        return text;
    }

    private bool IsVariable(NameWalk.FoundName name) =>
        name.Variable is not null || _parameters.Contains(name.Name) || _locals.Contains((name.Name, name.Text));

    private static NameWalk Walk(TemplateView template)
    {
        // The tracker is a template of its own, at its place in the file: all its characters are the file's there.
        var tracker = FrontMatterEntries.Of(template.Tree, template.Text).FirstOrDefault(entry => entry.Key == FrontMatterKey.Tracker.Name && entry.IsVerbatim);
        var walk = new NameWalk(template.Text);
        if (tracker is not null)
        {
            var source = new string(' ', tracker.ValueSpan.Start) + tracker.Value;
            walk.Add(TemplateCompiler.Parse(new TemplateFile("", source) { IsBodyOnly = true }).Tree.Body, TrackerText);
        }

        for (var text = 0; text < template.Tree.Texts.Count; text++)
            walk.Add(template.Tree.Texts[text], text);
        return walk;
    }

    private IEnumerable<NameOccurrence> InFrontMatter(TemplateView template)
    {
        if (DeclaredParameters.DeclarerOf(template) != template)
            yield break;
        var entries = FrontMatterEntries.Of(template.Tree, template.Text);
        foreach (var parameter in entries.ChildrenOf(FrontMatterKey.Params))
        {
            if (DeclaredParameters.KeyPlace(parameter, template.Text) is { } place)
                yield return new NameOccurrence(place, new NamedThing(NameKind.Parameter, parameter.Key, 0, 0), NameRole.Declaration);
        }

        foreach (var bound in entries.ChildrenOf(FrontMatterKey.Bounds))
        {
            var first = bound.Key.Split('.')[0];
            if (first.Length > 0 && DeclaredParameters.KeyPlace(bound, template.Text) is { } place)
                yield return new NameOccurrence(new TextSpan(place.Start, first.Length), Shared(first, TrackerText), NameRole.Read);
        }
    }
}
