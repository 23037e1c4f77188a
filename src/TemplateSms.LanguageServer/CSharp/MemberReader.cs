using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>Reads the members of a declaration that the generated code can read.</summary>
internal sealed class MemberReader(string path)
{
    // Most members of a file are of a few types.
    private readonly Dictionary<(string Text, CSharpScope Scope), CSharpTypeText> _types = [];

    public IReadOnlyList<CSharpMember> Read(TypeDeclarationSyntax type, CSharpScope scope)
    {
        var isInterface = type is InterfaceDeclarationSyntax;
        var members = new List<CSharpMember>();
        foreach (var member in type.Members.Where(member => IsReadable(member.Modifiers, isInterface)))
        {
            if (member is PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property && HasGetter(property))
                members.Add(Of(property.Identifier, property.Type, scope));
            else if (member is FieldDeclarationSyntax field)
                members.AddRange(field.Declaration.Variables.Select(variable => Of(variable.Identifier, field.Declaration.Type, scope)));
        }

        if (type is RecordDeclarationSyntax { ParameterList: { } parameters })
        {
            var declared = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
            members.InsertRange(0, parameters.Parameters
                .Where(parameter => parameter.Type is not null && !declared.Contains(parameter.Identifier.ValueText))
                .Select(parameter => Of(parameter.Identifier, parameter.Type!, scope)));
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

    private CSharpMember Of(SyntaxToken name, TypeSyntax type, CSharpScope scope)
    {
        var key = (type.ToString(), scope);
        if (!_types.TryGetValue(key, out var text))
            _types[key] = text = new CSharpTypeText(key.Item1, scope);
        return new CSharpMember(name.ValueText, text, path, new TextSpan(name.SpanStart, name.Span.Length));
    }
}
