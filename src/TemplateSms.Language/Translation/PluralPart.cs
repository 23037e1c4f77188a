using System.Text;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Translation;

/// <summary>A call that chooses a text by a number: <c>sms.plural</c> or <c>sms.ordinal</c>.</summary>
/// <param name="Head">The source up to the first form.</param>
/// <param name="Forms">The forms, in the order of the file.</param>
/// <param name="Tail">The source after the last form.</param>
/// <param name="Span">The call in its file.</param>
/// <param name="IsOrdinal">Whether the number is a place in an order.</param>
public sealed record PluralPart(string Head, IReadOnlyList<PluralPartForm> Forms, string Tail, TextSpan Span, bool IsOrdinal) : CodePart
{
    private static readonly char[] _separators = [' ', '\t', '\r', '\n', ','];

    /// <summary>The call written anew, with a form for each of some categories, in their order.</summary>
    public PluralPart With(IReadOnlyList<PluralCategory> categories, Func<PluralCategory, TextUnit> textOf, Func<PluralCategory, string> nameOf)
    {
        var separator = Separator;
        var others = string.Concat(Forms.Select(form => form.Before.Trim(_separators)).Where(other => other.Length > 0).Select(other => separator + other));
        return this with
        {
            Forms = [.. categories.Select((category, i) => new PluralPartForm(category, i == 0 ? "" : separator, $"{nameOf(category)}: ", textOf(category)))],
            Tail = others + Tail,
        };
    }

    internal override void WriteTo(StringBuilder source)
    {
        source.Append(Head);
        foreach (var form in Forms)
        {
            source.Append(form.Before).Append(form.Name);
            form.Text.WriteTo(source);
        }

        source.Append(Tail);
    }

    // The blanks between two forms, else those before the first.
    private string Separator
    {
        get
        {
            if (Forms.Skip(1).Select(form => form.Before).FirstOrDefault(before => before.Trim(_separators).Length == 0) is { } between)
                return between;
            var blanks = Head.Substring(Head.TrimEnd(_separators).Length);
            return blanks.Length == 0 ? ", " : blanks;
        }
    }
}
