using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers.CallSites.Cultures;

/// <summary>Finds calls that choose no text of a message in several languages: without a culture, or with one that has none.</summary>
internal sealed class CultureCheck(KnownSymbols symbols)
{
    public void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && symbols.CulturesOf(parameter) is { } texts)
                Check(context, call, argument, texts);
        }
    }

    private static void Check(OperationAnalysisContext context, IInvocationOperation call, IArgumentOperation argument, CultureTexts texts)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
        {
            var parameter = argument.Parameter!.Name;
            var finding = new Finding(CallSiteRules.CultureLeftOut, default, new[] { texts.InWords, parameter });
            var properties = ImmutableDictionary<string, string?>.Empty.Add(RemedyProperties.Parameter, parameter);
            context.ReportDiagnostic(Descriptors.Diagnostic(finding, NameOf(call).GetLocation(), properties));
            return;
        }

        var lookup = new CultureLookup(texts.Base, texts.Variants);
        foreach (var constant in ConstantValues.Of(argument.Value))
        {
            if (constant.ConstantValue.Value is string culture && lookup.Find(culture) is null)
                context.ReportDiagnostic(Descriptors.Diagnostic(new Finding(CallSiteRules.CultureWithoutText, default, new[] { culture, texts.InWords }), constant.Syntax.GetLocation()));
        }
    }

    // The name of the method, which is what the finding is about.
    private static SyntaxNode NameOf(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax invocation
        ? invocation.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name,
            MemberBindingExpressionSyntax member => member.Name,
            var expression => expression,
        }
        : call.Syntax;
}
