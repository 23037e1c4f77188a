namespace TemplateSms.Shared;

/// <summary>The reason why a text cannot be a sender.</summary>
internal enum SenderProblem
{
    None,
    Empty,
    TooShort,
    TooLong,
    BadCharacter,
    SpaceAtEnd,
    NoLetter,
    BadNumber,
}

/// <summary>
/// A text held against the senders of a gateway. An alphanumeric one has ASCII letters, digits and spaces; a space at either end is
/// refused everywhere, since handsets and operators drop it.
/// </summary>
internal readonly record struct SenderCheck(SenderProblem Problem, int Start, int Length)
{
    private const int LeastShortCode = 3;
    private const int MostShortCode = 8;
    private const int LeastNumber = 8;
    private const int MostNumber = 15;
    private const int ServiceDigits = 32;

    /// <summary>Checks a sender; the result locates the offending characters inside it.</summary>
    public static SenderCheck Of(string sender, GatewaySenders senders)
    {
        if (sender.Length == 0)
            return new SenderCheck(SenderProblem.Empty, 0, 0);
        if (senders.TakesAnyText || IsService(sender, senders.ServicePrefix))
            return default;
        if (senders.TakesNumbers && sender[0] == '+')
            return IsNumber(sender) ? default : new SenderCheck(SenderProblem.BadNumber, 0, sender.Length);
        if (senders.TakesNumbers && IsShortCode(sender))
            return default;

        for (var i = 0; i < sender.Length; i++)
        {
            if (!IsAllowed(sender[i]))
                return new SenderCheck(SenderProblem.BadCharacter, i, char.IsSurrogatePair(sender, i) ? 2 : 1);
        }

        if (sender.Length < senders.LeastCharacters)
            return new SenderCheck(SenderProblem.TooShort, 0, sender.Length);
        if (sender.Length > senders.MostCharacters)
            return new SenderCheck(SenderProblem.TooLong, senders.MostCharacters, sender.Length - senders.MostCharacters);
        if (sender[0] == ' ')
            return new SenderCheck(SenderProblem.SpaceAtEnd, 0, 1);
        if (sender[sender.Length - 1] == ' ')
            return new SenderCheck(SenderProblem.SpaceAtEnd, sender.Length - 1, 1);
        return HasLetter(sender) ? default : new SenderCheck(SenderProblem.NoLetter, 0, sender.Length);
    }

    /// <summary>Whether a checked sender has letters that a phone shows, and is no number or service.</summary>
    public static bool IsAlphanumeric(string sender, GatewaySenders senders) => HasLetter(sender) && !IsService(sender, senders.ServicePrefix);

    /// <summary>The rule in words: "4 to 11 ASCII letters, digits and spaces, and not digits only".</summary>
    public static string Words(GatewaySenders senders)
    {
        if (senders.TakesAnyText)
            return "any text";
        var text = $"{senders.LeastCharacters} to {senders.MostCharacters} ASCII letters, digits and spaces, and not digits only";
        if (senders.TakesNumbers)
            text += $"; or a number such as +33680010203, or a short code of {LeastShortCode} to {MostShortCode} digits";
        return senders.ServicePrefix is { } prefix ? $"{text}; or a messaging service, {prefix} and {ServiceDigits} hexadecimal digits" : text;
    }

    /// <summary>The rule as a regular expression; null where any text is a sender.</summary>
    public static string? Pattern(GatewaySenders senders)
    {
        if (senders.TakesAnyText)
            return null;
        var pattern = $"(?=.*[A-Za-z])(?! )[A-Za-z0-9 ]{{{senders.LeastCharacters - 1},{senders.MostCharacters - 1}}}[A-Za-z0-9]";
        if (senders.TakesNumbers)
            pattern += $"|[0-9]{{{LeastShortCode},{MostShortCode}}}|\\+[1-9][0-9]{{{LeastNumber - 1},{MostNumber - 1}}}";
        if (senders.ServicePrefix is { } prefix)
            pattern += $"|{prefix}[0-9a-fA-F]{{{ServiceDigits}}}";
        return $"^({pattern})$";
    }

    /// <summary>The problem in words, with the rule; empty when there is none.</summary>
    public string Describe(string sender, GatewaySenders senders) => Problem switch
    {
        SenderProblem.Empty => "it is empty",
        SenderProblem.TooShort => $"it has {sender.Length} of at least {senders.LeastCharacters} characters",
        SenderProblem.TooLong => $"it has {sender.Length} of at most {senders.MostCharacters} characters",
        SenderProblem.BadCharacter => $"{CharacterName.Of(sender, Start)} is not an ASCII letter, a digit or a space",
        SenderProblem.SpaceAtEnd => "a space at either end is lost on the way",
        SenderProblem.NoLetter => "it consists of digits only",
        SenderProblem.BadNumber => $"a number has {LeastNumber} to {MostNumber} digits after its plus, and nothing else",
        _ => "",
    };

    private static bool IsService(string sender, string? prefix)
    {
        if (prefix is null || sender.Length != prefix.Length + ServiceDigits || !sender.StartsWith(prefix, StringComparison.Ordinal))
            return false;
        for (var i = prefix.Length; i < sender.Length; i++)
        {
            if (!IsDigit(sender[i]) && sender[i] is not ((>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return false;
        }

        return true;
    }

    private static bool IsShortCode(string sender) => sender.Length is >= LeastShortCode and <= MostShortCode && AreDigits(sender, 0);

    private static bool IsNumber(string sender) =>
        sender.Length is > LeastNumber and <= MostNumber + 1 && sender[1] != '0' && AreDigits(sender, 1);

    private static bool AreDigits(string sender, int start)
    {
        for (var i = start; i < sender.Length; i++)
        {
            if (!IsDigit(sender[i]))
                return false;
        }

        return true;
    }

    private static bool HasLetter(string sender)
    {
        foreach (var c in sender)
        {
            if (IsLetter(c))
                return true;
        }

        return false;
    }

    private static bool IsAllowed(char c) => IsLetter(c) || IsDigit(c) || c == ' ';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
