namespace TemplateSms.Templating;

public ref partial struct SmsWriter
{
    /// <summary>Prints a character.</summary>
    /// <param name="value">The character; half a surrogate pair makes <see cref="TryFinish"/> fail.</param>
    public void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    /// <summary>Prints <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value; null prints nothing.</param>
    public void Write(bool value) => Append(value ? "true" : "false");

    /// <summary>Prints a number with the culture's decimal separator and no groups: a decimal keeps its scale, a double is the shortest that reads back.</summary>
    /// <param name="value">The number; null prints nothing.</param>
    public void Write(int value) => AppendFormatted(value, default);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(long value) => AppendFormatted(value, default);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(ulong value) => AppendFormatted(value, default);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(float value) => AppendFormatted(value, default);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(double value) => AppendFormatted(value, default);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(decimal value) => AppendFormatted(value, default);

    /// <summary>Prints a time as <c>18:05</c>.</summary>
    /// <param name="value">The time; null prints nothing.</param>
    public void Write(TimeOnly value)
    {
        AppendDigits(value.Hour, 2);
        Append(':');
        AppendDigits(value.Minute, 2);
    }

    /// <summary>Prints an identifier as 32 digits in five groups.</summary>
    /// <param name="value">The identifier; null prints nothing.</param>
    public void Write(Guid value) => AppendFormatted(value, "D");

    /// <summary>Prints the <see cref="Uri.AbsoluteUri"/> of a URI.</summary>
    /// <param name="value">The URI, absolute; null prints nothing.</param>
    public void Write(Uri? value) => WriteText(TextForm.Of(value));

    /// <inheritdoc cref="Write(char)"/>
    public void Write(char? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(bool)"/>
    public void Write(bool? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(int)"/>
    public void Write(int? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(int)"/>
    public void Write(long? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(int)"/>
    public void Write(ulong? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(int)"/>
    public void Write(float? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(int)"/>
    public void Write(double? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(int)"/>
    public void Write(decimal? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(TimeOnly)"/>
    public void Write(TimeOnly? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <inheritdoc cref="Write(Guid)"/>
    public void Write(Guid? value)
    {
        if (value is { } some)
            Write(some);
    }

    /// <summary>Prints a list: its items in brackets, texts in quotes.</summary>
    /// <param name="list">The list; null prints nothing.</param>
    public void Write(IReadOnlyList<string?>? list) => WriteText(_culture is null ? TextForm.Of(list) : TextForm.Of(list, _culture));

    /// <inheritdoc cref="Write(IReadOnlyList{string?})"/>
    public void Write(IReadOnlyList<bool>? list) => WriteText(_culture is null ? TextForm.Of(list) : TextForm.Of(list, _culture));

    /// <inheritdoc cref="Write(IReadOnlyList{string?})"/>
    public void Write(IReadOnlyList<bool?>? list) => WriteText(_culture is null ? TextForm.Of(list) : TextForm.Of(list, _culture));

    /// <inheritdoc cref="Write(IReadOnlyList{string?})"/>
    public void Write<T>(IReadOnlyList<T>? list)
        where T : struct, IFormattable => WriteText(_culture is null ? TextForm.Of(list) : TextForm.Of(list, _culture));

    /// <inheritdoc cref="Write(IReadOnlyList{string?})"/>
    public void Write<T>(IReadOnlyList<T?>? list)
        where T : struct, IFormattable => WriteText(_culture is null ? TextForm.Of(list) : TextForm.Of(list, _culture));

    /// <summary>Refuses a value that has no text in a message.</summary>
    /// <param name="value">The value.</param>
    [Obsolete(Refusals.NoText, error: true)]
    public readonly void Write(object? value) => throw new NotSupportedException(Refusals.NoText);
}
