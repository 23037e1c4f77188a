using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>Reads the members of a declaration that the generated code can read.</summary>
internal sealed class MemberReader(string path, CSharpScope scope)
{
    public IReadOnlyList<CSharpMember> Read(TypeDeclarationSyntax type)
    {
        var isInterface = type is InterfaceDeclarationSyntax;
        var members = new List<CSharpMember>();
        foreach (var member in type.Members.Where(member => IsReadable(member.Modifiers, isInterface)))
        {
            if (member is PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property && HasGetter(property))
                members.Add(Of(property.Identifier, property.Type));
            else if (member is FieldDeclarationSyntax field)
                members.AddRange(field.Declaration.Variables.Select(variable => Of(variable.Identifier, field.Declaration.Type)));
        }

        if (type is RecordDeclarationSyntax { ParameterList: { } parameters })
        {
            var declared = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
            members.InsertRange(0, parameters.Parameters
                .Where(parameter => parameter.Type is not null && !declared.Contains(parameter.Identifier.ValueText))
                .Select(parameter => Of(parameter.Identifier, parameter.Type!)));
        }

        return members;
    }

    private static bool IsReadable(SyntaxTokenList modifiers, bool isInterface)
    {
        if (modifiers.Any(SyntaxKind.StaticKeyword) || modifiers.Any(SyntaxKind.ConstKeyword))
            return false;
        return modifiers.Any(SyntaxKind.PublicKeyword) || modifiers.Any(SyntaxKind.InternalKeyword)
            || (isInterface && !modifiers.Any(SyntaxKind.PrivateKeyword) && !modifiers.Any(SyntaxKind.ProtectedKeyword));
    }

    private static bool HasGetter(PropertyDeclarationSyntax property) =>
        property.ExpressionBody is not null
        || property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)
            && !accessor.Modifiers.Any(SyntaxKind.PrivateKeyword) && !accessor.Modifiers.Any(SyntaxKind.ProtectedKeyword)) == true;

    private CSharpMember Of(SyntaxToken name, TypeSyntax type) =>
        new(name.ValueText, new CSharpTypeText(type.ToString(), scope), path, new TextSpan(name.SpanStart, name.Span.Length));
}
