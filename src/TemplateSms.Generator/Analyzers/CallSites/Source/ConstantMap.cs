using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Generator.Analyzers.CallSites.Source;

/// <summary>Finds where each character of a constant stands in the source.</summary>
internal sealed class ConstantMap
{
    private readonly List<MappedCharacter> _characters = [];

    private ConstantMap()
    {
    }

    /// <summary>The characters of a constant, as many as its value has.</summary>
    public static IReadOnlyList<MappedCharacter> Of(IOperation constant, string value, CancellationToken cancellationToken)
    {
        var map = new ConstantMap();
        map.Add(constant.Syntax, constant.SemanticModel!, cancellationToken);
        // A construct that this reader does not know must not shift a span: then the expression is the place.
        return map.Spells(value) ? map._characters : [.. value.Select(unit => new MappedCharacter(unit, constant.Syntax.Span))];
    }

    private bool Spells(string value)
    {
        if (_characters.Count != value.Length)
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (_characters[i].Value != value[i])
                return false;
        }

        return true;
    }

    private void Add(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, model, cancellationToken);
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                _characters.AddRange(StringSource.OfLiteral(literal.Token));
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                AddOperands(binary, model, cancellationToken);
                break;
            case InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } between:
                _characters.AddRange(StringSource.OfText(between.TextToken, whole));
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                    AddContent(content, interpolated, model, cancellationToken);
                break;
            default:
                if (model.GetConstantValue(node, cancellationToken).Value is string text)
                    _characters.AddRange(text.Select(unit => new MappedCharacter(unit, node.Span)));
                break;
        }
    }

    // A sum leans to the left, and a long one would exhaust the stack.
    private void AddOperands(BinaryExpressionSyntax sum, SemanticModel model, CancellationToken cancellationToken)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
        {
            operands.Push(binary.Right);
            left = binary.Left;
        }

        Add(left, model, cancellationToken);
        while (operands.Count > 0)
            Add(operands.Pop(), model, cancellationToken);
    }

    private void AddContent(
        InterpolatedStringContentSyntax content,
        InterpolatedStringExpressionSyntax whole,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (content is InterpolatedStringTextSyntax text)
            _characters.AddRange(StringSource.OfText(text.TextToken, whole));
        else if (content is InterpolationSyntax interpolation)
            Add(interpolation.Expression, model, cancellationToken);
    }
}
