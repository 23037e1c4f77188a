using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>SMS4xxx: checks constants in C# that become a sender or the text of a message.</summary>
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
            // Nothing can be marked in a project that does not know the marks.
            if (start.Compilation.GetTypesByMetadataName(Marks.SenderAttribute).IsEmpty)
                return;

            start.RegisterOperationAction(AnalyzeArgument, OperationKind.Argument);
            start.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
            start.RegisterOperationAction(
                AnalyzeInitializer,
                OperationKind.PropertyInitializer,
                OperationKind.FieldInitializer,
                OperationKind.ParameterInitializer);
        });
    }

    private static void AnalyzeArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
            Check(context, argument.Value, Marks.Of(parameter), () => TextRoom.Of(argument));
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation { Member: var member })
            Check(context, assignment.Value, Marks.Of(member), () => TextRoom.Default);
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        var mark = initializer switch
        {
            IPropertyInitializerOperation property => property.InitializedProperties.Select(Marks.Of).FirstOrDefault(),
            IFieldInitializerOperation field => field.InitializedFields.Select(Marks.Of).FirstOrDefault(),
            IParameterInitializerOperation parameter => Marks.Of(parameter.Parameter),
            _ => Mark.None,
        };
        Check(context, initializer.Value, mark, () => TextRoom.Default);
    }

    private static void Check(OperationAnalysisContext context, IOperation value, Mark mark, Func<TextRoom> room)
    {
        if (mark == Mark.None)
            return;

        foreach (var constant in ConstantValues.Of(value))
        {
            var text = (string)constant.ConstantValue.Value!;
            var findings = mark == Mark.Sender ? ConstantRules.Sender(text) : CheckText(text, room());
            if (findings.Count == 0)
                continue;

            var map = ConstantMap.Of(constant, text, context.CancellationToken);
            foreach (var finding in findings)
                context.ReportDiagnostic(Descriptors.Diagnostic(finding, map.Locate(finding.Span)));
        }
    }

    private static IReadOnlyList<Finding> CheckText(string text, TextRoom room) =>
        ConstantRules.Text(text, room.Encoding, room.Segments, room.Reserve);
}
