namespace TemplateSms.Shared;

/// <summary>The reason why a text cannot be a tracker.</summary>
internal enum TrackerProblem
{
    None,
    Empty,
    TooLong,
    BadCharacter,
}

/// <summary>A text held against a gateway's rule for trackers: ASCII letters and digits, so many at most. Where the gateway has no rule, nothing is wrong.</summary>
internal readonly record struct TrackerCheck(TrackerProblem Problem, int Start, int Length)
{
    /// <summary>Checks a tracker; the result locates the offending characters inside it.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="most">The most characters; null where the gateway has no rule.</param>
    public static TrackerCheck Of(string tracker, int? most)
    {
        if (most is not { } length)
            return default;
        for (var i = 0; i < tracker.Length; i++)
        {
            if (!IsAllowed(tracker[i]))
                return new TrackerCheck(TrackerProblem.BadCharacter, i, char.IsSurrogatePair(tracker, i) ? 2 : 1);
        }

        if (tracker.Length > length)
            return new TrackerCheck(TrackerProblem.TooLong, length, tracker.Length - length);
        return tracker.Length == 0 ? new TrackerCheck(TrackerProblem.Empty, 0, 0) : default;
    }

    /// <summary>The rule in words: "1 to 49 ASCII letters and digits".</summary>
    public static string Words(int? most) => most is null ? "any text" : $"1 to {most} ASCII letters and digits";

    /// <summary>The problem in words, with the rule; empty when there is none.</summary>
    public string Describe(string tracker, int? most) => Problem switch
    {
        TrackerProblem.Empty => "it is empty",
        TrackerProblem.TooLong => $"it has {tracker.Length} of at most {most} characters",
        TrackerProblem.BadCharacter => $"{CharacterName.Of(tracker, Start)} is not an ASCII letter or a digit",
        _ => "",
    };

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
