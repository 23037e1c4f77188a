using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Provider;
using TemplateSms.Generator.Analyzers.CallSites.Twilio;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>The place where a string becomes the text of a message.</summary>
/// <param name="Content">The call of <c>SmsContent.Create</c> that takes it; null for another place.</param>
internal sealed record TextSink(InvocationExpressionSyntax? Content)
{
    private const string TextAttribute = "TemplateSms.SmsTextAttribute";
    private const string ContentType = "TemplateSms.SmsContent";

    /// <summary>The place that an expression reaches as it is; null where it reaches none.</summary>
    public static TextSink? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax outer = expression;
        while (outer.Parent is ParenthesizedExpressionSyntax parenthesized)
            outer = parenthesized;
        return outer.Parent switch
        {
            ArgumentSyntax argument =>
                PassedParameter.Of(argument, model, cancellationToken) is { } parameter && IsText(parameter) ? new TextSink(ContentCallOf(argument, parameter)) : null,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == outer =>
                model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is (IPropertySymbol or IFieldSymbol) and { } member && IsText(member) ? new TextSink((InvocationExpressionSyntax?)null) : null,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                model.GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol { IsConst: false } local ? OfOnlyUse(local, variable, model, cancellationToken) : null,
            _ => null,
        };
    }

    // A local that is written once, where it is declared, and read once, where it becomes a text.
    private static TextSink? OfOnlyUse(ILocalSymbol local, VariableDeclaratorSyntax variable, SemanticModel model, CancellationToken cancellationToken)
    {
        if (local.Type.SpecialType != SpecialType.System_String || variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return null;
        var uses = member.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local))
            .ToList();
        return uses.Count == 1 && Of(uses[0], model, cancellationToken) is not null ? new TextSink((InvocationExpressionSyntax?)null) : null;
    }

    private static InvocationExpressionSyntax? ContentCallOf(ArgumentSyntax argument, IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { Name: "Create" } method && method.ContainingType.ToDisplayString() == ContentType
            ? argument.Parent?.Parent as InvocationExpressionSyntax
            : null;

    private static bool IsText(ISymbol symbol) => TypeOf(symbol)?.SpecialType == SpecialType.System_String
        && (symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == TextAttribute)
            || ProviderRequest.MarkOf(symbol)?.Mark == Mark.Text
            || TwilioSdk.MarkOf(symbol)?.Mark == Mark.Text);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
