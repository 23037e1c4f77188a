namespace TemplateSms.Shared;

/// <summary>
/// Reads a strftime pattern character by character and specifier by specifier. A percent sign at the end stands for itself,
/// and from <c>%g</c> on names are those of no culture.
/// </summary>
internal struct StrftimeReader
{
    private readonly string _pattern;
    private int _next;
    private bool? _isBesideDay;

    /// <summary>Begins to read.</summary>
    /// <param name="pattern">The pattern as the template has it.</param>
    /// <param name="culture">The culture of names, up to <c>%g</c>.</param>
    /// <param name="start">The index of the first character to read, which is not inside a specifier.</param>
    public StrftimeReader(string pattern, CultureData culture, int start = 0)
    {
        _pattern = StrftimePattern.Effective(pattern);
        _next = start;
        Culture = culture;
    }

    /// <summary>The culture whose names are printed here.</summary>
    public CultureData Culture { get; private set; }

    /// <summary>Whether <see cref="Current"/> is a specifier, and not a character that stands for itself.</summary>
    public bool IsSpecifier { get; private set; }

    /// <summary>Whether a hyphen before the specifier leaves its padding out: <c>%-d</c>.</summary>
    public bool IsUnpadded { get; private set; }

    /// <summary>The specifier, without its percent sign and hyphen, or the character.</summary>
    public char Current { get; private set; }

    /// <summary>The index of what was read.</summary>
    public int Index { get; private set; }

    /// <summary>The characters that were read, as the pattern has them. An unknown specifier prints them.</summary>
    public readonly ReadOnlySpan<char> Written => _pattern.AsSpan(Index, _next - Index);

    /// <summary>Whether the pattern prints the number of a day, which decides the form of its months. Compound specifiers print by patterns of their own.</summary>
    public bool IsBesideDay => _isBesideDay ??= HasDayNumber(_pattern);

    /// <summary>The figures of a date that <see cref="Current"/> prints, as the specifier of it.</summary>
    public readonly DateFigures FiguresOf(DateTime value) =>
        IsUnpadded ? DateFigures.Of(value, Current).Unpadded : DateFigures.Of(value, Current);

    /// <summary>Reads on; false at the end.</summary>
    public bool Read()
    {
        while (_next < _pattern.Length)
        {
            Index = _next++;
            Current = _pattern[Index];
            IsUnpadded = false;
            IsSpecifier = Current == '%' && _next < _pattern.Length;
            if (!IsSpecifier)
                return true;
            Current = _pattern[_next++];
            IsUnpadded = Current == '-' && _next < _pattern.Length && DateFigures.CanBeUnpadded(_pattern[_next]);
            if (IsUnpadded)
                Current = _pattern[_next++];
            if (Current != 'g')
                return true;
            Culture = CultureData.Invariant;
        }

        return false;
    }

    private static bool HasDayNumber(string pattern)
    {
        var reader = new StrftimeReader(pattern, CultureData.Invariant);
        while (reader.Read())
        {
            if (reader.IsSpecifier && DateFigures.IsDayNumber(reader.Current))
                return true;
        }

        return false;
    }
}
