using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateSms.Soak.Rendering;

/// <summary>The length of one rendered text, also of one that is too long to be sent.</summary>
internal sealed partial record RenderedLength(object?[] Arguments, bool IsGsm7, long Units)
{
    /// <summary>The length that an outcome tells; null when it tells none.</summary>
    public static RenderedLength? Of(object?[] arguments, Outcome outcome)
    {
        if (outcome.Content is { } content)
            return new RenderedLength(arguments, content.Encoding == SmsEncoding.Gsm7, content.Units);
        return outcome.Error is { Reason: SmsArgumentProblem.TextTooLong, Message: var message } && Counts().Match(message) is { Success: true } match
            ? new RenderedLength(arguments, match.Groups["unit"].Value == "septets", long.Parse(match.Groups["units"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    [GeneratedRegex(@"has (?<units>\d+) (?<unit>septets|UTF-16 units)", RegexOptions.ExplicitCapture)]
    private static partial Regex Counts();
}
