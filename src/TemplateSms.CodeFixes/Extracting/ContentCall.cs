using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>A call of <c>SmsContent.Create</c> whose arguments a template can say.</summary>
/// <param name="Call">The call.</param>
/// <param name="Settings">The lines of the front matter that say the same.</param>
internal sealed record ContentCall(InvocationExpressionSyntax Call, IReadOnlyList<string> Settings)
{
    private const string ClientType = "TemplateSms.ISmsClient";

    /// <summary>The settings of a text whose encoding nobody has said: whatever it needs, up to what the gateway sends.</summary>
    public static IReadOnlyList<string> AnyText { get; } = ["encoding: auto", "segments: dynamic"];

    /// <summary>Reads a call; null where it says more than a template can.</summary>
    public static ContentCall? Of(InvocationExpressionSyntax call, ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        // The same characters are refused.
        var settings = new List<string>();
        var encoding = "gsm7";
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression.Span.Contains(text.Span))
                continue;
            if (PassedParameter.Of(argument, model, cancellationToken)?.Name is not { } parameter
                || model.GetConstantValue(argument.Expression, cancellationToken) is not { HasValue: true, Value: int number })
            {
                return null;
            }

            switch (parameter)
            {
                case "encoding" when number is >= 0 and <= 2:
                    encoding = Word(model, argument, cancellationToken) ?? encoding;
                    break;
                case "maxSegments" when number is > 0 and <= 6:
                    if (number > 1)
                        settings.Add($"segments: {number}");
                    break;
                case "kind" when Word(model, argument, cancellationToken) is { } kind && (kind is "transactional" or "marketing"):
                    if (kind != "transactional")
                        settings.Add($"kind: {kind}");
                    break;
                default:
                    return null;
            }
        }

        if (encoding != "gsm7")
            settings.Insert(0, $"encoding: {encoding}");
        else
            settings.Insert(0, "unencodable: reject");
        return new ContentCall(call, settings);
    }

    /// <summary>The call that sends the content to one number, where it is that of a client; null for another.</summary>
    public (TextSpan Span, IReadOnlyList<string> Before, IReadOnlyList<string> After)? Send(SemanticModel model, CancellationToken cancellationToken)
    {
        if (Call.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "To", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [var number] } addressed }
            || addressed.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var client } } send } list } first
            || list.Arguments[0] != first
            || model.GetSymbolInfo(send, cancellationToken).Symbol is not IMethodSymbol { Name: "SendAsync" } method
            || !IsOfClient(method)
            || !Effects.AreNone(number.Expression, model, cancellationToken))
        {
            return null;
        }

        var after = new List<string>();
        foreach (var argument in list.Arguments.Skip(1))
        {
            if (PassedParameter.Of(argument, model, cancellationToken)?.Name is not { } parameter)
                return null;
            after.Add($"{parameter}: {argument.Expression}");
        }

        return (send.Span, [client.ToString(), number.Expression.ToString()], after);
    }

    // The generated method calls the interface, so another method of that name is not meant.
    private static bool IsOfClient(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return type.ToDisplayString() == ClientType || type.AllInterfaces.Where(of => of.ToDisplayString() == ClientType)
            .SelectMany(client => client.GetMembers(method.Name))
            .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method));
    }

    private static string? Word(SemanticModel model, ArgumentSyntax argument, CancellationToken cancellationToken) =>
        (model.GetSymbolInfo(argument.Expression, cancellationToken).Symbol as IFieldSymbol)?.Name.ToLowerInvariant();
}
