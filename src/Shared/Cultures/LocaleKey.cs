#if NET
namespace TemplateSms.Templating;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>
/// The parts of a locale's tag as numbers, so that generated code can choose by them without making a text: the ASCII codes of the small
/// letters and digits of a part, eight bits each. A part that a tag does not name is 0.
/// </summary>
#if NET
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public
#else
internal
#endif
readonly record struct LocaleKey
{
    private const int BitsPerCharacter = 8;
    private const int LongestPart = 8;

    private LocaleKey(uint language, uint script, uint region)
    {
        Language = language;
        Script = script;
        Region = region;
    }

    /// <summary>The language, two or three letters; 0 where the text is no tag.</summary>
    public uint Language { get; }

    /// <summary>The script, four letters; 0 for none.</summary>
    public uint Script { get; }

    /// <summary>The region, two letters or three digits; 0 for none.</summary>
    public uint Region { get; }

    /// <summary>Reads a tag in any case, with hyphens or underscores between its parts; what follows a region is left out.</summary>
    /// <param name="culture">The tag, such as the name of a <c>CultureInfo</c>; null for none.</param>
    /// <returns>The parts; a key without a language where the text is no tag.</returns>
    public static LocaleKey Read(string? culture)
    {
        if (culture is null)
            return default;
        var key = default(LocaleKey);
        var expected = Part.Language;
        for (var start = 0; start <= culture.Length;)
        {
            var end = start;
            while (end < culture.Length && culture[end] is not ('-' or '_'))
                end++;
            var part = PartOf(culture, start, end, expected);
            if (part == Part.Wrong)
                return default;
            key = part switch
            {
                Part.Language => new(Pack(culture, start, end), 0, 0),
                Part.Script => new(key.Language, Pack(culture, start, end), 0),
                Part.Region => new(key.Language, key.Script, Pack(culture, start, end)),
                _ => key,
            };
            expected = part is Part.Language ? Part.Script : part is Part.Script ? Part.Region : Part.Other;
            start = end + 1;
        }

        return key;
    }

    /// <summary>The number of a part in any case.</summary>
    internal static uint NumberOf(string part) => Pack(part, 0, part.Length);

    /// <summary>The text of a part, in small letters; null for one that is not named.</summary>
    internal static string? TextOf(uint part)
    {
        var text = "";
        for (; part != 0; part >>= BitsPerCharacter)
            text = (char)(part & 0xff) + text;
        return text.Length == 0 ? null : text;
    }

    // A part after the language is its script, its region, or the first of those that are left out.
    private static Part PartOf(string culture, int start, int end, Part expected)
    {
        var length = end - start;
        var (letters, digits) = (0, 0);
        for (var i = start; i < end; i++)
        {
            letters += IsLetter(culture[i]) ? 1 : 0;
            digits += culture[i] is >= '0' and <= '9' ? 1 : 0;
        }

        if (length is 0 or > LongestPart || letters + digits < length)
            return Part.Wrong;
        if (expected == Part.Language)
            return length is 2 or 3 && letters == length ? Part.Language : Part.Wrong;
        if (expected == Part.Script && length == 4 && letters == length)
            return Part.Script;
        var isRegion = (length == 2 && letters == length) || (length == 3 && digits == length);
        return expected is Part.Script or Part.Region && isRegion ? Part.Region : Part.Other;
    }

    private static uint Pack(string culture, int start, int end)
    {
        var packed = 0u;
        for (var i = start; i < end; i++)
            packed = (packed << BitsPerCharacter) | (IsLetter(culture[i]) ? culture[i] | 0x20u : culture[i]);
        return packed;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private enum Part
    {
        Language,
        Script,
        Region,
        Other,
        Wrong,
    }
}
