using System.Globalization;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Refuses what Scriban computes otherwise for the sake of a value's origin.</summary>
internal static class OriginRules
{
    public const string AsText = "make a text of it with 'string.append'";

    /// <summary>Names a value of type string that Scriban does not treat as one; null for any other value.</summary>
    public static string? NoStringOf(BoundExpression value) =>
        Origins.IsCapture(value) ? "what 'capture' gives" : Origins.IsCharacter(value) ? "an element of a text" : null;

    public static bool JoinsCapture(BinaryOperator operation, BoundExpression other) =>
        operation == BinaryOperator.Add && other.Type is { Kind: TypeKind.String, IsNullable: false } && !Origins.IsCapture(other);

    public static bool IsRefusedForCapture(BoundExpression value, BoundExpression other, bool isEquality) =>
        Origins.IsCapture(value)
        && (Origins.IsCapture(other) || (!isEquality && (other.Type.IsNullable || other.Type.Kind == TypeKind.CSharp)));

    public static BoundExpression? MixedLiteral(BinaryOperator operation, BoundExpression left, BoundExpression right) =>
        Origins.ComputesOtherwise(operation, left, right) ? left : Origins.ComputesOtherwise(operation, right, left) ? right : null;

    public static string MixedMessage(BindingFile file, BoundExpression mixed) =>
        $"'{file.TextOf(mixed.Span)}' may be a number literal, which Scriban computes with as it is written, and not as a {mixed.Type.Display}; "
        + (mixed.Type.Kind == TypeKind.Decimal ? "write the literal with 'm', as '0.5m'" : "write the literal with a point, as '1.0'");

    /// <summary>Whether a call prints the bits of one of its arguments.</summary>
    public static bool PrintsBits(Function function, int index, IReadOnlyList<BoundExpression> arguments) =>
        index == 0 && function.EmitFitted is not null && arguments.Count > 1 && arguments[1] is BoundLiteral { Value: string format } && NumberFormatShapes.IsOfBits(format);

    private static string WidthMessage(BindingFile file, BoundExpression value) =>
        $"'{file.TextOf(value.Span)}' may be a parameter of type long or a number that is computed, which Scriban tells apart here; use two locals";

    public static Finding? InCall(BindingFile file, Function function, IReadOnlyList<BoundExpression> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if ((function.Parameters[i].Accepts == ArgumentKind.Divisor || PrintsBits(function, i, arguments)) && Origins.HasUnknownWidth(arguments[i]))
                return new Finding(BindingRules.WrongType, arguments[i].Span, new[] { WidthMessage(file, arguments[i]) });
            if (function.Parameters[i].Refuses is { } refusal && (Origins.Of(arguments[i]) & refusal.Origins) != 0)
                return new Finding(BindingRules.WrongArguments, arguments[i].Span, new[] { function.Name, $"{string.Format(CultureInfo.InvariantCulture, refusal.Does, NoStringOf(arguments[i]))}, as Scriban does not; {AsText}" });
        }

        var mixed = function.Operator is { } operation ? MixedLiteral(operation, arguments[0], arguments[1])
            : function.Takes(ArgumentKind.NumberFormat) && arguments[1] is BoundLiteral { Value: string format } && Origins.FormatsOtherwise(arguments[0], format) ? arguments[0]
            : null;
        return mixed is null ? null : new Finding(BindingRules.WrongType, mixed.Span, new[] { MixedMessage(file, mixed) });
    }
}
