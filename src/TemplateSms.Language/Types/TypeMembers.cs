namespace TemplateSms.Language.Types;

/// <summary>The members that values have by their type. Those of C# types are known to the C# compiler.</summary>
public static class TypeMembers
{
    private static readonly string[] _ofDates = ["year", "month", "day"];

    private static readonly string[] _ofTimes = ["hour", "minute", "second"];

    private static readonly string[] _ofTexts = ["size"];

    /// <summary>The parts of a point in time.</summary>
    public static IReadOnlyList<string> OfMoments { get; } = [.. _ofDates, .. _ofTimes];

    /// <summary>The members of a kind of values, each a whole number.</summary>
    public static IReadOnlyList<string> Of(TypeKind kind) => kind switch
    {
        TypeKind.Date => _ofDates,
        TypeKind.Time => _ofTimes,
        TypeKind.DateTime or TypeKind.LocalDateTime => OfMoments,
        TypeKind.String or TypeKind.List => _ofTexts,
        _ => [],
    };
}
