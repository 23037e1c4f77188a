using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds the members of C# types that have no bound, each once.</summary>
public static class UnboundedMembers
{
    // A chain of members is as deep as the parser lets expressions nest; no type of anybody's goes further down than this.
    private const int MostSteps = 32;

    public static IReadOnlyList<UnboundedMember> In(TemplateModel model)
    {
        var members = new Dictionary<string, UnboundedMember>(StringComparer.Ordinal);
        foreach (var block in model.Blocks)
        {
            // The variables of loops have names of their own in C#.
            var lists = new Dictionary<string, BoundExpression>(StringComparer.Ordinal);
            foreach (var loop in BoundNodes.Statements(block).OfType<BoundFor>())
                lists[loop.Variable.CSharpName] = loop.List;
            foreach (var member in BoundNodes.Expressions(block).OfType<BoundMember>().Where(m => m.Type.Kind == TypeKind.CSharp))
            {
                if (Find(member, lists) is { } found && !members.ContainsKey(found.Path))
                    members.Add(found.Path, found);
            }
        }

        return [.. members.Values.OrderBy(m => m.Span.Start)];
    }

    private static UnboundedMember? Find(BoundMember member, Dictionary<string, BoundExpression> lists)
    {
        var steps = new List<string>();
        BoundExpression? at = member;
        while (at is not null and not BoundParameter && steps.Count < MostSteps)
        {
            (at, var step) = at switch
            {
                BoundMember part => (part.Target, part.CSharpName),
                BoundIndex index => (index.Target, UnboundedMember.Element),
                BoundLocal local when local.IsElement && lists.TryGetValue(local.CSharpName, out var list) => (list, UnboundedMember.Element),
                _ => ((BoundExpression?)null, ""),
            };
            steps.Insert(0, step);
        }

        if (at is not BoundParameter { Parameter: var parameter } || (parameter.Type.Element ?? parameter.Type).Kind != TypeKind.CSharp)
            return null;
        var names = steps.Where(s => s != UnboundedMember.Element).Select(Names.ToSnakeCase);
        return new UnboundedMember(string.Join(".", names.Prepend(parameter.Name)), member.Span, parameter, steps.ToArray());
    }
}
