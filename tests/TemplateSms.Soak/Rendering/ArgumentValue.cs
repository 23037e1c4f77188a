using System.Collections;
using System.Globalization;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Soak.Rendering;

/// <summary>
/// Values of the language as C# takes them. The language's are a string, a long, a decimal, a bool, a Guid, a DateTime for
/// all three kinds of date, the name of an enum's member as the template writes it, a list of these, or null.
/// </summary>
internal static class ArgumentValue
{
    public static object? ToCSharp(object? value, Type type)
    {
        if (value is null)
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsInstanceOfType(value))
            return value;
        if (type.IsEnum)
            return Enum.Parse(type, Names.ToPascalCase((string)value));
        if (type == typeof(Uri))
            return new Uri((string)value);
        if (value is DateTime moment)
            return OfMoment(moment, type);
        return value is IEnumerable items and not string
            ? ListOf(items, type.GetGenericArguments()[0])
            : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    private static object OfMoment(DateTime moment, Type type)
    {
        if (type == typeof(DateOnly))
            return DateOnly.FromDateTime(moment);
        return type == typeof(TimeOnly) ? TimeOnly.FromDateTime(moment) : new DateTimeOffset(moment, TimeSpan.Zero);
    }

    private static Array ListOf(IEnumerable items, Type element)
    {
        var values = items.Cast<object?>().Select(item => ToCSharp(item, element)).ToList();
        var list = Array.CreateInstance(element, values.Count);
        for (var i = 0; i < values.Count; i++)
            list.SetValue(values[i], i);
        return list;
    }
}
