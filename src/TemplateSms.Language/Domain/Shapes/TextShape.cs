using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>
/// The facts known of a text: its units in both encodings, and its characters. Septets are those of the text after transliteration
/// to GSM-7, one for a character without an equivalent, as a placeholder prints it and a guard counts it.
/// </summary>
/// <param name="MayHaveExtension">Whether a character of two septets can occur.</param>
/// <param name="MayHavePairs">Whether a surrogate pair can occur.</param>
public sealed record TextShape(Interval Septets, Interval Units, AlphabetFact Alphabet, bool MayHaveExtension, bool MayHavePairs)
{
    private readonly bool? _startsInHalf;
    private readonly bool? _endsInHalf;

    /// <summary>Whether it can begin with the second half of a surrogate pair, which a first half before it would complete.</summary>
    public bool StartsInHalf
    {
        get => _startsInHalf ?? MayHavePairs;
        init => _startsInHalf = value;
    }

    /// <summary>Whether it can end with the first half of a pair.</summary>
    public bool EndsInHalf
    {
        get => _endsInHalf ?? MayHavePairs;
        init => _endsInHalf = value;
    }

    /// <summary>Whether every character is surely ASCII, so that its case changes nothing else.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Whether no character is a quote, a backslash or a control, which a printed list escapes.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The characters that it can hold.</summary>
    public CharacterSet Characters { get; init; } = CharacterSet.All;

    // Longer texts are measured and forgotten: no message has room for them.
    internal const int LongestKnown = 4096;

    /// <summary>The text itself, where it is the same for all arguments.</summary>
    public string? Known { get; init; }

    public static TextShape Empty { get; } = Constant("");

    /// <summary>Whether every character is in GSM-7 or has an equivalent there, so that no text fails for one.</summary>
    public bool HasEquivalents => Alphabet == AlphabetFact.Gsm7 || IsKnownToHaveEquivalents;

    /// <summary>Only a known text shows it; a function that puts other characters in their place loses it.</summary>
    internal bool IsKnownToHaveEquivalents { get; init; }

    /// <summary>
    /// Whether a character that has no equivalent is surely among it: no message of it is in GSM-7, unless <c>unencodable</c> puts
    /// something else in its place.
    /// </summary>
    internal bool LacksEquivalents { get; init; }

    /// <summary>Any text at all.</summary>
    public static TextShape Any { get; } = new(Interval.Any, Interval.Any, AlphabetFact.MayLeave, MayHaveExtension: true, MayHavePairs: true);

    /// <summary>Characters of one septet and one UTF-16 unit, such as digits.</summary>
    public static TextShape Basic(Interval length) =>
        new(length, length, AlphabetFact.Gsm7, MayHaveExtension: false, MayHavePairs: false) { IsAscii = true, IsPlain = true, Characters = CharacterSet.Ascii };

    /// <summary>The text cut to at most so many septets and UTF-16 units.</summary>
    internal TextShape CutAt(long septets, long units) => this with { Septets = Septets.CutAt(septets), Units = Units.CutAt(units) };

    /// <summary>A text that is known.</summary>
    public static TextShape Constant(string text)
    {
        var septets = 0L;
        var leaves = false;
        var hasEquivalents = true;
        var hasExtension = false;
        var hasPairs = false;
        var isAscii = true;
        for (var i = 0; i < text.Length;)
        {
            // Most are ASCII, where nothing is composed or transliterated.
            if (text[i] < 0x80 && (i + 1 == text.Length || text[i + 1] < 0x80) && Gsm7.Septets(text[i]) is > 0 and var own)
            {
                septets += own;
                hasExtension |= own == 2;
                i++;
                continue;
            }

            var step = Gsm7Step.At(text.AsSpan(), i);
            septets += step.SeptetCost;
            leaves |= !step.IsInside;
            isAscii &= step.Length == 1 && text[i] < 0x80;
            hasExtension |= step.OwnSeptets == 2 || (step.Replacement is { } replacement && HasExtension(replacement));
            hasEquivalents &= step.HasEquivalent;
            hasPairs |= step.Length == 2 && char.IsHighSurrogate(text[i]);
            i += step.Length;
        }

        return new TextShape(
            Interval.Exactly(septets),
            Interval.Exactly(text.Length),
            leaves ? AlphabetFact.Leaves : AlphabetFact.Gsm7,
            hasExtension,
            hasPairs)
        {
            IsAscii = isAscii,
            Characters = CharacterSet.Of(text),
            IsPlain = IsPlainText(text),
            IsKnownToHaveEquivalents = hasEquivalents,
            LacksEquivalents = !hasEquivalents,
            StartsInHalf = text.Length > 0 && char.IsLowSurrogate(text[0]),
            EndsInHalf = text.Length > 0 && char.IsHighSurrogate(text[text.Length - 1]),
            Known = text.Length <= LongestKnown ? text : null,
        };
    }

    /// <summary>The septets of one UTF-16 unit brought into GSM-7, one where it has no equivalent.</summary>
    public static int CostOf(char unit) => Gsm7Step.Of(unit).SeptetCost;

