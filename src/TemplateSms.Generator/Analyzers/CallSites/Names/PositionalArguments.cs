using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Diagnostics;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace TemplateSms.Generator.Analyzers.CallSites.Names;

/// <summary>
/// Finds neighbouring arguments of one type that only their order tells apart: two parameters that change places in the
/// template would make them change places too, and the C# compiler would see nothing.
/// </summary>
internal static class PositionalArguments
{
    public static void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!GeneratedMembers.Contain(call.TargetMethod))
            return;

        foreach (var run in Runs(call).Where(run => run.Any(argument => !CarriesName(argument))))
        {
            var place = Location.Create(call.Syntax.SyntaxTree, SourceSpan.FromBounds(run[0].Syntax.SpanStart, run[run.Count - 1].Syntax.Span.End));
            var names = run.Select(argument => argument.Parameter!.Name).ToList();
            var finding = new Finding(
                CallSiteRules.PositionalArguments,
                default,
                new[] { string.Join(", ", names.Take(names.Count - 1)), names[names.Count - 1], names[0] });
            context.ReportDiagnostic(Descriptors.Diagnostic(finding, place));
        }
    }

    // Neighbours of one type that are handed over without their names.
    private static IEnumerable<IReadOnlyList<IArgumentOperation>> Runs(IInvocationOperation call)
    {
        var run = new List<IArgumentOperation>();
        foreach (var parameter in GeneratedMembers.Declared(call.TargetMethod))
        {
            var argument = call.Arguments.FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.Parameter, parameter));
            var isPositional = argument is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax { NameColon: null } };
            if (run.Count > 0 && (!isPositional || !SymbolEqualityComparer.Default.Equals(run[0].Parameter!.Type, parameter.Type)))
            {
                if (run.Count > 1)
                    yield return run;
                run = [];
            }

            if (isPositional)
                run.Add(argument!);
        }

        if (run.Count > 1)
            yield return run;
    }

    // customer, order.OrderId and order.Id for customer and orderId: after a swap such a call would be one to report.
    private static bool CarriesName(IArgumentOperation argument)
    {
        var words = new List<string>();
        var expression = ((ArgumentSyntax)argument.Syntax).Expression;
        while (expression is MemberAccessExpressionSyntax member)
        {
            words.Insert(0, member.Name.Identifier.ValueText);
            expression = member.Expression;
        }

        if (expression is IdentifierNameSyntax name)
            words.Insert(0, name.Identifier.ValueText);
        var path = string.Concat(words).Replace("_", "");
        return path.EndsWith(argument.Parameter!.Name, StringComparison.OrdinalIgnoreCase);
    }
}
