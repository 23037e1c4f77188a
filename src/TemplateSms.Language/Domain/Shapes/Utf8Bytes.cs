using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>Counts what a text that is sent takes in UTF-8.</summary>
internal static class Utf8Bytes
{
    // A Greek or Latin letter of GSM-7 takes two bytes and one septet, the euro sign three and two.
    private const int OfSeptet = 2;

    private const int OfUnit = 3;

    /// <summary>The bytes of a text, brought into GSM-7 where it is sent in it.</summary>
    public static Interval Of(TextShape sent, bool gsm7)
    {
        // The equivalents of ASCII are ASCII.
        if (gsm7 && sent.Alphabet != AlphabetFact.Gsm7)
            return new Interval(0, sent.IsAscii ? sent.Septets.Most : Interval.Multiply(sent.Septets.Most, OfSeptet));
        if (sent.Known is { } text)
            return Interval.Exactly(AppMessage.Utf8(text.AsSpan()));
        return sent.IsAscii ? sent.Units : new Interval(sent.Units.Least, Math.Min(Interval.Multiply(sent.Units.Most, OfUnit), gsm7 ? Interval.Multiply(sent.Septets.Most, OfSeptet) : Interval.Unbounded));
    }
}
