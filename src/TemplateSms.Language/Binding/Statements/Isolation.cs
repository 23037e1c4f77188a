using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Binding;

/// <summary>
/// Isolates what placeholders print in a text that is written right to left: a phone orders Latin letters and digits beside Arabic
/// or Hebrew with what stands around them, unless an isolate keeps them apart (UAX #9).
/// </summary>
internal static class Isolation
{
    private const string FirstStrongIsolate = "\u2068";
    private const string PopIsolate = "\u2069";

    private static readonly string[] _linkStarts = ["http://", "https://", "www."];

    /// <summary>
    /// Whether the placeholders of a text are isolated. GSM-7 has no isolates, and a text that may be sent in either alphabet is
    /// sent in UCS-2 where it is written in the culture's own script.
    /// </summary>
    /// <param name="settings">The template's.</param>
    /// <param name="body">The text as it is written.</param>
    public static bool AppliesTo(TemplateSettings settings, string body) =>
        settings is { Isolate: true, Culture: { } culture }
        && settings.Encoding != TemplateEncoding.Gsm7
        && LocaleTag.Read(culture) is { } tag && LocaleTable.IsRightToLeft(LocaleTable.Canonical(tag))
        && (settings.Encoding == TemplateEncoding.Ucs2 || Script.HasRightToLeft(body));

    /// <summary>The statements of a block with an isolate around each placeholder that needs one.</summary>
    /// <param name="statements">The statements of the block.</param>
    /// <param name="culture">The template's <c>culture</c>.</param>
    /// <param name="isCode">Whether the message has a one-time code, whose last line phones read.</param>
    public static List<BoundStatement> Around(List<BoundStatement> statements, string? culture, bool isCode)
    {
        var isolated = new List<BoundStatement>();
        var isInLink = false;
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            var isRead = isInLink || (isCode && i > 0 && IsReadByPhones(statements[i - 1], isLast: i == statements.Count - 1));
            if (statement is BoundPrint print && !isRead && IsReordered(print.Expression, culture))
                isolated.AddRange([Mark(print.Span.Start, FirstStrongIsolate), print, Mark(print.Span.End, PopIsolate)]);
            else
                isolated.Add(statement);
            isInLink = statement switch
            {
                BoundText text => EndsInLink(text.Value, isInLink),
                BoundPrint => isInLink,
                _ => false,
            };
        }

        return isolated;
    }

    // A code that follows '#', and the hash of an app, which is the last word.
    private static bool IsReadByPhones(BoundStatement before, bool isLast) =>
        before is BoundText { Value: var text } && ((text.LastIndexOf('@') is >= 0 and var at && text.IndexOf('#', at) > 0) || (isLast && text.EndsWith("\n", StringComparison.Ordinal)));

    private static BoundText Mark(int place, string character) => new(new TextSpan(place, 0), character) { IsIsolate = true };

    // An isolate inside a link, or at its end, would belong to it for the phone.
    private static bool EndsInLink(string text, bool isInLink)
    {
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var word = text.Substring(start);
        return (start == 0 && isInLink) || _linkStarts.Any(link => word.IndexOf(link, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    // Texts that are written out are seen, and so are the names in a date; any other value may have a Latin letter or a digit.
    private static bool IsReordered(BoundExpression printed, string? culture) => printed switch
    {
        { Type.Kind: TypeKind.Uri or TypeKind.Null or TypeKind.Error } => false,
        BoundLiteral { Value: string text } => Script.HasLeftToRight(text),
        BoundConditional conditional => IsReordered(conditional.WhenTrue, culture) || IsReordered(conditional.WhenFalse, culture),
        BoundPlural plural => plural.Forms.Any(form => IsReordered(form.Text, culture)),
        BoundCall call when call.Function.Takes(ArgumentKind.DateFormat) && call.Arguments[1] is BoundLiteral format =>
            DateFormatFacts.MayBeLeftToRight(LiteralText.Of(format), culture),
        _ => true,
    };
}
