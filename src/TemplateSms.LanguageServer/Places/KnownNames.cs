using System.Runtime.CompilerServices;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Files;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds the names that have a value at a place, with their types.</summary>
public static class KnownNames
{
    // Those that include a part know the same names, or nearly.
    private const int MostIncluders = 8;

    private static readonly ConditionalWeakTable<ProjectView, ILookup<string, TemplateView>> _includers = [];

    /// <summary>The names, the innermost first, each once.</summary>
    public static IReadOnlyList<KnownName> At(TemplateView template, int offset)
    {
        var names = TemplateNames.Of(template);
        return
        [
            .. names.VisibleAt(offset)
                .Where(thing => thing.Name.Length > 0)
                .Select(thing => thing.Kind switch
                {
                    NameKind.LoopVariable => VariableOf(template, names.Loops.First(loop => loop.Number == thing.Loop)),
                    NameKind.Local => new KnownName(thing.Kind, thing.Name, TypeOf(template, thing, offset)),
                    _ => OfParameter(template, thing.Name),
                })
                .Concat(OfIncluders(template))
                .DistinctBy(name => name.Name),
        ];
    }

    /// <summary>The name that is written at a place; null for one that has no value there.</summary>
    public static KnownName? Find(TemplateView template, int offset, string name) => At(template, offset).FirstOrDefault(known => known.Name == name);

    /// <summary>The parameters of the templates that include this one, which it reads.</summary>
    private static IEnumerable<KnownName> OfIncluders(TemplateView template) => _includers.GetValue(template.Project, static project => IncludersIn(project))[template.Path]
        .Where(other => other.Path != template.Path)
        .Take(MostIncluders)
        .SelectMany(other => other.Compiled.Model.Parameters.Select(parameter => new KnownName(NameKind.Parameter, parameter.Name, parameter.Type, parameter)));

    private static ILookup<string, TemplateView> IncludersIn(ProjectView project)
    {
        var includes =
            from template in project.Templates()
            where IncludeNames.MayInclude(template.File)
            from name in IncludeNames.In(template.File)
            let found = project.Index.Find(name, template.Path)
            where found.Count == 1
            select (found[0].Path, Template: template);
        return includes.ToLookup(include => include.Path, include => include.Template, StringComparer.Ordinal);
    }

    private static KnownName OfParameter(TemplateView template, string name)
    {
        var parameter = template.Compiled.Model.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        return new KnownName(NameKind.Parameter, name, Known(parameter?.Type), parameter);
    }

    private static KnownName VariableOf(TemplateView template, LoopScope loop)
    {
        var bound = StatementsOf(template, loop.Text).OfType<BoundFor>().FirstOrDefault(found => found.Variable.Span == loop.Loop.Variable.Span);
        return new KnownName(NameKind.LoopVariable, loop.Name, Known(bound?.Variable.Type), List: loop.Loop.List);
    }

    private static TemplateType? TypeOf(TemplateView template, NamedThing local, int offset)
    {
        var written = StatementsOf(template, local.Text)
            .Select(statement => statement switch { BoundAssignment assignment => (statement.Span, assignment.Local), BoundCapture capture => (statement.Span, capture.Local), _ => default })
            .Where(write => write.Local?.Name == local.Name)
            .ToList();
        return Known(written.LastOrDefault(write => write.Span.End <= offset, written.FirstOrDefault()).Local?.Type);
    }

    private static IReadOnlyList<BoundStatement> StatementsOf(TemplateView template, int text) =>
        template.Compiled.Model.Bodies.ElementAtOrDefault(text) is { } body ? BoundNodes.Statements(body) : [];

    private static TemplateType? Known(TemplateType? type) => type?.Kind == TypeKind.Error ? null : type;
}
