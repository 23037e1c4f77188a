using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Fixes;

/// <summary>Collects how a text uses a name that nothing declares.</summary>
internal sealed class NameUses(string source, string name, IReadOnlyList<ParameterModel> parameters)
{
    public NameUse Uses { get; private set; }

    /// <summary>The whole numbers that the name is compared with, or computed with.</summary>
    public List<long> Numbers { get; } = [];

    /// <summary>The loops over the name.</summary>
    public List<ForSyntax> Loops { get; } = [];

    public void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case PrintSyntax print when IsName(print.Expression):
            case InterpolatedSyntax text when text.Contents.Any(part => part.Hole is { } hole && IsName(hole)):
                Uses |= NameUse.Printed;
                break;
            case IfBranchSyntax branch when IsName(branch.Condition):
            case ConditionalSyntax choice when IsName(choice.Condition):
                Uses |= NameUse.Condition;
                break;
            case UnarySyntax unary when IsName(unary.Operand):
                Uses |= unary.Operator.Kind == TokenKind.Bang ? NameUse.Condition : NameUse.Number;
                break;
            case ForSyntax loop when IsName(loop.List):
                Uses |= NameUse.List;
                Loops.Add(loop);
                break;
            case IndexSyntax index:
                Uses |= (IsName(index.Target) ? NameUse.List : 0) | (IsName(index.Index) ? NameUse.Number : 0);
                break;
            case MemberSyntax member when IsName(member.Target):
                Uses |= OfMember(TextOf(member.Member));
                break;
            case CaseSyntax choice when IsName(choice.Value):
                foreach (var value in choice.Branches.SelectMany(branch => branch.Values))
                    Beside(value);
                break;
            case BinarySyntax binary when IsName(binary.Left):
                InOperation(binary.Operator.Kind, binary.Right);
                break;
            case BinarySyntax binary when IsName(binary.Right):
                InOperation(binary.Operator.Kind, binary.Left);
                break;
            case CallSyntax call:
                InCall(call);
                break;
        }

        foreach (var part in node.Parts)
        {
            if (part.Node is not null && !(node is ForSyntax shadow && part.Node == shadow.Body && TextOf(shadow.Variable) == name))
                Visit(part.Node);
        }
    }

    private static NameUse OfMember(string member) => member switch
    {
        "size" => NameUse.None,
        "year" or "month" or "day" => NameUse.Date,
        "hour" or "minute" or "second" => NameUse.Time,
        _ => NameUse.Object,
    };

    private void InOperation(TokenKind operation, ExpressionSyntax other)
    {
        switch (operation)
        {
            case TokenKind.AmpersandAmpersand or TokenKind.PipePipe:
                Uses |= NameUse.Condition;
                break;
            case TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent:
                Uses |= NameUse.Number;
                Beside(other);
                break;
            default:
                Beside(other);
                break;
        }
    }

    /// <summary>The operand beside the name, in a comparison or a sum, tells its type.</summary>
    private void Beside(ExpressionSyntax other)
    {
        switch (other)
        {
            case ParenthesizedSyntax parenthesized:
                Beside(parenthesized.Expression);
                break;
            case UnarySyntax { Operator.Kind: TokenKind.Minus, Operand: LiteralSyntax }:
                Uses |= NameUse.Number;
                Numbers.Add(-1);
                Beside(((UnarySyntax)other).Operand);
                break;
            case InterpolatedSyntax or LiteralSyntax { Token.Kind: TokenKind.String or TokenKind.VerbatimString }:
                Uses |= NameUse.Text;
                break;
            case LiteralSyntax literal when NumberLiterals.TryRead(TextOf(literal.Token), out _, out var value):
                Uses |= value is long ? NameUse.Number : NameUse.Number | NameUse.Decimals;
                if (value is long number)
                    Numbers.Add(number);
                break;
            case NameSyntax when TextOf(((NameSyntax)other).Token) is "true" or "false":
                Uses |= NameUse.Bool;
                break;
            case NameSyntax known when parameters.FirstOrDefault(p => p.Name == TextOf(known.Token)) is { } parameter:
                Uses |= OfKind(parameter.Type.Kind);
                break;
        }
    }

    private static NameUse OfKind(TypeKind kind) => kind switch
    {
        TypeKind.String => NameUse.Text,
        TypeKind.Int or TypeKind.Long => NameUse.Number,
        TypeKind.Decimal => NameUse.Number | NameUse.Decimals,
        TypeKind.Bool => NameUse.Bool,
        TypeKind.Date => NameUse.Date,
        TypeKind.Time => NameUse.Time,
        TypeKind.DateTime => NameUse.Date | NameUse.Time,
        _ => NameUse.None,
    };

    private void InCall(CallSyntax call)
    {
        if (!FunctionCatalogue.TryFind(TextOf(call.Function), out var function))
            return;
        var values = call.Piped is { } piped ? [piped, .. call.Arguments.Select(a => a.Value)] : call.Arguments.Select(a => a.Value).ToList();
        var names = call.Piped is null ? call.Arguments.Select(a => a.Name).ToList() : [null, .. call.Arguments.Select(a => a.Name)];
        for (var i = 0; i < values.Count; i++)
        {
            var parameter = names[i] is { } given ? function.Parameters.FirstOrDefault(p => p.Name == TextOf(given)) : function.Parameters.ElementAtOrDefault(i);
            if (parameter is null || !IsName(values[i]))
                continue;
            var others = values.Where((_, other) => other != i).ToList();
            Uses |= OfArgument(function, parameter.Accepts, others);

            // A format is a text, and no text stands beside the number that it is for.
            if (parameter.Accepts is ArgumentKind.Number or ArgumentKind.Divisor or ArgumentKind.TimeAmount or ArgumentKind.Choice && !function.Takes(ArgumentKind.NumberFormat))
                others.ForEach(Beside);
        }
    }

    private NameUse OfArgument(Function function, ArgumentKind accepts, List<ExpressionSyntax> others) => accepts switch
    {
        ArgumentKind.Text => NameUse.Printed,
        ArgumentKind.Integer => NameUse.Number,
        ArgumentKind.Number or ArgumentKind.Divisor or ArgumentKind.TimeAmount => NameUse.Number | (HasDecimals(function, others) ? NameUse.Decimals : 0),
        ArgumentKind.Bool => NameUse.Bool,
        ArgumentKind.Moment or ArgumentKind.PresentMoment => OfMoment(function, others),
        ArgumentKind.List or ArgumentKind.PrintedList or ArgumentKind.OrderedList => NameUse.List,
        _ => NameUse.None,
    };

    private bool HasDecimals(Function function, List<ExpressionSyntax> others) => function.DropsDecimals
        || (function.Takes(ArgumentKind.NumberFormat) && !others.Select(FormatOf).Any(NumberFormatShapes.IsOfWholeNumbers));

    private NameUse OfMoment(Function function, List<ExpressionSyntax> others) =>
        function.Takes(ArgumentKind.DateFormat) ? NameUse.Moment | others.Select(FormatOf).Aggregate(NameUse.None, (uses, format) => uses | OfFormat(format))
        : function.MovesTime ? NameUse.Date | NameUse.Time
        : NameUse.Date;

    private static NameUse OfFormat(string format) =>
        (DateFormatFacts.DependsOnDate(format) ? NameUse.Date : NameUse.None) | (DateFormatFacts.DependsOnTime(format) ? NameUse.Time : NameUse.None);

    private string FormatOf(ExpressionSyntax format) =>
        format is LiteralSyntax { Token.Kind: TokenKind.String or TokenKind.VerbatimString } literal
            ? source.Substring(literal.Token.ValueSpan.Start, literal.Token.ValueSpan.Length)
            : "";

    private bool IsName(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedSyntax parenthesized => IsName(parenthesized.Expression),
        NameSyntax use => TextOf(use.Token) == name,
        _ => false,
    };

    private string TextOf(SyntaxNode node) => source.Substring(node.Span.Start, node.Span.Length);

    private string TextOf(Token token) => source.Substring(token.Span.Start, token.Span.Length);
}
