using System.Globalization;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>An argument of a witness.</summary>
/// <param name="Name">The parameter's name in the template.</param>
/// <param name="Value">
/// A string (the member's name for an <c>enum</c>, the absolute form for a <c>uri</c>), long, decimal, bool, DateTime (for dates and
/// times, in universal time), Guid, a list of these, or null.
/// </param>
public sealed record WitnessArgument(string Name, TemplateType Type, object? Value)
{
    /// <summary>The value as people write it.</summary>
    public string Display => Show(Value, Type);

    public bool Equals(WitnessArgument? other) => other is not null && Name == other.Name && Type == other.Type && Display == other.Display;

    public override int GetHashCode() => Name.GetHashCode();

    private static string Show(object? value, TemplateType type) => value switch
    {
        null => "null",
        string text when type.Kind == TypeKind.Enum => text,
        string text => "\"" + text + "\"",
        bool truth => truth ? "true" : "false",
        DateTime moment => moment.ToString(type.Kind switch { TypeKind.Date => "yyyy-MM-dd", TypeKind.Time => "HH:mm", _ => "yyyy-MM-dd HH:mm" }, CultureInfo.InvariantCulture),
        IReadOnlyList<object?> items => "[" + string.Join(", ", items.Select(i => Show(i, type.Element!))) + "]",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
