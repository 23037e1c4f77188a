namespace TemplateSms.Shared;

/// <summary>Why a text cannot be a tracker.</summary>
internal enum TrackerProblem
{
    None,
    Empty,
    TooLong,
    BadCharacter,
}

/// <summary>The provider's rule for <c>tracker</c>: ASCII letters and digits, fewer than 50.</summary>
internal readonly record struct TrackerRule(TrackerProblem Problem, int Start, int Length)
{
    public const int MostLength = 49;

    /// <summary>Checks a tracker; the result locates the offending characters inside it.</summary>
    public static TrackerRule Check(string tracker)
    {
        for (var i = 0; i < tracker.Length; i++)
        {
            if (!IsAllowed(tracker[i]))
                return new TrackerRule(TrackerProblem.BadCharacter, i, char.IsSurrogatePair(tracker, i) ? 2 : 1);
        }

        if (tracker.Length > MostLength)
            return new TrackerRule(TrackerProblem.TooLong, MostLength, tracker.Length - MostLength);
        return tracker.Length == 0 ? new TrackerRule(TrackerProblem.Empty, 0, 0) : default;
    }

    /// <summary>The problem in words, with the rule; empty when there is none.</summary>
    public string Describe(string tracker) => Problem switch
    {
        TrackerProblem.Empty => "it is empty",
        TrackerProblem.TooLong => $"it has {tracker.Length} of at most {MostLength} characters",
        TrackerProblem.BadCharacter => $"{CharacterName.Of(tracker, Start)} is not an ASCII letter or a digit",
        _ => "",
    };

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
