using System.Runtime.CompilerServices;

namespace TemplateSms.Templating;

// By name where the generator knows the type: the C# compiler chooses among all overloads of Write far longer than it
// takes for the rest of a generated method.
public ref partial struct SmsWriter
{
    /// <inheritdoc cref="Write(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(int value) => Write(value);

    /// <inheritdoc cref="Write(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(int? value) => Write(value);

    /// <inheritdoc cref="Write(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(long value) => Write(value);

    /// <inheritdoc cref="Write(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(long? value) => Write(value);

    /// <inheritdoc cref="Write(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(decimal value) => Write(value);

    /// <inheritdoc cref="Write(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(decimal? value) => Write(value);

    /// <inheritdoc cref="Write(DateOnly)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteDate(DateOnly value) => Write(value);

    /// <inheritdoc cref="Write(DateOnly)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteDate(DateOnly? value) => Write(value);

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteDate(DateOnly value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false) => Write(value, pattern, culture, isGsm7);

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteDate(DateOnly? value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false) => Write(value, pattern, culture, isGsm7);

    /// <inheritdoc cref="Write(TimeOnly)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTime(TimeOnly value) => Write(value);

    /// <inheritdoc cref="Write(TimeOnly)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTime(TimeOnly? value) => Write(value);

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTime(TimeOnly value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false) => Write(value, pattern, culture, isGsm7);

    /// <inheritdoc cref="Write(DateOnly, string, TemplateCulture?, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTime(TimeOnly? value, string pattern, TemplateCulture? culture = null, bool isGsm7 = false) => Write(value, pattern, culture, isGsm7);
}
