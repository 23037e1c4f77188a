using TemplateSms.Language.Bound;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds the names that have a value at a place: loop variables, locals, parameters.</summary>
internal static class KnownNames
{
    // Those that include a part know the same names, or nearly.
    private const int MostIncluders = 8;

    /// <summary>The names, the innermost first, each once.</summary>
    public static IReadOnlyList<KnownName> At(TemplateView template, CodeSource source, int offset)
    {
        var names = new List<KnownName>();
        var text = source.Tree.Texts[source.TextAt(offset)];
        var bound = BoundOf(template, source, offset);
        foreach (var node in SyntaxFinder.NodesOf(text).TakeWhile(node => node.Span.Start < Math.Max(offset, 1)))
        {
            if (NamedBy(node, source, offset, bound) is { } named)
                names.Insert(0, named);
        }

        names.AddRange(Parameters(template));
        return [.. names.DistinctBy(name => name.Name)];
    }

    /// <summary>The parameters of a template; of a part that others include, theirs after its own.</summary>
    public static IEnumerable<KnownName> Parameters(TemplateView template) =>
        Of(template).Concat(Includers(template).SelectMany(Of)).DistinctBy(name => name.Name);

    private static IEnumerable<KnownName> Of(TemplateView template) =>
        template.Compiled.Model.Parameters.Select(parameter => new KnownName(parameter.Name, parameter.Type, parameter));

    private static IEnumerable<TemplateView> Includers(TemplateView template) => template.Project.Templates()
        .Where(other => other.Path != template.Path && IncludeNames.In(other.File).Any(name => template.Project.Index.Find(name, other.Path) is [{ } included] && included.Path == template.Path))
        .Take(MostIncluders);

    // The tracker has no locals of its own, and what is in it is bound apart.
    private static BoundBlock? BoundOf(TemplateView template, CodeSource source, int offset) =>
        source.Tree == template.Tree ? template.Compiled.Model.Bodies.ElementAtOrDefault(source.TextAt(offset)) : null;

    private static KnownName? NamedBy(SyntaxNode node, CodeSource source, int offset, BoundBlock? bound) => node switch
    {
        AssignmentSyntax { Target: NameSyntax name } assignment when assignment.Span.End < offset => new(source.TextOf(name.Token), TypeOf(bound, source.TextOf(name.Token), offset), Value: assignment.Value),
        CaptureSyntax { Target: NameSyntax name } capture when capture.Span.End < offset => new(source.TextOf(name.Token), TemplateType.String),
        ForSyntax { Variable.Kind: TokenKind.Identifier } loop when IsInBody(loop, offset) => new(source.TextOf(loop.Variable), ElementOf(bound, loop), List: loop.List),
        _ => null,
    };

    private static bool IsInBody(ForSyntax loop, int offset) =>
        offset >= loop.Body.Span.Start && offset <= loop.Span.End && (loop.Otherwise is null || offset < loop.Otherwise.Span.Start);

    private static TemplateType? TypeOf(BoundBlock? bound, string name, int offset)
    {
        if (bound is null)
            return null;
        var assigned = BoundNodes.Statements(bound).OfType<BoundAssignment>().Where(assignment => assignment.Local.Name == name).ToList();
        return Known((assigned.LastOrDefault(assignment => assignment.Span.End <= offset) ?? assigned.FirstOrDefault())?.Local.Type);
    }

    private static TemplateType? ElementOf(BoundBlock? bound, ForSyntax loop) => bound is null
        ? null
        : Known(BoundNodes.Statements(bound).OfType<BoundFor>().FirstOrDefault(found => found.Variable.Span == loop.Variable.Span)?.Variable.Type);

    private static TemplateType? Known(TemplateType? type) => type?.Kind == TypeKind.Error ? null : type;
}
