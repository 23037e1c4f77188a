using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Texts;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Reports findings at the characters of the source that spell what was found, each once: a local may be sent twice.</summary>
internal sealed class Reports
{
    private readonly HashSet<(string Id, Location Place)> _made = [];

    /// <param name="text">The text that the findings count in.</param>
    /// <param name="properties">What a fix of the findings has to know.</param>
    public void Add(
        OperationAnalysisContext context,
        KnownText text,
        IReadOnlyList<Finding> findings,
        ImmutableDictionary<string, string?>? properties = null)
    {
        foreach (var finding in findings)
            Add(context, finding, Location.Create(context.Operation.Syntax.SyntaxTree, text.Locate(finding.Span)), properties);
    }

    public void Add(OperationAnalysisContext context, Finding finding, Location place, ImmutableDictionary<string, string?>? properties = null)
    {
        lock (_made)
        {
            if (!_made.Add((finding.Rule.Id, place)))
                return;
        }

        context.ReportDiagnostic(Descriptors.Diagnostic(finding, place, properties));
    }
}
