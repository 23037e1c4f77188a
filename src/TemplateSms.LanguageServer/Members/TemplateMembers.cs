using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Members;

/// <summary>Finds the C# types of what a template reads, as far as the project declares them.</summary>
public sealed class TemplateMembers(TemplateView template)
{
    // Locals that are made of each other end here.
    private const int MostSteps = 32;

    private readonly TemplateNames _names = TemplateNames.Of(template);

    /// <summary>The member whose name has an offset, or ends there; null for none, and for one that the project does not declare.</summary>
    public CSharpMember? MemberAt(int offset) => FindAt(template.Tree, offset) is { } syntax ? MemberOf(syntax) : null;

    /// <summary>The member that a path reads last; null for one that the project does not declare.</summary>
    public CSharpMember? MemberOf(MemberSyntax syntax)
    {
        var name = Names.ToCSharpMember(TextOf(syntax.Member));
        return TypeOf(syntax.Target) is { } target && template.Project.CSharp.Find(target) is { } type
            ? template.Project.CSharp.MembersOf(type).FirstOrDefault(member => member.Name == name)
            : null;
    }

    /// <summary>The C# type of an expression; null where it has none, or none that is known.</summary>
    public CSharpTypeText? TypeOf(ExpressionSyntax expression) => TypeOf(expression, 0);

    private CSharpTypeText? TypeOf(ExpressionSyntax expression, int steps) => steps > MostSteps ? null : expression switch
    {
        ParenthesizedSyntax parenthesized => TypeOf(parenthesized.Expression, steps + 1),
        NameSyntax name => _names.All.FirstOrDefault(occurrence => occurrence.Span == name.Token.Span) is { } occurrence ? TypeOf(occurrence, steps + 1) : null,
        MemberSyntax member => TypeOf(member.Target, steps + 1) is { } target && template.Project.CSharp.Find(target) is { } type
            ? template.Project.CSharp.MembersOf(type).FirstOrDefault(found => found.Name == Names.ToCSharpMember(TextOf(member.Member)))?.Type
            : null,
        IndexSyntax index => TypeOf(index.Target, steps + 1) is { } list ? template.Project.CSharp.ElementOf(list) : null,
        _ => null,
    };

    private CSharpTypeText? TypeOf(NameOccurrence occurrence, int steps) => occurrence.Thing.Kind switch
    {
        NameKind.Parameter => TypeOfParameter(occurrence.Thing.Name),
        NameKind.LoopVariable => _names.Loops.FirstOrDefault(loop => loop.Number == occurrence.Thing.Loop) is { } loop && TypeOf(loop.Loop.List, steps) is { } list
            ? template.Project.CSharp.ElementOf(list)
            : null,
        NameKind.Local => _names.Of(occurrence.Thing).LastOrDefault(write => write.Role == NameRole.Write && write.Span.End <= occurrence.Span.Start) is { } write
            && AssignmentAt(template.Tree, write) is { } assignment ? TypeOf(assignment.Value, steps) : null,
        _ => null,
    };

    private CSharpTypeText? TypeOfParameter(string name)
    {
        var brackets = "";
        var type = template.Compiled.Model.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Type;
        for (; type is { Kind: TypeKind.List, Element: { } element }; type = element)
            brackets += "[]";
        return type?.CSharpName is { } full ? new CSharpTypeText(full + brackets, CSharpScope.Global) : null;
    }

    private static MemberSyntax? FindAt(SyntaxNode node, int offset)
    {
        foreach (var part in node.Parts)
        {
            if (part.Node is { } inner && inner.Span.Start <= offset && offset <= inner.Span.End && FindAt(inner, offset) is { } found)
                return found;
        }

        return node is MemberSyntax member && member.Member.Start <= offset && offset <= member.Member.End ? member : null;
    }

    private static AssignmentSyntax? AssignmentAt(SyntaxNode node, NameOccurrence write)
    {
        if (node is AssignmentSyntax assignment && assignment.Target.Span == write.Span)
            return assignment;
        return node.Parts
            .Where(part => part.Node is not null && part.Node.Span.Contains(write.Span))
            .Select(part => AssignmentAt(part.Node!, write))
            .FirstOrDefault(found => found is not null);
    }

    private string TextOf(Token token) => template.Text.Substring(token.Start, token.End - token.Start);
}
