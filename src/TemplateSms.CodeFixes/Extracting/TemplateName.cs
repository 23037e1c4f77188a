using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Language.Files;
using Names = TemplateSms.Language.Syntax.Names;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Names a template after the method that its text is taken from.</summary>
internal static class TemplateName
{
    private const string Unnamed = "message";

    public static string Of(ExpressionSyntax expression, Project project)
    {
        var name = Usable(MethodOf(expression));
        var taken = new HashSet<string>(
            project.AdditionalDocuments.Where(document => document.Name.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase))
                .Select(document => Names.ToPascalCase(document.Name.Split('.')[0])),
            StringComparer.OrdinalIgnoreCase);
        var free = name;
        for (var number = 2; taken.Contains(Names.ToPascalCase(free)); number++)
            free = $"{name}_{number}";
        return free;
    }

    private static string? MethodOf(SyntaxNode node) => node.Ancestors().Select(ancestor => ancestor switch
    {
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ConstructorDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    }).FirstOrDefault(name => name is not null);

    private static string Usable(string? method)
    {
        var name = method ?? "";
        if (name.EndsWith("Async", StringComparison.Ordinal))
            name = name.Substring(0, name.Length - 5);
        foreach (var verb in (string[])["Send", "Notify", "Text"])
        {
            if (name.StartsWith(verb, StringComparison.Ordinal) && name.Length > verb.Length && char.IsUpper(name[verb.Length]))
            {
                name = name.Substring(verb.Length);
                break;
            }
        }

        var snake = Names.ToSnakeCase(name);
        return snake.Length > 0 && snake is not ("main" or "send" or "run" or "text") && Names.IsMember(Names.ToPascalCase(snake)) && snake.All(c => c < 128) ? snake : Unnamed;
    }
}
