namespace TemplateSms.Shared;

/// <summary>One step through a text that is brought into GSM-7: a UTF-16 unit, a surrogate pair, or a letter with its mark, and what becomes of it.</summary>
/// <param name="Length">The UTF-16 units of the step, 1 or 2.</param>
/// <param name="OwnSeptets">The septets of a character inside the alphabet; 0 outside.</param>
/// <param name="Replacement">The equivalent in GSM-7; null where the character is inside the alphabet, and where it has no equivalent.</param>
internal readonly record struct Gsm7Step(int Length, int OwnSeptets, string? Replacement)
{
    /// <summary>Whether the character is inside the alphabet.</summary>
    public bool IsInside => OwnSeptets > 0;

    /// <summary>Whether the character is in the alphabet, or has an equivalent there.</summary>
    public bool HasEquivalent => IsInside || Replacement is not null;

    /// <summary>The septets of the character, or of its equivalent; one where it has none, since a character takes its place.</summary>
    public int SeptetCost => IsInside ? OwnSeptets : Replacement is null ? 1 : SmsMeasure.Septets(Replacement.AsSpan());

    /// <summary>The step at an index of a text.</summary>
    public static Gsm7Step At(ReadOnlySpan<char> text, int index)
    {
        if (Composition.LengthAt(text, index, out var composed) is 2 and var length)
            return new Gsm7Step(length, 0, composed.ToString());
        var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        return Of(text[index], isPair ? 2 : 1);
    }

    /// <summary>The step of a UTF-16 unit by itself.</summary>
    public static Gsm7Step Of(char unit) => Of(unit, 1);

    /// <summary>The septets of a text brought into GSM-7.</summary>
    public static int Septets(ReadOnlySpan<char> text)
    {
        var septets = SmsMeasure.Septets(text);
        if (septets >= 0)
            return septets;
        septets = 0;
        for (var i = 0; i < text.Length;)
        {
            var step = At(text, i);
            septets += step.SeptetCost;
            i += step.Length;
        }

        return septets;
    }

    private static Gsm7Step Of(char unit, int length)
    {
        var septets = Gsm7.Septets(unit);
        return new Gsm7Step(length, septets, septets == 0 && Transliteration.TryGet(unit, out var replacement) ? replacement : null);
    }
}
