using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Evaluates calls of functions.</summary>
/// <param name="of">What is known of an argument.</param>
internal sealed class CallValues(Func<BoundExpression, Facts, Value> of, OwnParts parts, OperatorValues operators)
{
    private const int MostMembers = 12;

    public Value Of(BoundCall call, Facts facts)
    {
        var function = call.Function;
        var values = call.Arguments.Select(a => of(a, facts)).ToList();
        if (function.Operator is { } operation && call.Type.IsNumber)
            return operators.Arithmetic(operation, values[0], values[1], call.Type, call.Span);
        var context = ContextOf(call, values);
        return OfEachMember(call, context) ?? OfResult(call, context);
    }

    public TransferContext ContextOf(BoundCall call, Facts facts) => ContextOf(call, [.. call.Arguments.Select(a => of(a, facts))]);

    // Parameters that the call leaves out have their default.
    private TransferContext ContextOf(BoundCall call, List<Value> values) => new(
        [.. call.Arguments.Select(ArgumentOf)],
        [.. values, .. call.Function.Parameters.Skip(values.Count).Select(p => Value.OfText(p.Default as string ?? ""))],
        parts.Settings,
        parts.Factory);

    // What a function makes of an enum is what it makes of each member.
    private Value? OfEachMember(BoundCall call, TransferContext context)
    {
        var values = context.Values.ToList();
        var index = values.FindIndex(v => v.Nullness == Nullness.Never && v.Choices is { Count: > 1 and <= MostMembers });
        if (index < 0)
            return call.Function.Precise(context);
        Value? joined = null;
        foreach (var member in values[index].Choices!.Value)
        {
            List<Value> one = [.. values];
            one[index] = parts.Factory.OfKnown(member, call.Arguments[index].Type);
            var ofMember = new TransferContext(context.Arguments, one, parts.Settings, parts.Factory);
            var result = call.Function.Precise(ofMember) ?? OfResult(call, ofMember);
            joined = joined?.Join(result) ?? result;
        }

        return joined;
    }

    // The transfer function says what is printed, nothing for null included; whether that can be follows from the arguments.
    private Value OfResult(BoundCall call, TransferContext context)
    {
        var arguments = call.Arguments.Select((a, i) => context.Values[i].Nullness == Nullness.Never ? a.Type with { IsNullable = false } : a.Type).ToList();
        var isNullable = call.Type.IsNullable && call.Function.Result(arguments).IsNullable;
        return parts.Factory.OfType(call.Type) with
        {
            Text = call.Function.Transfer(context),
            InGsm7 = call.Function.Prints.KeepsFirst ? call.Function.Transfer(OfGsm7(context)).InGsm7 : null,
            Nullness = isNullable || call.Type.Kind == TypeKind.CSharp ? Nullness.Maybe : Nullness.Never,
            Number = call.Type.Kind is TypeKind.Int or TypeKind.Long ? TypeShapes.RangeOf(call.Type) : null,
        };
    }

    // What is kept whole is in GSM-7 where the result is.
    private static TransferContext OfGsm7(TransferContext context) => new(
        context.Arguments,
        [context.Values[0] with { Text = context.Values[0].Text.InGsm7 }, .. context.Values.Skip(1)],
        context.Settings,
        context.Factory);

    private static CallArgument ArgumentOf(BoundExpression argument) =>
        new(argument.Type, (argument as BoundLiteral)?.Value as string) { Name = Facts.KeyOf(argument) };
}
