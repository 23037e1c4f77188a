using System.Globalization;
using System.Text.Json;
using TemplateSms.Sending.Protocol;

namespace TemplateSms.Sending;

/// <summary>
/// Texts and numbers of an answer that is one JSON object, found in one pass and without a document. They are valid only while the
/// answer is read.
/// </summary>
public readonly struct GatewayFields
{
    private readonly ReadOnlyMemory<byte> _json;
    private readonly string[] _names;
    private readonly FieldPlace[] _places;

    internal GatewayFields(ReadOnlyMemory<byte> json, string[] names, FieldPlace[] places)
    {
        _json = json;
        _names = names;
        _places = places;
    }

    /// <summary>Gives a text.</summary>
    /// <param name="name">A name that was asked for.</param>
    /// <returns>The text; null where the object has none of that name, or one with half a surrogate pair.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> was not asked for.</exception>
    public string? Text(string name)
    {
        if (!TryRead(name, out var value) || value.TokenType is not JsonTokenType.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return null;
        }
    }

    /// <summary>Whether a field is a certain text. One without escapes is compared where it stands, and allocates nothing.</summary>
    /// <param name="name">A name that was asked for.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> was not asked for.</exception>
    public bool IsText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!TryRead(name, out var value) || value.TokenType is not JsonTokenType.String)
            return false;
        return value.ValueIsEscaped ? Text(name) == text : value.ValueTextEquals(text);
    }

    /// <summary>Gives a whole number, written as a number or as a text of digits.</summary>
    /// <param name="name">A name that was asked for.</param>
    /// <returns>The number; null where there is none that an <see cref="int"/> holds.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> was not asked for.</exception>
    public int? Integer(string name) => TryRead(name, out var value) switch
    {
        true when value.TokenType is JsonTokenType.Number => value.TryGetInt32(out var number) ? number : null,
        true => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        false => null,
    };

    /// <summary>Gives a number, written as a number or as a text.</summary>
    /// <param name="name">A name that was asked for.</param>
    /// <returns>The number; null where there is none that a <see cref="decimal"/> holds.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> was not asked for.</exception>
    public decimal? Decimal(string name) => TryRead(name, out var value) switch
    {
        true when value.TokenType is JsonTokenType.Number => value.TryGetDecimal(out var number) ? number : null,
        true => decimal.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        false => null,
    };

    private bool TryRead(string name, out Utf8JsonReader value)
    {
        ArgumentNullException.ThrowIfNull(name);
        var index = Array.IndexOf(_names ?? [], name);
        if (index < 0)
            throw new ArgumentException($"The field {name} was not asked for.", nameof(name));
        var place = _places[index];
        value = new Utf8JsonReader(_json.Span.Slice(place.Start, place.Length));
        return place.Length > 0 && value.Read();
    }
}
