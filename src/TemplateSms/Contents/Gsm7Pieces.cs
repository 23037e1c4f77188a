using System.Text;
using TemplateSms.Shared;

namespace TemplateSms.Contents;

/// <summary>
/// The pieces of a text brought into GSM-7, in order: runs of characters in the alphabet, and for each character outside
/// it the text that takes its place.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="foreign">What <see cref="IndexOfForeign"/> gives for it.</param>
/// <param name="handling">What happens to a character without an equivalent.</param>
internal ref struct Gsm7Pieces(ReadOnlySpan<char> text, int foreign, UnencodableHandling handling)
{
    private const string Unknown = "?";

    private ReadOnlySpan<char> _rest = text;
    private int _foreign = foreign;

    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether a declaration asks for it. Else a character outside the alphabet stays, and <see cref="TextMeter"/> judges it.</summary>
    public static bool AreAsked(SmsEncoding encoding, UnencodableHandling handling) =>
        encoding == SmsEncoding.Gsm7 && handling != UnencodableHandling.Reject;

    /// <summary>The index of the first character that is outside the alphabet, or is written with its mark apart; -1 where there is none.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text)
    {
        // A mark is outside the alphabet, and belongs to the letter before it.
        var foreign = SeptetCounter.IndexOutside(text);
        return foreign > 0 && Composition.LengthAt(text, foreign - 1, out _) == 2 ? foreign - 1 : foreign;
    }

    /// <summary>The text that the pieces make; the same where it is in the alphabet already.</summary>
    public static string Join(string text, UnencodableHandling handling)
    {
        var foreign = IndexOfForeign(text);
        if (foreign < 0)
            return text;
        var joined = new StringBuilder(text.Length);
        foreach (var piece in new Gsm7Pieces(text, foreign, handling))
            joined.Append(piece);
        return joined.ToString();
    }

    public readonly Gsm7Pieces GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;
        if (_foreign != 0)
        {
            Take(_foreign < 0 ? _rest.Length : _foreign);
            _foreign = _foreign < 0 ? -1 : 0;
            return true;
        }

        var step = Gsm7Step.At(_rest, 0);
        Take(step.Length);
        if (step.Replacement is { } replacement)
            Current = replacement;
        else if (handling == UnencodableHandling.Replace)
            Current = Unknown;
        _foreign = IndexOfForeign(_rest);
        return true;
    }

    private void Take(int length)
    {
        Current = _rest[..length];
        _rest = _rest[length..];
    }
}