    /// <summary>This text and then another. Two halves cost a septet each, and the pair that they become where they meet costs one.</summary>
    public TextShape Then(TextShape next) => new(
        Shortened(Septets + next.Septets, EndsInHalf && next.StartsInHalf ? 1 : 0),
        Units + next.Units,
        (AlphabetFact)Math.Max((int)Alphabet, (int)next.Alphabet),
        MayHaveExtension || next.MayHaveExtension,
        MayHavePairs || next.MayHavePairs || (EndsInHalf && next.StartsInHalf))
    {
        IsAscii = IsAscii && next.IsAscii,
        Characters = Characters.Or(next.Characters),
        IsPlain = IsPlain && next.IsPlain,
        IsKnownToHaveEquivalents = HasEquivalents && next.HasEquivalents,
        LacksEquivalents = LacksEquivalents || next.LacksEquivalents,
        StartsInHalf = StartsInHalf || (Units.Least == 0 && next.StartsInHalf),
        EndsInHalf = next.EndsInHalf || (next.Units.Least == 0 && EndsInHalf),
        Known = Known is not null && next.Known is not null && Known.Length + next.Known.Length <= LongestKnown ? Known + next.Known : null,
    };

    /// <summary>Either this text or another.</summary>
    public TextShape Join(TextShape other) => new(
        Septets.Join(other.Septets),
        Units.Join(other.Units),
        Alphabet == other.Alphabet ? Alphabet : AlphabetFact.MayLeave,
        MayHaveExtension || other.MayHaveExtension,
        MayHavePairs || other.MayHavePairs)
    {
        IsAscii = IsAscii && other.IsAscii,
        Characters = Characters.Or(other.Characters),
        IsPlain = IsPlain && other.IsPlain,
        IsKnownToHaveEquivalents = HasEquivalents && other.HasEquivalents,
        LacksEquivalents = LacksEquivalents && other.LacksEquivalents,
        StartsInHalf = StartsInHalf || other.StartsInHalf,
        EndsInHalf = EndsInHalf || other.EndsInHalf,
        Known = Known == other.Known ? Known : null,
    };

    /// <summary>This text, a number of times.</summary>
    public TextShape Times(Interval count) => this with
    {
        Septets = Shortened(Septets.Times(count), EndsInHalf && StartsInHalf ? Math.Max(0, count.Least - 1) : 0),
        Units = Units.Times(count),
        Alphabet = Alphabet == AlphabetFact.Leaves && count.Least == 0 ? AlphabetFact.MayLeave : Alphabet,
        LacksEquivalents = LacksEquivalents && count.Least > 0,
        Known = Known?.Length == 0 || count == Interval.Exactly(1) ? Known : null,
    };

    /// <summary>Those of the texts that are wholly in GSM-7, each character one UTF-16 unit; the shape itself where there are none.</summary>
    public TextShape InGsm7
    {
        get
        {
            var most = Math.Min(Septets.Most, MayHaveExtension ? Interval.Multiply(Units.Most, 2) : Units.Most);
            var septets = new Interval(Math.Max(Septets.Least, Units.Least), most);
            var units = new Interval(Math.Max(Units.Least, MayHaveExtension ? (septets.Least / 2) + (septets.Least % 2) : septets.Least), Math.Min(Units.Most, most));
            return Alphabet == AlphabetFact.Leaves || septets.Least > septets.Most || units.Least > units.Most
                ? this
                : this with { Septets = septets, Units = units, Alphabet = AlphabetFact.Gsm7, MayHavePairs = false, StartsInHalf = false, EndsInHalf = false };
        }
    }

    /// <summary>Whether a known text can be a part of it, by its units and its alphabet.</summary>
    public bool MayHold(string part)
    {
        var known = Constant(part);
        return known.Units.Least <= Units.Most
            && Characters.HasAll(part)
            && (known.MayHaveExtension is false || MayHaveExtension)
            && (known.Alphabet == AlphabetFact.Gsm7 || Alphabet != AlphabetFact.Gsm7);
    }

    /// <summary>Whether a known text can be a part of it but for the case of its letters.</summary>
    public bool MayHoldInSomeCase(string part) => part.All(HasNoCase) ? MayHold(part) : Characters.HasAllInSomeCase(part);

    /// <summary>Whether it can be a known text.</summary>
    public bool MayBe(string text) =>
        MayHold(text) && Constant(text) is var known && Units.Within(known.Units) is not null && Septets.Within(known.Septets) is not null;

    /// <summary>Those of the texts that are not empty.</summary>
    public TextShape NotEmpty => Units.Least > 0 ? this : this with { Units = Units with { Least = 1 } };

    /// <summary>The shape of a part that may begin and end anywhere.</summary>
    public TextShape Anywhere => this with { Known = null, StartsInHalf = MayHavePairs, EndsInHalf = MayHavePairs, LacksEquivalents = false };

    /// <summary>The shape without the text itself, for what changes the text.</summary>
    public TextShape Forgotten => Known is null ? this : this with { Known = null };

    private static Interval Shortened(Interval septets, long most) => septets with { Least = Math.Max(0, septets.Least - most) };

    private static bool IsPlainText(string text)
    {
        foreach (var c in text)
        {
            if (c is '"' or '\\' || char.IsControl(c))
                return false;
        }

        return true;
    }

    private static bool HasNoCase(char c) => char.ToUpperInvariant(c) == c && char.ToLowerInvariant(c) == c;

    private static bool HasExtension(string text) => text.Any(c => Gsm7.Septets(c) == 2);
}
