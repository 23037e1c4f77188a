using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Members;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds the members of the value before a dot.</summary>
public static class MemberFinder
{
    /// <summary>The members; none where the type of the value is not known, or the project does not declare it.</summary>
    /// <param name="dot">The dot.</param>
    public static IReadOnlyList<KnownMember> After(TemplateView template, CodeSource source, Token dot)
    {
        if (Target(source, dot) is not { } target)
            return [];
        return new TemplateMembers(template).TypeOf(target) is { } type
            ? Of(template, type)
            : [.. TypeMembers.Of(TypeOf(template, source, target)?.Kind ?? TypeKind.Error).Select(name => new KnownMember(name, $"{name}: int", TypeText: null))];
    }

    /// <summary>The members of a C# type.</summary>
    public static IReadOnlyList<KnownMember> Of(TemplateView template, CSharpTypeText type)
    {
        var csharp = template.Project.CSharp;
        return csharp.Find(type) is { } found
            ? [.. csharp.MembersOf(found).Select(member => new KnownMember(Names.ToSnakeCase(member.Name), $"{member.Name}: {member.Type.Text}", member.Type))]
            : [];
    }

    // A dot without a name behind it is a part of an expression that is missing.
    private static ExpressionSyntax? Target(CodeSource source, Token dot)
    {
        foreach (var node in TreeNodes.In(source.Tree))
        {
            for (var i = 1; i < node.Parts.Count; i++)
            {
                if (node.Parts[i].Node is null && node.Parts[i].Token.Start == dot.Start)
                    return node.Parts[i - 1].Node as ExpressionSyntax;
            }
        }

        return null;
    }

    private static TemplateType? TypeOf(TemplateView template, CodeSource source, ExpressionSyntax target) => target switch
    {
        NameSyntax name => KnownNames.Find(template, name.Span.End, source.TextOf(name.Token))?.Type,
        IndexSyntax index => TypeOf(template, source, index.Target)?.Element,
        ParenthesizedSyntax parenthesized => TypeOf(template, source, parenthesized.Expression),
        _ => null,
    };
}
