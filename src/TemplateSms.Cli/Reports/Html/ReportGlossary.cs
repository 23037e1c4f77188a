using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>Explains the words of text messages in place: a click on a word opens a sentence about it, without a script.</summary>
internal static partial class ReportGlossary
{
    private static readonly (string Key, string Title, string Meaning)[] _words =
    [
        ("segment", "Segment", "The unit that is paid for. A message of up to 160 GSM-7 characters, or 70 UCS-2 characters, is one segment. A longer message is cut into segments of 153 or 67 characters, which the phone joins again."),
        ("encoding", "Encoding", "The way in which characters are sent. GSM-7 is the cheap one. A single character outside it, such as ё or an emoji, turns the whole message into UCS-2, which has less than half the characters in a segment."),
        ("gsm7", "GSM-7", "The alphabet of most text messages: letters without most accents, digits and common signs. 160 characters fit into one segment."),
        ("ucs2", "UCS-2", "The encoding for all other characters, such as Cyrillic or Arabic letters and emoji. 70 characters fit into one segment."),
        ("septet", "Septet", "The space of one GSM-7 character. The characters € [ ] { } ~ ^ \\ and | take two."),
        ("unit", "UTF-16 unit", "The space of one UCS-2 character. Most emoji take two."),
        ("stop", "STOP", "The words that the gateway appends so that recipients can opt out, for example STOP 36063. They take room from the message."),
        ("room", "Room used", "The share of the allowed segments that the longest possible message takes: its own text in grey, each placeholder in a colour, and then the words that the gateway appends."),
    ];

    /// <summary>The explanations, once a page.</summary>
    public static IHtmlContent All() => Markup.Each(
        _words,
        word => Markup.Of($"""<div popover class="meaning" id="about-{word.Key}"><b>{word.Title}</b> {word.Meaning}</div>"""));

    /// <summary>A button that explains the title beside it.</summary>
    public static IHtmlContent Ask(string key) =>
        Markup.Of($"""<button type="button" class="ask" popovertarget="about-{key}" aria-label="About {key}">?</button>""");

    /// <summary>A text in which the words can be clicked.</summary>
    public static IHtmlContent In(string text) => Markup.Each(Word().Split(text), part => KeyOf(part) is { } key
        ? Markup.Of($"""<button type="button" class="word" popovertarget="about-{key}">{part}</button>""")
        : Markup.Of($"{part}"));

    private static string? KeyOf(string part) => part switch
    {
        "GSM-7" => "gsm7",
        "UCS-2" => "ucs2",
        "segment" or "segments" => "segment",
        "septet" or "septets" => "septet",
        "UTF-16 unit" or "UTF-16 units" => "unit",
        "STOP" => "stop",
        _ => null,
    };

    [GeneratedRegex(@"\b(GSM-7|UCS-2|segments?|septets?|UTF-16 units?|STOP)\b")]
    private static partial Regex Word();
}
