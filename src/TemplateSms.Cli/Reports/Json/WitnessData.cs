using System.Globalization;
using System.Text.Json.Nodes;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Types;

namespace TemplateSms.Cli.Reports.Json;

/// <summary>The arguments of a witness as <c>smstpl render --data</c> reads them.</summary>
internal static class WitnessData
{
    public static JsonObject Of(Witness witness) =>
        new(witness.Arguments.Select(argument => KeyValuePair.Create(argument.Name, Of(argument.Value, argument.Type))));

    private static JsonNode? Of(object? value, TemplateType type) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        long number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        bool truth => JsonValue.Create(truth),
        Guid guid => JsonValue.Create(guid.ToString("D")),
        DateTime moment => JsonValue.Create(moment.ToString(Format(type.Kind), CultureInfo.InvariantCulture)),
        IReadOnlyList<object?> items => new JsonArray([.. items.Select(item => Of(item, type.Element!))]),
        _ => throw new ArgumentException($"A witness has no value of type {value.GetType()}.", nameof(value)),
    };

    private static string Format(TypeKind kind) => kind switch
    {
        TypeKind.Date => "yyyy-MM-dd",
        TypeKind.Time => "HH:mm:ss",
        _ => "yyyy-MM-dd'T'HH:mm:ss'Z'",
    };
}
