using System.Globalization;
using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>What a .NET number format can print.</summary>
internal static class NumberFormatShapes
{
    private const int MostPrecision = 100;
    private const int DefaultPrecision = 2;

    public static TextShape Of(TransferContext context)
    {
        var type = context.Arguments[0].Type;
        var format = context.ConstantText(1) ?? "";
        var shape = OfStandard(type, format, context.Settings.Culture is not null) ?? TextShape.Any;
        return type.IsNullable || type.Kind == TypeKind.CSharp ? shape.Join(TextShape.Empty) : shape;
    }

    // A letter and a precision. What other formats print is not bounded here.
    private static TextShape? OfStandard(TemplateType type, string format, bool hasCulture)
    {
        if (format.Length is < 1 or > 3 || type.Kind is TypeKind.CSharp or TypeKind.Double)
            return null;
        var precision = DefaultPrecision;
        if (format.Length > 1 && !int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out precision))
            return null;
        if (precision > MostPrecision)
            return null;
        var digits = DigitsOf(type);
        var fraction = precision == 0 ? 0 : precision + 1;
        return char.ToUpperInvariant(format[0]) switch
        {
            'N' => Up(1 + digits + 1 + (digits / 3) + fraction),
            'F' => Up(1 + digits + 1 + fraction),
            'D' when type.IsInteger => Up(1 + Math.Max(digits, format.Length > 1 ? precision : 0)),
            'P' when !hasCulture => Up(1 + digits + 3 + ((digits + 3) / 3) + fraction + 2),
            _ => null,
        };
    }

    private static TextShape Up(int most) => TextShape.Basic(new Interval(1, most));

    private static int DigitsOf(TemplateType type)
    {
        if (type.Number is { } bound)
            return Math.Max(Digits(bound.Least), Digits(bound.Most));
        return type.Kind switch { TypeKind.Int => 10, TypeKind.Long => 19, _ => 29 };
    }

    private static int Digits(decimal number)
    {
        var digits = 1;
        for (var rest = Math.Abs(decimal.Truncate(number)); rest >= 10; rest /= 10)
            digits++;
        return digits;
    }
}
