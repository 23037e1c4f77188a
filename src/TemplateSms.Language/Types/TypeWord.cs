namespace TemplateSms.Language.Types;

/// <summary>A word that types are written with.</summary>
/// <param name="Name">The word.</param>
/// <param name="Example">A type with it.</param>
/// <param name="Meaning">The meaning in a sentence, for editors.</param>
public sealed record TypeWord(string Name, string Example, string Meaning)
{
    /// <summary>The names of types, in the order in which messages list them.</summary>
    public static IReadOnlyList<TypeWord> Types { get; } =
    [
        new("string", "string(20)", "A text. Its bound counts what it costs: septets, or UTF-16 units in UCS-2."),
        new("int", "int(1..99)", "A whole number of 32 bits. Both ends belong to its range."),
        new("long", "long(0..10)", "A whole number of 64 bits. Both ends belong to its range."),
        new("decimal", "decimal(0..9999.99)", "A number with as many digits after the point as the ends of its range have."),
        new("bool", "bool", "True or false."),
        new("date", "date", "A day, `DateOnly` in C#."),
        new("time", "time", "A time of day, `TimeOnly` in C#."),
        new("datetime", "datetime", "A point in time, `DateTimeOffset` in C#."),
        new("guid", "guid", "A GUID, which always prints 36 characters."),
        new("uri", "uri(40)", "A link. Its bound is the length of its absolute form."),
        new("enum", "enum(small|large)", "One of the listed words. C# gets an enum of its own for it."),
        new("list", "list(string(20), 3)", "A list: the type of its elements, and the most of them."),
    ];

    /// <summary>The words that restrict a text, after its bound.</summary>
    public static IReadOnlyList<TypeWord> Modifiers { get; } =
    [
        new("truncate", "string(20, truncate)", "Cuts a longer text between characters instead of refusing it."),
        new("digits", "string(6, digits)", "Only the digits 0 to 9."),
        new("alnum", "string(10, alnum)", "Only ASCII letters and digits."),
        new("ascii", "string(11, ascii)", "Only ASCII."),
        new("gsm7", "string(20, gsm7)", "Only characters of GSM-7."),
    ];
}
