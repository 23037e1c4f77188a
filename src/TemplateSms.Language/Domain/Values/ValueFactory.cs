using System.Globalization;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>Makes values from types, and from what is known when the template is compiled.</summary>
public sealed class ValueFactory(TemplateSettings settings)
{
    private const long MostOfDouble = 1_000_000_000_000_000;
    private const double SmallestOfRange = 1e-12;

    // Between these, some frameworks print an exponent and others all digits, one of which may stand behind a point.
    private const double LeastOfTwoForms = 1e15;
    private const double MostOfTwoForms = 1e17;
    private const int PlacesOfTwoForms = 2;

    private readonly CultureData _culture = (settings.Culture is null ? null : CultureTable.Find(settings.Culture)) ?? CultureData.Invariant;

    /// <summary>The names and signs of the template's culture.</summary>
    internal CultureData Culture => _culture;

    // The types of a template's parameters and expressions are asked about again on every way through it.
    private readonly Dictionary<TemplateType, Value> _ofTypes = new(ByReference<TemplateType>.Instance);
    private readonly Dictionary<(string Format, TypeKind Kind), TextShape> _ofFormats = [];

    /// <summary>Any value of a type within its bound.</summary>
    public Value OfType(TemplateType type)
    {
        if (!_ofTypes.TryGetValue(type, out var value))
            _ofTypes.Add(type, value = Any(type));
        return value;
    }

    private Value Any(TemplateType type)
    {
        if (type.Kind == TypeKind.Null)
            return Value.Null;
        var text = type.Kind == TypeKind.List ? ListShapes.Printed(type with { IsNullable = false }, settings) : TypeShapes.Of(type with { IsNullable = false }, settings);
        return new Value(text)
        {
            // Whether a value of a C# type can be null only the C# compiler knows.
            Nullness = type.IsNullable || type.Kind == TypeKind.CSharp ? Nullness.Maybe : Nullness.Never,
            Number = TypeShapes.RangeOf(type),
            Choices = type.Kind == TypeKind.Enum ? type.Members : default(EquatableArray<string>?),
            List = type is { Kind: TypeKind.List, Element: { } element }
                ? new ListFacts(new Interval(0, type.MostElements ?? Interval.Unbounded), OfType(element))
                : null,
        };
    }

    /// <summary>Any value of a type, with no range to rely on: what is left in a local after an unknown number of rounds.</summary>
    public Value Widened(TemplateType type) => OfType(type) with { Number = null };

    /// <summary>A value that is known.</summary>
    public Value OfKnown(object? known, TemplateType type) => known switch
    {
        null => Value.Null,
        bool truth => Value.OfTruth(truth),
        long number when type.Kind is TypeKind.Int or TypeKind.Long => Value.OfWhole(NumberRange.Exactly(number, 0)),
        long or double => OfDouble(Convert.ToDouble(known, CultureInfo.InvariantCulture)),
        decimal number => new Value(TextShape.Constant(number.ToString(_culture.Numbers)))
        {
            Number = NumberRange.Exactly(number, DecimalDigits.ScaleOf(number)),
            Known = number,
        },
        string text when type.Kind == TypeKind.Enum => Value.OfText(text) with { Choices = new[] { text } },
        string text => Value.OfText(text),
        DateTime moment when type.Kind == TypeKind.Time => new Value(TextShape.Constant(moment.ToString("HH:mm", CultureInfo.InvariantCulture))) { Known = moment },
        DateTime moment => new Value(TextShape.Constant(DateText.Of(moment, DateFormatShapes.Default, _culture))) { Known = moment },
        Guid guid => new Value(TextShape.Constant(guid.ToString("D"))) { Known = guid },
        IReadOnlyList<object?> items when type.Element is { } element => OfList(items, type, element),
        _ => OfType(type),
    };

    /// <summary>A double that is known, or what is no number.</summary>
    public Value OfDouble(double number)
    {
        if (DoubleText.Of(number, _culture.Numbers) is not { } text)
            return OfType(TemplateType.Double);
        var shape = TextShape.Constant(text);
        if (Math.Abs(number) is >= LeastOfTwoForms and < MostOfTwoForms)
            shape = shape.Join(TextShape.Basic(new Interval(0, PlacesOfTwoForms) + Interval.Exactly(number.ToString("F0", CultureInfo.InvariantCulture).Length)));
        return new Value(shape) { Number = RangeOf(number), Known = number };
    }

    // Its fifteen first digits, where they are near enough to it.
    private static NumberRange? RangeOf(double number)
    {
        if (Math.Abs(number) >= MostOfDouble || (number != 0 && Math.Abs(number) < SmallestOfRange))
            return null;
        var near = (decimal)number;
        var range = NumberRange.Exactly(near, null);
        if ((double)near != number)
            return range.Blurred();
        var scale = DecimalDigits.ScaleOf(near);
        var isExact = number * Math.Pow(2, scale) is var whole && whole == Math.Floor(whole);
        return range with { Double = new DoubleDigits(scale, isExact, Math.Abs(near), HasPlainZero: number != 0 || 1 / number > 0) };
    }

    /// <summary>The text of a date by a strftime format.</summary>
    public string TextOf(DateTime moment, string format) => DateText.Of(moment, format, _culture);

    /// <summary>The shapes that a strftime format prints over all dates and times.</summary>
    public TextShape ShapeOf(string format) => ShapeOf(format, TypeKind.DateTime);

    /// <summary>The shapes that a strftime format prints over all values of a kind: dates without a time of day, times without a date, or both.</summary>
    public TextShape ShapeOf(string format, TypeKind kind)
    {
        var part = kind is TypeKind.Date or TypeKind.Time ? kind : TypeKind.DateTime;
        if (!_ofFormats.TryGetValue((format, part), out var shape))
        {
            shape = part == TypeKind.DateTime ? DateFormatShapes.Of(format, settings.Culture) : DateFormatShapes.OfPart(format, settings.Culture, isDate: part == TypeKind.Date);
            _ofFormats.Add((format, part), shape);
        }

        return shape;
    }

    /// <summary>The text of a number by a format of .NET; null when it is none.</summary>
    public string? Format(IFormattable number, string format)
    {
        try
        {
            return number.ToString(format, _culture.Numbers);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private Value OfList(IReadOnlyList<object?> items, TemplateType type, TemplateType element) =>
        OfType(type) with { Nullness = Nullness.Never, List = ListFacts.Of([.. items.Select(i => OfKnown(i, element))], OfType(element)), Known = items };
}
