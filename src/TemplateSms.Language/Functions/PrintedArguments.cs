using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Functions;

/// <summary>The arguments of a function whose texts are found again in its result.</summary>
/// <param name="Whole">The positions of those that it prints whole.</param>
/// <param name="Parts">The positions of those that it prints parts of.</param>
public sealed record PrintedArguments(EquatableArray<int> Whole, EquatableArray<int> Parts)
{
    private static readonly Func<string, string> _same = text => text;

    public static PrintedArguments PartOfFirst { get; } = Of([], [0]);

    /// <summary>The text that the function makes of an argument that is printed whole.</summary>
    public Func<string, string> Change { get; init; } = _same;

    /// <summary>Whether the first argument is in the result as it is, beside what the function adds.</summary>
    public bool KeepsFirst => Parts.Count == 0 && Whole.Count == 1 && Whole[0] == 0 && ReferenceEquals(Change, _same);

    public static PrintedArguments Of(int[] whole, int[]? parts = null) => new(whole, parts ?? []);

    /// <summary>The first argument, changed.</summary>
    public static PrintedArguments Changed(Func<string, string> change) => Of([0]) with { Change = change };
}
