using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Language.Binding;
using Names = TemplateSms.Language.Syntax.Names;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Names the parameters of one template after the values that are passed.</summary>
internal sealed class ParameterNames
{
    private const string Unnamed = "value";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Next(ExpressionSyntax expression)
    {
        var name = Usable(NameOf(expression) ?? Unnamed);
        var free = name;
        for (var number = 2; !_taken.Add(Names.ToCamelCase(free)); number++)
            free = name + number;
        return free;
    }

    private static string Usable(string name)
    {
        var snake = Names.ToSnakeCase(name.Trim('_'));
        if (ParameterName.WhyNot(snake) is null && !ParameterName.IsFixed(snake))
            return snake;
        return ParameterName.WhyNot(snake + "_" + Unnamed) is null ? snake + "_" + Unnamed : Unnamed;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var nullable } => NameOf(nullable),
        // order.Id alone would be called id.
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: var member } when member.Length <= 4 && owner.Identifier.ValueText.Length > 2 && char.IsLower(owner.Identifier.ValueText[0]) =>
            owner.Identifier.ValueText + char.ToUpperInvariant(member[0]) + member.Substring(1),
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        BinaryExpressionSyntax binary => NameOf(binary.Left),
        AwaitExpressionSyntax awaited => NameOf(awaited.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var target, Name.Identifier.ValueText: var method } } =>
            method.StartsWith("To", StringComparison.Ordinal) || method.StartsWith("Trim", StringComparison.Ordinal) ? NameOf(target) : WithoutVerb(method),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax method } => WithoutVerb(method.Identifier.ValueText),
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };

    private static string WithoutVerb(string method)
    {
        var noun = method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - 5) : method;
        return noun.StartsWith("Get", StringComparison.Ordinal) && noun.Length > 3 ? noun.Substring(3) : noun;
    }
}
