using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Cultures;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Names;
using TemplateSms.Generator.Reporting;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>SMS4xxx: checks constants in C# that become a part of a message or of the request that sends it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallSiteAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of([.. CallSiteRules.All, ConfigurationRules.InternalFailure]);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (Containment.Try(CompilerStage.CheckCallSite, Register, start, start.CancellationToken) is { } failure)
                start.RegisterCompilationEndAction(end => end.ReportDiagnostic(Descriptors.Diagnostic(failure.ToFinding(), Location.None)));
        });
    }

    private static void Register(CompilationStartAnalysisContext start)
    {
        if (KnownSymbols.Of(start.Compilation) is not { } symbols)
            return;

        // What one block reports is known there: a local is read for each of its uses.
        start.RegisterOperationBlockStartAction(block => Register(block, new MarkedSites(symbols, new Reports())));
        start.RegisterOperationAction(Contained(new CultureCheck(symbols).Check), OperationKind.Invocation);
    }

    private static void Register(OperationBlockStartAnalysisContext block, MarkedSites sites)
    {
        block.RegisterOperationAction(Contained(sites.CheckArgument), OperationKind.Argument);
        block.RegisterOperationAction(Contained(PositionalArguments.Check), OperationKind.Invocation);
        block.RegisterOperationAction(
            Contained(sites.CheckAssignment), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.CompoundAssignment);
        block.RegisterOperationAction(
            Contained(sites.CheckInitializer),
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer,
            OperationKind.ParameterInitializer);
    }

    private static Action<OperationAnalysisContext> Contained(Action<OperationAnalysisContext> check) => context =>
    {
        if (Containment.Try(CompilerStage.CheckCallSite, check, context, context.CancellationToken) is { } failure)
            context.ReportDiagnostic(Descriptors.Diagnostic(failure.ToFinding(), context.Operation.Syntax.GetLocation()));
    };
}
