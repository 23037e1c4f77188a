namespace TemplateSms.Shared;

/// <summary>The patterns of Scriban's <c>date.to_string</c>, and the specifiers that stand for a pattern or for one character.</summary>
internal static class StrftimePattern
{
    /// <summary>The pattern of a date that is printed without one.</summary>
    public const string Default = "%d %b %Y";

    private const string InvariantOnly = "%g";

    /// <summary>The pattern that is printed for one that is written: alone, <c>%g</c> stands for the default without a culture.</summary>
    public static string Effective(string pattern) => pattern == InvariantOnly ? InvariantOnly + " " + Default : pattern;

    /// <summary>The pattern that a compound specifier stands for, printed as if it stood alone; null when it stands for none.</summary>
    public static string? Compound(char specifier) => specifier switch
    {
        'c' => "%a %b %d %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    /// <summary>The pattern that a specifier stands for in upper case and with the names of no culture; null when it stands for none.</summary>
    public static string? UpperCaseCompound(char specifier) => specifier == 'v' ? "%e-%b-%Y" : null;

    /// <summary>The character that a specifier prints whatever the date; null when it prints none.</summary>
    public static char? Character(char specifier) => specifier switch
    {
        '%' => '%',
        'n' => '\n',
        't' => '\t',
        _ => null,
    };
}
