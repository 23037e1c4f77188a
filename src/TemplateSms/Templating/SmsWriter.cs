using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// Collects the text of one message. Template text is taken as it is; what comes out of a hole is printed as Scriban
/// prints it and, for GSM-7, brought into the alphabet one scalar at a time. Generated code calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct SmsWriter
{
    private const char Unknown = '?';

    private readonly UnencodableHandling _unencodable;
    private readonly SmsEncoding _encoding;
    private readonly TemplateCulture? _culture;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _hasOwnTextWithoutEquivalent;

    /// <summary>Starts a text.</summary>
    /// <param name="initial">A buffer to begin in, usually on the stack; the writer grows beyond it.</param>
    /// <param name="unencodable">What happens to characters of values outside GSM-7.</param>
    /// <param name="encoding">The declared encoding; <paramref name="unencodable"/> matters for GSM-7 only.</param>
    /// <param name="culture">What dates and numbers print with; null for <see cref="TemplateCulture.Invariant"/>.</param>
    public SmsWriter(Span<char> initial, UnencodableHandling unencodable, SmsEncoding encoding, TemplateCulture? culture = null)
    {
        _buffer = initial;
        _unencodable = unencodable;
        _encoding = encoding;
        _culture = culture;
    }

    /// <summary>The text so far.</summary>
    public readonly ReadOnlySpan<char> Written => _buffer[.._length];

    /// <summary>Adds text of the template, as it is.</summary>
    /// <param name="text">The text.</param>
    public void Text(string text)
    {
        if (_encoding == SmsEncoding.Auto)
            _hasOwnTextWithoutEquivalent |= HasCharacterWithoutEquivalent(text);
        Append(text);
    }

    /// <summary>Prints a text.</summary>
    /// <param name="value">The text; null prints nothing.</param>
    public void Write(string? value) => Write(value.AsSpan());

    /// <summary>Prints a text.</summary>
    /// <param name="value">The text.</param>
    public void Write(scoped ReadOnlySpan<char> value)
    {
        if (_encoding != SmsEncoding.Gsm7 || _unencodable == UnencodableHandling.Reject)
        {
            Append(value);
            return;
        }

        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (Gsm7.Contains(value[i]))
                continue;
            Append(value[start..i]);
            i += AppendEquivalent(value, i) - 1;
            start = i + 1;
        }

        Append(value[start..]);
    }

    /// <summary>Measures the finished text against its declaration and makes it a content.</summary>
    /// <param name="declaration">What the template declares.</param>
    /// <param name="tracker">The finished tracker; null or empty for none.</param>
    /// <param name="content">The content, or null.</param>
    /// <param name="error">What is wrong, or null: a character left that the encoding cannot hold, too many segments, a bad tracker.</param>
    /// <returns>Whether the text fits.</returns>
    public readonly bool TryFinish(
        SmsTemplateDeclaration declaration,
        string? tracker,
        [NotNullWhen(true)] out SmsContent? content,
        [NotNullWhen(false)] out SmsArgumentError? error)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return TextMeter.TryFinish(Written, declaration, tracker, _hasOwnTextWithoutEquivalent, out content, out error);
    }

    /// <summary>The text so far.</summary>
    public override readonly string ToString() => Written.ToString();

    /// <summary>Gives back what the writer rented. Calling it twice does no harm.</summary>
    public void Dispose()
    {
        var rented = _rented;
        this = default;
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
    }

    private readonly NumberFormatInfo Symbols => _culture?.Numbers ?? NumberFormatInfo.InvariantInfo;

    private static bool HasCharacterWithoutEquivalent(string text)
    {
        foreach (var unit in text)
        {
            if (!Gsm7.Contains(unit) && !Transliteration.TryGet(unit, out _))
                return true;
        }

        return false;
    }

    // The number of UTF-16 units dealt with.
    private int AppendEquivalent(scoped ReadOnlySpan<char> value, int index)
    {
        var units = Surrogates.IsPair(value, index) ? 2 : 1;
        if (Transliteration.TryGet(value[index], out var replacement))
            Append(replacement);
        else if (_unencodable == UnencodableHandling.Replace)
            Append(Unknown);
        else
            Append(value.Slice(index, units));
        return units;
    }

    private void Append(char unit)
    {
        if (_length == _buffer.Length)
            Grow(1);
        _buffer[_length++] = unit;
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
            Grow(text.Length);
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    // For forms that hold GSM-7 only, as every culture's separators do, and so need no look at the alphabet.
    private void AppendFormatted<T>(T value, ReadOnlySpan<char> format)
        where T : ISpanFormattable
    {
        int written;
        while (!value.TryFormat(_buffer[_length..], out written, format, Symbols))
            Grow(_buffer.Length - _length + 1);
        _length += written;
    }

    private void Grow(int more)
    {
        var grown = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, Math.Max(_buffer.Length * 2, 64)));
        Written.CopyTo(grown);
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _rented = grown;
        _buffer = grown;
    }
}
