namespace TemplateSms.Language.Domain;

/// <summary>The part of a date that a specifier or a token of a pattern stands for.</summary>
internal enum DatePart
{
    None,
    Day,
    Weekday,
    Month,
    Year,
    Hour,
    Minute,
    Second,
    Fraction,
    HalfOfDay,
    Zone,
    DayOfYear,
}
