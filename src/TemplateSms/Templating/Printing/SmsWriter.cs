using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TemplateSms.Contents;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// Collects the text of one message. Template text is taken as it is; what comes out of a hole is printed as Scriban
/// prints it and, for GSM-7, brought into the alphabet one scalar at a time. Generated code calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct SmsWriter
{
    // Read at each number, and slow to get from its culture.
    private static readonly NumberFormatInfo _invariant = NumberFormatInfo.InvariantInfo;

    private readonly UnencodableHandling _unencodable;
    private readonly SmsEncoding _encoding;
    private readonly TemplateCulture? _culture;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _hasOwnTextWithoutEquivalent;

    // Set by all that may write a character of two septets or none. Else the text has as many septets as characters.
    private bool _hasOther;

    /// <summary>Starts a text.</summary>
    /// <param name="initial">A buffer to begin in, usually on the stack and of the size proved; the writer grows beyond it.</param>
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
    /// <param name="hasEquivalents">Whether every character of it is in GSM-7 or has an equivalent there; the compiler knows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(string text, bool hasEquivalents = true)
    {
        if (!hasEquivalents)
            _hasOwnTextWithoutEquivalent = true;
        Append(text);
    }

    /// <summary>Adds text of the template, as it is, of which every character takes one septet, as the compiler knows.</summary>
    /// <param name="text">The text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Plain(string text) => AppendPlain(text);

    /// <summary>Prints a text of which the compiler has proved that every character takes one septet.</summary>
    /// <param name="value">The text; null prints nothing.</param>
    public void WritePlain(string? value)
    {
        if (value is not null)
            AppendPlain(value);
    }

    /// <summary>Prints a text.</summary>
    /// <param name="value">The text; null prints nothing.</param>
    /// <param name="isGsm7">Whether it is proved that every character is in GSM-7, so that none needs a look.</param>
    public void WriteText(string? value, bool isGsm7 = false)
    {
        if (value is null)
            return;
        if (isGsm7 || OneSeptetAscii.IsSurelyPlain(value))
        {
            _hasOther |= isGsm7;
            AppendPlain(value);
        }
        else
        {
            Write(value.AsSpan());
        }
    }

    /// <summary>Prints a text of a C# type, which no guard has composed.</summary>
    /// <param name="value">The text; null prints nothing.</param>
    /// <param name="isGsm7">Whether it is proved that every character is in GSM-7, so that none needs a look.</param>
    public void Write(string? value, bool isGsm7 = false) =>
        WriteText(value is null || _encoding == SmsEncoding.Ucs2 ? value : Composition.Compose(value), isGsm7);

    /// <summary>Prints a text.</summary>
    /// <param name="value">The text.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Write(scoped ReadOnlySpan<char> value)
    {
        var foreign = Gsm7Pieces.AreAsked(_encoding, _unencodable) ? Gsm7Pieces.IndexOfForeign(value) : -1;
        if (foreign < 0)
            Append(value);
        else
            AppendPieces(value, foreign);
    }

    /// <summary>Measures the finished text against its declaration, makes it a content, and gives back what the writer rented.</summary>
    /// <param name="declaration">The declaration of the template.</param>
    /// <param name="tracker">The finished tracker; null or empty for none.</param>
    /// <param name="content">The content, or null.</param>
    /// <param name="error">What is wrong, or null: a character left that the encoding cannot hold, too many segments, a bad tracker.</param>
    /// <returns>Whether the text fits.</returns>
    public bool TryFinish(
        SmsTemplateDeclaration declaration,
        string? tracker,
        [NotNullWhen(true)] out SmsContent? content,
        [NotNullWhen(false)] out SmsArgumentError? error)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        Debug.Assert(_hasOther || SmsMeasure.Septets(Written) == _length, "A text has other septets than it is taken to have.");
        var fits = SmsContent.TryFinish(Written, isPlain: !_hasOther, declaration, tracker, _hasOwnTextWithoutEquivalent, alternative: 0, out content, out error);
        Dispose();
        return fits;
    }

    /// <summary>Adds the finished text to those of its message, and gives back what the writer rented.</summary>
    /// <param name="texts">Takes the text where it fits and none before it does.</param>
    public void Finish(ref SmsAlternatives texts)
    {
        texts.Add(Written, _hasOwnTextWithoutEquivalent);
        Dispose();
    }

    /// <summary>The text so far.</summary>
    public override readonly string ToString() => new(Written);

    /// <summary>Gives the finished text, and back what the writer rented.</summary>
    public string ToStringAndDispose()
    {
        var text = new string(Written);
        Dispose();
        return text;
    }

    /// <summary>
    /// Gives back what the writer rented. Calling it twice does no harm; where it is not called, since something was thrown
    /// in between, the pool rents out another array.
    /// </summary>
    public void Dispose()
    {
        if (_rented is null)
            return;
        var rented = _rented;
        this = default;
        ArrayPool<char>.Shared.Return(rented);
    }

    private readonly NumberFormatInfo Symbols => _culture?.Numbers ?? _invariant;

    // A method of its own: the enumerator makes the frame large, and most texts are in GSM-7 and need none.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendPieces(scoped ReadOnlySpan<char> value, int foreign)
    {
        foreach (var piece in new Gsm7Pieces(value, foreign, _unencodable))
            Append(piece);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(char unit)
    {
        _hasOther = true;
        if ((uint)_length >= (uint)_buffer.Length)
            Grow(1);
        _buffer[_length++] = unit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(string text)
    {
        _hasOther = true;
        AppendPlain(text);
    }

    // Of its own, since the runtime's compiler inlines only a limited number of calls into one method, and a string becomes a span by some.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AppendPlain(string text)
    {
        if (text.Length > _buffer.Length - _length)
            Grow(text.Length);
        text.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _length), text.Length));
        _length += text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(scoped ReadOnlySpan<char> text)
    {
        _hasOther = true;
        if (!text.TryCopyTo(_buffer[_length..]))
            GrowAndCopy(text);
        _length += text.Length;
    }

    /// <summary>Room for so many characters; those that are written there count once they are advanced over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Span<char> Reserve(int length)
    {
        if (length > _buffer.Length - _length)
            Grow(length);
        return _buffer.Slice(_length, length);
    }

    internal void Advance(int length, bool isPlain = false)
    {
        _hasOther |= !isPlain;
        _length += length;
    }

    /// <summary>Appends a number of at most so many digits, with zeros before it.</summary>
    internal void AppendDigits(int value, int digits)
    {
        var figures = Reserve(digits);
        for (var i = figures.Length - 1; i >= 0; i--)
        {
            var (quotient, figure) = Math.DivRem((uint)value, 10);
            figures[i] = (char)('0' + figure);
            value = (int)quotient;
        }

        Advance(digits);
    }

    // For forms that hold GSM-7 only, as every culture's separators do, and so need no look at the alphabet.
    private void AppendFormatted<T>(T value, ReadOnlySpan<char> format)
        where T : ISpanFormattable
    {
        int written;
        while (!value.TryFormat(_buffer[_length..], out written, format, Symbols))
            Grow(_buffer.Length - _length + 1);
        _length += written;
        // The separators of a culture can be others; the invariant ones are a point, a comma and a hyphen.
        if (_culture is not null)
            _hasOther = true;
    }

    private void GrowAndCopy(scoped ReadOnlySpan<char> text)
    {
        Grow(text.Length);
        text.CopyTo(_buffer[_length..]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more)
    {
        // Checked where the buffer ends, and it ends at the limit: what fits costs nothing.
        GrowthGuard.CheckWritten((long)_length + more);
        var wanted = Math.Min(GrowthGuard.Most, Math.Max(_length + more, Math.Max(_buffer.Length * 2, 64)));
        var grown = ArrayPool<char>.Shared.Rent(wanted);
        Written.CopyTo(grown);
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _rented = grown;
        _buffer = grown.AsSpan(0, Math.Min(grown.Length, GrowthGuard.Most));
    }
}
