using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.CodeFixes.CallSites.Settings;

/// <summary>Writes a setting into the call that takes the text, as an argument of its own.</summary>
internal static class CallSettings
{
    /// <summary>The change, or null where the call has no such parameter.</summary>
    public static TextChange? Change(SemanticModel model, SyntaxNode text, Setting setting, CancellationToken cancellationToken)
    {
        foreach (var list in text.Ancestors().OfType<ArgumentListSyntax>())
        {
            var arguments = ArgumentsOf(model.GetOperation(list.Parent!, cancellationToken));
            if (arguments.FirstOrDefault(argument => IsFor(argument.Parameter, setting)) is not { Parameter: { } parameter } found)
                continue;

            var value = setting.Value[0] == '.'
                ? parameter.Type.ToMinimalDisplayString(model, list.SpanStart) + setting.Value
                : setting.Value;
            return found.ArgumentKind == ArgumentKind.Explicit
                ? new TextChange(found.Value.Syntax.Span, value)
                : new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), $", {parameter.Name}: {value}");
        }

        return null;
    }

    private static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    private static bool IsFor(IParameterSymbol? parameter, Setting setting) =>
        parameter is not null
        && parameter.Type.ToDisplayString() == setting.Type
        && (setting.Parameter is null || parameter.Name == setting.Parameter);
}
