using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TemplateSms.Generator.Tests.Proof.Mutations;

/// <summary>Puts mistakes into a file beside what is right: which of them is made is decided by a number, once the code runs.</summary>
internal static class SwitchedMembers
{
    /// <summary>Holds the number of the mistake that is made; -1 for none.</summary>
    public const string Source = """
        namespace TemplateSms.Language;

        public static class Mistake
        {
            public static int Number = -1;
        }
        """;

    /// <summary>The file with mistakes, each in the code of its member.</summary>
    /// <param name="root">The file as it is.</param>
    /// <param name="mistakes">The number, the place and the text of each.</param>
    public static SyntaxNode With(SyntaxNode root, IReadOnlyList<(int Number, TextSpan Span, string Wrong)> mistakes)
    {
        var codes = mistakes.GroupBy(mistake => CodeAt(root, mistake.Span)!).ToDictionary(group => group.Key, group => group.ToList());
        return root.ReplaceNodes(codes.Keys, (code, _) => codes[code].Aggregate(code, (right, mistake) => Switched(right, code, mistake)));
    }

    /// <summary>Whether code stands at a place that a number can decide on, and not a constant or a declaration.</summary>
    public static bool CanSwitch(SyntaxNode root, TextSpan span) => CodeAt(root, span) is not null;

    // The outermost: a lambda belongs to the member that it stands in.
    private static SyntaxNode? CodeAt(SyntaxNode root, TextSpan span) => root.FindNode(span).AncestorsAndSelf().LastOrDefault(IsCode);

    private static bool IsCode(SyntaxNode node) => node switch
    {
        BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } => true,
        ArrowExpressionClauseSyntax { Parent: MemberDeclarationSyntax or AccessorDeclarationSyntax, Expression: not ThrowExpressionSyntax } arrow => !IsVoid(arrow),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static SyntaxNode Switched(SyntaxNode right, SyntaxNode original, (int Number, TextSpan Span, string Wrong) mistake)
    {
        var text = original.ToFullString();
        var start = mistake.Span.Start - original.FullSpan.Start;
        var wrong = string.Concat(text.AsSpan(0, start), mistake.Wrong, text.AsSpan(start + mistake.Span.Length));
        var isMade = ParseExpression($"(global::TemplateSms.Language.Mistake.Number == {mistake.Number})");
        return right switch
        {
            BlockSyntax block => Block(IfStatement(isMade, ParseStatement(wrong), ElseClause(block))),
            ArrowExpressionClauseSyntax arrow => arrow.WithExpression(Choice(isMade, Behind(wrong, "=>"), arrow.Expression)),
            EqualsValueClauseSyntax equals => equals.WithValue(Choice(isMade, Behind(wrong, "="), equals.Value)),
            _ => right,
        };
    }

    // In arms, since variables of the one must not be those of the other.
    private static ExpressionSyntax Choice(ExpressionSyntax isMade, string wrong, ExpressionSyntax right) =>
        ParseExpression($"{isMade} switch {{ true => ({wrong}), _ => ({right}) }}");

    private static string Behind(string text, string sign) => text[(text.IndexOf(sign, StringComparison.Ordinal) + sign.Length)..];

    private static bool IsVoid(SyntaxNode code) => code.Parent is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax type } && type.Keyword.IsKind(SyntaxKind.VoidKeyword);
}
