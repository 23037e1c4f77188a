using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.CodeFixes.CallSites.Settings;

/// <summary>Writes a setting into a request of the provider's client: beside its text, in the initializer or as a statement.</summary>
internal static class RequestSettings
{
    /// <summary>The change, or null where the text goes elsewhere or the property is set somewhere already.</summary>
    public static TextChange? Change(SyntaxNode text, Setting setting)
    {
        if (text.Ancestors().OfType<AssignmentExpressionSyntax>().FirstOrDefault() is not { } assignment)
            return null;
        return assignment.Parent switch
        {
            InitializerExpressionSyntax initializer => InInitializer(initializer, assignment, setting),
            ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement => AsStatement(statement, assignment, setting),
            _ => null,
        };
    }

    private static TextChange? InInitializer(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax text, Setting setting)
    {
        var existing = initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(other => IsNamed(other.Left, setting.Property));
        return existing is not null
            ? new TextChange(existing.Right.Span, setting.PropertyValue)
            : new TextChange(new TextSpan(text.Span.End, 0), $", {setting.Property} = {setting.PropertyValue}");
    }

    private static TextChange? AsStatement(ExpressionStatementSyntax statement, AssignmentExpressionSyntax text, Setting setting)
    {
        if (text.Left is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax request })
            return null;

        var whole = statement.Ancestors().Last(node => node is BlockSyntax or CompilationUnitSyntax);
        if (whole.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(member => IsNamed(member, setting.Property)))
            return null;

        var line = statement.SyntaxTree.GetText().Lines.GetLineFromPosition(statement.SpanStart);
        var indentation = line.ToString().Substring(0, statement.SpanStart - line.Start);
        return string.IsNullOrWhiteSpace(indentation)
            ? new TextChange(new TextSpan(statement.Span.End, 0), $"{LineBreak(line)}{indentation}{request}.{setting.Property} = {setting.PropertyValue};")
            : new TextChange(new TextSpan(statement.Span.End, 0), $" {request}.{setting.Property} = {setting.PropertyValue};");
    }

    private static bool IsNamed(ExpressionSyntax member, string property) => member switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == property,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == property,
        _ => false,
    };

    private static string LineBreak(TextLine line)
    {
        var lineBreak = line.Text!.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return lineBreak.Length > 0 ? lineBreak : "\n";
    }
}
