using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Source;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Reports findings about a constant at the characters of the source that spell what was found.</summary>
internal static class Reports
{
    /// <param name="text">The constant's value, which the findings count in; empty for a value that is no text.</param>
    /// <param name="properties">What a fix of the findings has to know.</param>
    public static void Add(
        OperationAnalysisContext context,
        IOperation constant,
        string text,
        IReadOnlyList<Finding> findings,
        ImmutableDictionary<string, string?>? properties = null)
    {
        if (findings.Count == 0)
            return;

        var map = ConstantMap.Of(constant, text, context.CancellationToken);
        foreach (var finding in findings)
            context.ReportDiagnostic(Descriptors.Diagnostic(finding, map.Locate(finding.Span), properties));
    }
}
