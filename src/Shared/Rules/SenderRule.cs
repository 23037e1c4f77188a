namespace TemplateSms.Shared;

/// <summary>Why a text cannot be a sender.</summary>
internal enum SenderProblem
{
    None,
    TooShort,
    TooLong,
    BadCharacter,
    SpaceAtEnd,
    DigitsOnly,
}

/// <summary>
/// The provider's rule for <c>emetteur</c>: 4 to 11 ASCII letters, digits and spaces, not digits only;
/// a space at either end is refused too, since handsets and operators drop it.
/// </summary>
internal readonly record struct SenderRule(SenderProblem Problem, int Start, int Length)
{
    public const int LeastLength = 4;
    public const int MostLength = 11;

    /// <summary>Checks a sender; the result locates the offending characters inside it.</summary>
    public static SenderRule Check(string sender)
    {
        for (var i = 0; i < sender.Length; i++)
        {
            if (!IsAllowed(sender[i]))
                return new SenderRule(SenderProblem.BadCharacter, i, char.IsSurrogatePair(sender, i) ? 2 : 1);
        }

        if (sender.Length < LeastLength)
            return new SenderRule(SenderProblem.TooShort, 0, sender.Length);
        if (sender.Length > MostLength)
            return new SenderRule(SenderProblem.TooLong, MostLength, sender.Length - MostLength);
        if (sender[0] == ' ')
            return new SenderRule(SenderProblem.SpaceAtEnd, 0, 1);
        if (sender[sender.Length - 1] == ' ')
            return new SenderRule(SenderProblem.SpaceAtEnd, sender.Length - 1, 1);
        if (IsDigitsOnly(sender))
            return new SenderRule(SenderProblem.DigitsOnly, 0, sender.Length);
        return default;
    }

    /// <summary>The problem in words, with the rule; empty when there is none.</summary>
    public string Describe(string sender) => Problem switch
    {
        SenderProblem.TooShort => $"it has {sender.Length} of at least {LeastLength} characters",
        SenderProblem.TooLong => $"it has {sender.Length} of at most {MostLength} characters",
        SenderProblem.BadCharacter => $"{CharacterName.Of(sender, Start)} is not an ASCII letter, a digit or a space",
        SenderProblem.SpaceAtEnd => "a space at either end is lost on the way",
        SenderProblem.DigitsOnly => "it consists of digits only",
        _ => "",
    };

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ' ';

    private static bool IsDigitsOnly(string sender)
    {
        foreach (var c in sender)
        {
            if (c is not ((>= '0' and <= '9') or ' '))
                return false;
        }

        return true;
    }
}
