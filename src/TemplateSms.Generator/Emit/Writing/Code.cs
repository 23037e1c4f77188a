using System.Globalization;
using System.Runtime.CompilerServices;
using TemplateSms.Language.Text;

namespace TemplateSms.Generator.Emit;

/// <summary>
/// A piece of C#, composed of others by interpolated strings. A piece may stand for a place of the template, where errors
/// of the C# compiler in it belong.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Code
{
    private readonly List<object> _parts;
    private readonly bool _isGroup;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public Code(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new List<object>((2 * formattedCount) + 1);
    }

    private Code(TextSpan? span, bool isGroup, params object[] parts)
    {
        (Span, _isGroup) = (span, isGroup);
        _parts = [.. parts];
    }

    /// <summary>The place of the template that the piece stands for; null for that of the code around it.</summary>
    public TextSpan? Span { get; }

    /// <summary>The texts and pieces that it consists of, in order.</summary>
    public IReadOnlyList<object> Parts => _parts;

    /// <summary>Whether the piece or one in it stands for a place.</summary>
    public bool HasPlaces => Span is not null || _parts.OfType<Code>().Any(part => part.HasPlaces);

    /// <summary>The C# alone, on one line.</summary>
    public string Text => string.Concat(_parts.Select(part => part is Code piece ? piece.Text : (string)part));

    /// <summary>The piece without the parentheses that it has as a part of an expression.</summary>
    public Code Ungrouped => (Span, _isGroup, _parts) switch
    {
        (_, true, [_, Code inner, _]) => inner,
        ({ } span, _, [Code inner]) => inner.Ungrouped.At(span),
        _ => this,
    };

    public static Code Of(string text) => new(null, false, text);

    /// <summary>An expression in parentheses, which it needs only as a part of another.</summary>
    public static Code Group(Code inner) => new(null, true, "(", inner, ")");

    public static Code Join(string separator, IEnumerable<Code> pieces) =>
        new(null, false, [.. pieces.SelectMany((piece, i) => i == 0 ? new object[] { piece } : [separator, piece])]);

    /// <summary>The same piece, standing for a place.</summary>
    public Code At(TextSpan span) => new(span, false, this);

    public void AppendLiteral(string text) => _parts.Add(text);

    public void AppendFormatted(string? text) => _parts.Add(text ?? "");

    public void AppendFormatted(int number) => _parts.Add(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Code piece) => _parts.Add(piece);
}
