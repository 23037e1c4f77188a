namespace TemplateSms.Language.Domain;

/// <summary>Checks a date format for parts that print differently from how they look.</summary>
/// <param name="IsConstant">Whether it prints the same for every date.</param>
/// <param name="Unknown">The percent signs that begin no specifier.</param>
/// <param name="Foreign">The pattern of another library that it may be.</param>
/// <param name="Standard">What a format of one letter means in .NET, or one of a few in Moment, with the specifiers for it.</param>
internal sealed record DateFormatCheck(bool IsConstant, IReadOnlyList<UnknownSpecifier> Unknown, ForeignDatePattern? Foreign, string? Standard)
{
    private static readonly Dictionary<string, string> _standard = new(StringComparer.Ordinal)
    {
        ["d"] = "a short date is '%x'",
        ["D"] = "a long date is '%A %-d %B %Y'",
        ["t"] = "a time is '%H:%M'",
        ["T"] = "a time is '%H:%M:%S'",
        ["f"] = "a date with its time is '%A %-d %B %Y %H:%M'",
        ["F"] = "a date with its time is '%A %-d %B %Y %H:%M:%S'",
        ["g"] = "a date with its time is '%x %H:%M'",
        ["G"] = "a date with its time is '%x %H:%M:%S'",
        ["m"] = "a day of a month is '%-d %B'",
        ["M"] = "a day of a month is '%-d %B'",
        ["y"] = "a month of a year is '%B %Y'",
        ["Y"] = "a month of a year is '%B %Y'",
        ["o"] = "a date with its time is '%FT%T'",
        ["O"] = "a date with its time is '%FT%T'",
        ["s"] = "a date with its time is '%FT%T'",
        ["u"] = "a date with its time is '%F %T'",
        ["L"] = "a date in figures is '%x'",
        ["l"] = "a date in figures is '%x'",
        ["LL"] = "a date is '%-d %B %Y'",
        ["LLL"] = "a date with its time is '%-d %B %Y %H:%M'",
        ["LLLL"] = "a date with its time is '%A %-d %B %Y %H:%M'",
        ["LT"] = "a time is '%H:%M'",
        ["LTS"] = "a time is '%H:%M:%S'",
    };

    public static DateFormatCheck Of(string format)
    {
        var pieces = PatternPiece.Of(format);
        return new DateFormatCheck(
            pieces.All(p => p.Kind != PatternPieceKind.Specifier),
            [.. pieces.Where(p => p.Kind == PatternPieceKind.Unknown).Select(p => UnknownSpecifier.At(format, p.Start))],
            _standard.ContainsKey(format) ? null : ForeignDatePattern.Of(pieces),
            _standard.TryGetValue(format, out var standard) ? standard : null);
    }
}
