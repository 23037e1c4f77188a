namespace TemplateSms.Language.Domain;

/// <summary>The characters that a text can hold: those of ASCII one by one, and all others as one.</summary>
public readonly record struct CharacterSet(ulong Lower, ulong Upper, bool HasOthers)
{
    private const int Half = 64;

    public static CharacterSet All { get; } = new(ulong.MaxValue, ulong.MaxValue, HasOthers: true);

    public static CharacterSet Ascii { get; } = All with { HasOthers = false };

    public static CharacterSet Digits { get; } = Of("0123456789");

    public static CharacterSet Letters { get; } = Of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static CharacterSet Blanks { get; } = Of(" \t\n\v\f\r");

    /// <summary>The characters of a text that is known.</summary>
    public static CharacterSet Of(string text)
    {
        var (lower, upper, hasOthers) = (0UL, 0UL, false);
        foreach (var c in text)
        {
            lower |= c < Half ? 1UL << c : 0;
            upper |= c is >= (char)Half and < (char)(2 * Half) ? 1UL << (c - Half) : 0;
            hasOthers |= c >= 2 * Half;
        }

        return new CharacterSet(lower, upper, hasOthers);
    }

    public CharacterSet Or(CharacterSet other) => new(Lower | other.Lower, Upper | other.Upper, HasOthers || other.HasOthers);

    public CharacterSet Except(CharacterSet other) => new(Lower & ~other.Lower, Upper & ~other.Upper, HasOthers && !other.HasOthers);

    /// <summary>Whether some character is in both.</summary>
    public bool Meets(CharacterSet other) => Except(other) != this;

    public bool Has(char character) => character < Half ? (Lower >> character & 1) != 0
        : character < 2 * Half ? (Upper >> (character - Half) & 1) != 0
        : HasOthers;

    public bool HasAll(string text) => text.All(Has);

    /// <summary>Whether a text of these characters can be equal to another but for the case of letters.</summary>
    public bool HasAllInSomeCase(string text)
    {
        var set = this;
        return HasOthers || text.All(c => c >= 2 * Half || set.Has(char.ToUpperInvariant(c)) || set.Has(char.ToLowerInvariant(c)));
    }

    /// <summary>Whether some character is white space.</summary>
    public bool HasBlanks => HasOthers || (Lower & Blanks.Lower) != 0;

    /// <summary>The letters in upper case. Some outside ASCII become letters of ASCII.</summary>
    public CharacterSet ToUpper() => HasOthers ? All : Mapped(char.ToUpperInvariant);

    public CharacterSet ToLower() => HasOthers ? All : Mapped(char.ToLowerInvariant);

    /// <summary>The order of every text of these characters, which may be empty, and one that is not; null where it is not the same for all.</summary>
    public int? OrderTo(string text, bool mayBeEmpty)
    {
        var (first, set) = (text[0], this);
        if (Enumerable.Range(0, 2 * Half).All(c => !set.Has((char)c) || c < first) && !HasOthers)
            return -1;
        return !mayBeEmpty && first < 2 * Half && Enumerable.Range(0, first + 1).All(c => !set.Has((char)c)) ? 1 : null;
    }

    private CharacterSet Mapped(Func<char, char> map)
    {
        var mapped = default(CharacterSet);
        for (var c = '\0'; c < 2 * Half; c++)
        {
            if (Has(c))
                mapped = mapped.With(map(c));
        }

        return mapped;
    }

    private CharacterSet With(char character) => character < Half ? this with { Lower = Lower | 1UL << character }
        : character < 2 * Half ? this with { Upper = Upper | 1UL << (character - Half) }
        : this with { HasOthers = true };
}
