using TemplateSms.Contents;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

public ref partial struct SmsWriter
{
    /// <summary>Prints a date as <c>22 Nov 2026</c>, Scriban's form, with the culture's name of the month.</summary>
    /// <param name="value">The date; null prints nothing.</param>
    public void Write(DateOnly value) => Write(value, StrftimePattern.Default, _culture);

    /// <inheritdoc cref="Write(DateOnly)"/>
    public void Write(DateTime value) => Write(value, StrftimePattern.Default, _culture);

    /// <inheritdoc cref="Write(DateOnly)"/>
    public void Write(DateTimeOffset value) => Write(value, StrftimePattern.Default, _culture);

    /// <summary>Prints a date by a pattern, as <c>date.to_string</c> does, without a text in between.</summary>
    /// <param name="value">The date; null prints nothing.</param>
    /// <param name="pattern">Text with specifiers such as <c>%d</c>; an unknown one stays as it is written.</param>
    /// <param name="culture">Whose names it prints; null for <see cref="TemplateCulture.Invariant"/>, whatever the writer's is.</param>
    /// <param name="isGsm7">Whether it is proved that every character is in GSM-7, so that none needs a look.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    public void Write(DateOnly value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (!isGsm7 || !DatePattern.TryAppend(ref this, value, pattern))
            Write(value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero, pattern, culture, isGsm7);
    }

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    public void Write(DateTime value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false) =>
        Write(value, DateFunctions.Offset(value), pattern, culture, isGsm7);

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    public void Write(DateTimeOffset value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false) =>
        Write(value.DateTime, value.Offset, pattern, culture, isGsm7);

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    public void Write(TimeOnly value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false) =>
        Write(DateOnly.MinValue.ToDateTime(value), TimeSpan.Zero, pattern, culture, isGsm7);

    /// <inheritdoc cref="Write(DateOnly)"/>
    public void Write(DateOnly? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(DateOnly)"/>
    public void Write(DateTime? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(DateOnly)"/>
    public void Write(DateTimeOffset? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    public void Write(DateOnly? value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false)
    {
        if (value is { } some)
            Write(some, pattern, culture, isGsm7);
    }

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    public void Write(DateTime? value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false)
    {
        if (value is { } some)
            Write(some, pattern, culture, isGsm7);
    }

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    public void Write(DateTimeOffset? value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false)
    {
        if (value is { } some)
            Write(some, pattern, culture, isGsm7);
    }

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    public void Write(TimeOnly? value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false)
    {
        if (value is { } some)
            Write(some, pattern, culture, isGsm7);
    }

    private void Write(DateTime value, TimeSpan offset, string pattern, TemplateCulture? culture, bool isGsm7)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var start = _length;
        DatePattern.Append(ref this, value, offset, pattern, culture?.Data ?? CultureData.Invariant);

        if (isGsm7 || !Gsm7Pieces.AreAsked(_encoding, _unencodable) || SeptetCounter.IndexOutside(Written[start..]) < 0)
            return;
        var text = Written[start..].ToString();
        _length = start;
        Write(text);
    }
}
