using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.CodeFixes.CallSites;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Takes an expression of type string apart: interpolated strings, sums, <c>string.Format</c> and constants.</summary>
internal sealed class MessageReader(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly List<MessagePart> _parts = [];

    /// <summary>The pieces of a message in their order; null where one cannot be told, and for a single value.</summary>
    public static IReadOnlyList<MessagePart>? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var reader = new MessageReader(model, cancellationToken);
        return reader.TryAdd(expression, PrintingCulture.Current) && (reader._parts.Count > 1 || reader._parts is [FixedText]) ? reader._parts : null;
    }

    /// <param name="culture">The culture that prints the value. A string in it is made before, in a culture of its own.</param>
    private bool TryAdd(ExpressionSyntax expression, PrintingCulture culture)
    {
        if (ConstantOf(expression) is { } constant)
            return AddText(constant);
        switch (expression)
        {
            case ConditionalExpressionSyntax choice when ConstantOf(choice.WhenTrue) is { } first && ConstantOf(choice.WhenFalse) is { } second:
                _parts.Add(new ChosenText(choice.Condition, first, second));
                return true;
            case ParenthesizedExpressionSyntax parenthesized:
                return TryAdd(parenthesized.Expression, culture);
            case InterpolatedStringExpressionSyntax interpolated:
                return TryAddContents(interpolated, PrintingCulture.Current);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsStringSum(sum):
                return TryAdd(sum.Left, PrintingCulture.Current) && TryAdd(sum.Right, PrintingCulture.Current);
            case InvocationExpressionSyntax call when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method:
                return TryAdd(call, method, culture);
            default:
                return AddValue(expression, "", culture);
        }
    }

    private bool TryAddContents(InterpolatedStringExpressionSyntax interpolated, PrintingCulture culture) =>
        interpolated.Contents.All(content => TryAdd(content, culture));

    private bool TryAdd(InterpolatedStringContentSyntax content, PrintingCulture culture)
    {
        if (content is InterpolationSyntax hole)
        {
            var suffix = hole.AlignmentClause?.ToString() + hole.FormatClause;
            return suffix.Length == 0 ? TryAdd(hole.Expression, culture) : AddValue(hole.Expression, suffix, culture);
        }

        var token = ((InterpolatedStringTextSyntax)content).TextToken;
        return TextOf(token) is { } text && AddText(text);
    }

    private bool TryAdd(InvocationExpressionSyntax call, IMethodSymbol method, PrintingCulture culture)
    {
        var arguments = call.ArgumentList.Arguments;
        var isOfString = method.ContainingType.SpecialType == SpecialType.System_String && arguments.All(argument => argument.NameColon is null);
        if (isOfString && method.Name == "Create" && arguments.Count == 2 && arguments[1].Expression is InterpolatedStringExpressionSyntax created)
            return CultureOf(arguments[0].Expression) is { } given && TryAddContents(created, given);
        if (method is { Name: "Invariant", ContainingType: { Name: "FormattableString" } } && arguments.Count == 1 && arguments[0].Expression is InterpolatedStringExpressionSyntax formattable)
            return TryAddContents(formattable, PrintingCulture.Invariant);
        if (isOfString && method.Name == "Format")
        {
            if (method.Parameters[0].Type.SpecialType == SpecialType.System_String)
                return TryAddFormat(arguments[0].Expression, [.. arguments.Skip(1)], method, PrintingCulture.Current);
            return CultureOf(arguments[0].Expression) is { } given && TryAddFormat(arguments[1].Expression, [.. arguments.Skip(2)], method, given);
        }

        if (isOfString && method.Name == "Concat" && method.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_String))
            return arguments.All(argument => TryAdd(argument.Expression, PrintingCulture.Current));
        return AddValue(call, "", culture);
    }

    // Arguments are evaluated in their order, each once; so the holes are in that order where anybody could see another one.
    private bool TryAddFormat(ExpressionSyntax format, IReadOnlyList<ArgumentSyntax> arguments, IMethodSymbol method, PrintingCulture culture)
    {
        var isSpread = method.Parameters.Last().IsParams && arguments.Count == 1 && TypeOf(arguments[0].Expression) is IArrayTypeSymbol;
        if (isSpread || model.GetConstantValue(format, cancellationToken) is not { HasValue: true, Value: string text } || CompositeFormat.Parse(text) is not { } pieces)
            return false;
        var isAnyOrderTheSame = arguments.All(argument => Effects.AreNone(argument.Expression, model, cancellationToken));
        var next = 0;
        foreach (var (piece, index, suffix) in pieces)
        {
            if (piece is not null)
            {
                AddText(piece);
                continue;
            }

            if (index >= arguments.Count || !(isAnyOrderTheSame || index == next || (index < next && Effects.AreNone(arguments[index].Expression, model, cancellationToken))))
                return false;
            next = Math.Max(next, index + 1);
            if (!(suffix.Length == 0 ? TryAdd(arguments[index].Expression, culture) : AddValue(arguments[index].Expression, suffix, culture)))
                return false;
        }

        return isAnyOrderTheSame || arguments.Skip(next).All(argument => Effects.AreNone(argument.Expression, model, cancellationToken));
    }

    private bool AddText(string text)
    {
        if (text.Length > 0)
            _parts.Add(new FixedText(text));
        return true;
    }

    private bool AddValue(ExpressionSyntax expression, string suffix, PrintingCulture culture)
    {
        if (TypeOf(expression) is not { TypeKind: not (TypeKind.Dynamic or TypeKind.Error) })
            return false;
        _parts.Add(new PrintedValue(expression, suffix, culture));
        return true;
    }

    // A number that is negative has the sign of a culture.
    private string? ConstantOf(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken) switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: null } when model.GetTypeInfo(expression, cancellationToken).ConvertedType?.SpecialType == SpecialType.System_String => "",
        { HasValue: true, Value: char letter } => letter.ToString(),
        { HasValue: true, Value: int and >= 0 and var number } when TypeOf(expression)?.TypeKind != TypeKind.Enum => ((int)number).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private bool IsStringSum(BinaryExpressionSyntax sum) =>
        model.GetSymbolInfo(sum, cancellationToken).Symbol is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String, MethodKind: MethodKind.BuiltinOperator };

    // Each value asks for it again.
    private PrintingCulture? CultureOf(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellationToken).Symbol switch
    {
        IPropertySymbol { Name: nameof(CultureInfo.InvariantCulture), ContainingType.Name: nameof(CultureInfo) } => PrintingCulture.Invariant,
        IPropertySymbol { Name: "CurrentCulture", ContainingType.Name: nameof(CultureInfo) } => PrintingCulture.Current,
        _ when !Effects.AreNone(expression, model, cancellationToken) || expression is LiteralExpressionSyntax => null,
        _ => new PrintingCulture(expression.WithoutTrivia().ToString()),
    };

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

    // The value of a raw string has its indentation taken away already.
    private static string? TextOf(SyntaxToken token) => token.Parent?.Parent is InterpolatedStringExpressionSyntax
    {
        StringStartToken.RawKind: (int)SyntaxKind.InterpolatedSingleLineRawStringStartToken or (int)SyntaxKind.InterpolatedMultiLineRawStringStartToken,
    }
        ? token.ValueText
        : token.Parent?.Parent is InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedVerbatimStringStartToken }
            ? token.Text.Replace("\"\"", "\"").Replace("{{", "{").Replace("}}", "}")
            : StringPiece.Of(token)?.Read(0, token.Text.Length)?.Replace("{{", "{").Replace("}}", "}");
}
