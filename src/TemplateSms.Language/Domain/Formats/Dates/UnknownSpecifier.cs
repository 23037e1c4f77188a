using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>A percent sign that begins no specifier, with what other dialects of strftime mean by it.</summary>
/// <param name="Start">Its index in the format.</param>
/// <param name="Written">What the format has, which is also what is printed.</param>
/// <param name="Meant">The specifier for the same here; null when there is none.</param>
internal readonly record struct UnknownSpecifier(int Start, string Written, string? Meant)
{
    // Flags and modifiers of GNU, BSD and Windows.
    private const string Flags = "-_0^#EO:";

    private static readonly Dictionary<char, string> _words = new()
    {
        // The offset in most libraries, minutes in MySQL, the year of the ISO week, a date with its time.
        ['z'] = "%Z",
        ['i'] = "%M",
        ['G'] = "%Y",
        ['+'] = "%c",
    };

    /// <summary>Reads the one at an index of a format.</summary>
    public static UnknownSpecifier At(string format, int start)
    {
        var next = start + 1;
        while (next < format.Length && (Flags.IndexOf(format[next]) >= 0 || format[next] is >= '0' and <= '9'))
            next++;
        if (next > start + 1 && next < format.Length && WithFlags(format.Substring(start + 1, next - start - 1), format[next]) is { } meant)
            return new UnknownSpecifier(start, format.Substring(start, next + 1 - start), meant);
        if (start + 1 == format.Length || !IsWord(format[start + 1]))
            return new UnknownSpecifier(start, "%", "%%");
        return new UnknownSpecifier(start, format.Substring(start, 2), _words.TryGetValue(format[start + 1], out var word) ? word : null);
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '+';

    private static string? WithFlags(string flags, char letter)
    {
        if (letter == 'z')
            return "%Z";
        if (!char.IsLetter(letter) || !DateFormatShapes.IsSpecifier(letter))
            return null;
        return (flags, letter) switch
        {
            ("_", 'd') => "%e",
            ("_", 'H') => "%k",
            ("_", 'I') => "%l",
            ("0", 'e') => "%d",
            ("0", 'k') => "%H",
            ("0", 'l') => "%I",
            ("3", 'N') => "%L",
            ("#", _) when DateFigures.CanBeUnpadded(letter) => $"%-{letter}",
            _ => $"%{letter}",
        };
    }
}
