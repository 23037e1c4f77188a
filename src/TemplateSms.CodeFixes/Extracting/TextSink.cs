using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Provider;
using TemplateSms.Generator.Analyzers.CallSites.Twilio;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>The place where a string becomes the text of a message.</summary>
/// <param name="Content">The call of <c>SmsContent.Create</c> that takes it as it is; null for another place.</param>
internal sealed record TextSink(InvocationExpressionSyntax? Content)
{
    private const string TextAttribute = "TemplateSms.SmsTextAttribute";
    private const string ContentType = "TemplateSms.SmsContent";

    private static readonly TextSink _anyPlace = new((InvocationExpressionSyntax?)null);

    /// <summary>The place that an expression reaches as it is; null where it reaches none.</summary>
    public static TextSink? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var outer = Whole(expression);
        return outer.Parent switch
        {
            // One of several texts: each is taken where its branch is.
            ConditionalExpressionSyntax choice when choice.Condition != outer => Of(choice, model, cancellationToken) is null ? null : _anyPlace,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Of(choice, model, cancellationToken) is null ? null : _anyPlace,
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == outer => Of(choice, model, cancellationToken) is null ? null : _anyPlace,
            ArgumentSyntax argument =>
                PassedParameter.Of(argument, model, cancellationToken) is { } parameter && IsText(parameter) ? new TextSink(ContentCallOf(argument, parameter)) : null,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == outer =>
                model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is (IPropertySymbol or IFieldSymbol) and { } member && IsText(member) ? _anyPlace : null,
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
        return uses.Count == 1 && Of(uses[0], model, cancellationToken) is not null ? _anyPlace : null;
    }

    private static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        var outer = expression;
        while (outer.Parent is ParenthesizedExpressionSyntax parenthesized)
            outer = parenthesized;
        return outer;
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
