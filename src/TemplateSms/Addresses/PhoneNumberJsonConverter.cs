using System.Text.Json;
using System.Text.Json.Serialization;
using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>Writes phone numbers as strings in E.164 (<c>"+33680010203"</c>), and reads what <see cref="PhoneNumber.Parse(string)"/> reads.</summary>
public sealed class PhoneNumberJsonConverter : JsonConverter<PhoneNumber>
{
    /// <inheritdoc/>
    public override PhoneNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Number(reader.GetString()!)
            : throw new JsonException("A phone number must be a JSON string.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override PhoneNumber ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Number(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }

    private static PhoneNumber Number(string text)
    {
        if (PhoneNumber.TryParse(text, out var number))
            return number;
        throw new JsonException(PhoneRule.Check(text, PhoneRegion.International, out _).Explain(text, PhoneRegion.International));
    }
}
