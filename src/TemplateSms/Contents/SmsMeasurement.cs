namespace TemplateSms;

/// <summary>The cost of a text.</summary>
/// <param name="Encoding"><see cref="SmsEncoding.Gsm7"/> or <see cref="SmsEncoding.Ucs2"/>.</param>
/// <param name="Units">Septets in GSM-7, where <c>^ { } \ [ ~ ] | €</c> and the form feed take two; UTF-16 units in UCS-2.</param>
/// <param name="Segments">
/// Parts that the text is sent in, at least 1. An escape pair and a surrogate pair are never divided between two parts
/// (3GPP TS 23.040, 9.2.3.24.1), so this can exceed the quotient of units and room.
/// </param>
public readonly record struct SmsMeasurement(SmsEncoding Encoding, int Units, int Segments);
