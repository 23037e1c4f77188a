using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>SMS4xxx: checks constants in C# that become a part of a message or of the request that sends it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallSiteAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(CallSiteRules.All);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSymbols.Of(start.Compilation) is not { } symbols)
                return;

            var sites = new MarkedSites(symbols);
            start.RegisterOperationAction(sites.CheckArgument, OperationKind.Argument);
            start.RegisterOperationAction(sites.CheckAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
            start.RegisterOperationAction(
                sites.CheckInitializer,
                OperationKind.PropertyInitializer,
                OperationKind.FieldInitializer,
                OperationKind.ParameterInitializer);
        });
    }
}
