using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TemplateSms.Contents;
using TemplateSms.Shared;
using TemplateSms.Templating;

namespace TemplateSms;

/// <summary>
/// A finished text with everything that decides how it is sent. It fits: its characters are in its encoding and its
/// segments are within <see cref="MaxSegments"/>, however it was made.
/// </summary>
public sealed class SmsContent
{
    /// <summary>
    /// The <see cref="MaxSegments"/> that lets the gateway count (its <c>smslong</c> 999): still at most 6 segments,
    /// that is 918 septets or 402 UTF-16 units.
    /// </summary>
    public const int Dynamic = SegmentLimits.Dynamic;

    /// <summary>The units that the gateway's STOP text takes: 12, of 160 septets the 148 that the provider's document leaves.</summary>
    public const int StopReserve = SegmentLimits.StopText;

    private readonly SmsTemplateDeclaration _declaration;
    private readonly bool _hasOwnTextWithoutEquivalent;
    private SmsContent? _asGsm7;

    private SmsContent(
        string text, in SmsMeasure measure, string? tracker, SmsTemplateDeclaration declaration, bool hasOwnTextWithoutEquivalent)
    {
        Text = text;
        Encoding = measure.IsGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2;
        Units = measure.Units;
        Segments = measure.Segments;
        Tracker = tracker;
        _declaration = declaration;
        _hasOwnTextWithoutEquivalent = hasOwnTextWithoutEquivalent;
    }

    /// <summary>The text. It is personal: nothing of ours writes it to a log.</summary>
    public string Text { get; }

    /// <summary><see cref="SmsEncoding.Gsm7"/> or <see cref="SmsEncoding.Ucs2"/>, as decided for this text.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>The text's septets in GSM-7, its UTF-16 units in UCS-2.</summary>
    public int Units { get; }

    /// <summary>The segments that it takes with its <see cref="Reserve"/>; where the gateway adds no STOP text, it may take fewer.</summary>
    public int Segments { get; }

    /// <summary>
    /// The units that it was made to leave for the STOP text, which the gateway adds to a message with a sender: septets in
    /// GSM-7, UTF-16 units in UCS-2. 12 for <see cref="SmsKind.Marketing"/>, and for every template of a build that does not
    /// say <c>SmsStopRestrictionLifted</c>; else 0, or what <see cref="Create"/> was given.
    /// </summary>
    public int Reserve => _declaration.Reserve;

    /// <summary>Most segments allowed: 1 to 6, or <see cref="Dynamic"/>.</summary>
    public int MaxSegments => _declaration.MaxSegments;

    /// <summary>What the message is for.</summary>
    public SmsKind Kind => _declaration.Kind;

    /// <summary>The sender; null for the client's.</summary>
    public SenderId? Sender => _declaration.Sender;

    /// <summary>What the gateway returns with a delivery report, at most 49 ASCII letters and digits; or null.</summary>
    public string? Tracker { get; }

    /// <summary>The template's name; null for a text written by hand.</summary>
    public string? Template => _declaration.Name;

    /// <summary>
    /// Whether the segments allowed also hold the 12 units of the STOP text that the gateway adds for an account whose
    /// STOP restriction stands. True for a content with such a <see cref="Reserve"/>; one without may have the room too.
    /// </summary>
    public bool FitsWithStop =>
        Reserve >= SegmentLimits.StopText
        || TextMeter.Measure(Text, Encoding == SmsEncoding.Gsm7, SegmentLimits.StopText).Segments <= TextMeter.Limit(MaxSegments);

    /// <summary>Takes a text written by hand.</summary>
    /// <param name="text">The text; a letter that GSM-7 has, and that is written as a letter and a mark (U+0065 U+0301), is composed unless the encoding is UCS-2.</param>
    /// <param name="encoding">Its encoding; <see cref="SmsEncoding.Auto"/> is GSM-7 where that holds the text, else UCS-2.</param>
    /// <param name="maxSegments">Most segments allowed: 1 to 6, or <see cref="Dynamic"/>.</param>
    /// <param name="sender">The sender; null for the client's.</param>
    /// <param name="tracker">At most 49 ASCII letters and digits that the gateway returns with a delivery report; or null.</param>
    /// <param name="kind">What the message is for. Marketing reserves at least 12 units for the STOP text.</param>
    /// <param name="reserve">
    /// Units that the text has to leave for the STOP text, 0 to 70. With 0, the default, a transactional text may fill its
    /// segments; a client whose account needs 12 refuses it before it sends. Give <see cref="StopReserve"/> to be told here.
    /// </param>
    /// <param name="unencodable">
    /// What happens to characters outside GSM-7 in a text that is sent in it. With null, the default, such a character is an
    /// error under <see cref="SmsEncoding.Gsm7"/>; a text that is <see cref="SmsEncoding.Auto"/> is transliterated for a
    /// recipient in metropolitan France.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxSegments"/>, <paramref name="reserve"/> or an enum is out of range.</exception>
    /// <exception cref="SmsTemplateException">The text leaves its encoding, or its segments with the reserve, or the tracker breaks its rule.</exception>
    public static SmsContent Create(
        [SmsText] string text,
        SmsEncoding encoding = SmsEncoding.Gsm7,
        int maxSegments = 1,
        SenderId? sender = null,
        [SmsTracker] string? tracker = null,
        SmsKind kind = SmsKind.Transactional,
        int reserve = 0,
        UnencodableHandling? unencodable = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var handling = unencodable ?? (encoding == SmsEncoding.Gsm7 ? UnencodableHandling.Reject : UnencodableHandling.Transliterate);
        var declaration = new SmsTemplateDeclaration(null, encoding, handling, maxSegments, kind, sender, reserve);
        return Render(encoding == SmsEncoding.Ucs2 ? text : Composition.Compose(text), declaration, tracker);
    }

    /// <summary>Addresses the text.</summary>
    /// <param name="number">The recipient.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsTemplateException">
    /// The encoding was declared <see cref="SmsEncoding.Auto"/>, the text is UCS-2, the recipient is in metropolitan
    /// France, and the text has no GSM-7 rendering or does not fit its segments as such.
    /// </exception>
    public SmsMessage To(PhoneNumber number) => new(number, this);

    /// <summary>Encoding, units, segments and template; never the text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PrintableText.Line(Template ?? "Text")}: {Encoding}, {Units} units, {Segments} of {MaxSegments} segments");

    /// <summary>Makes the content of a finished text that fits.</summary>
    internal static bool TryFinish(
        ReadOnlySpan<char> text,
        SmsTemplateDeclaration declaration,
        string? tracker,
        bool hasOwnTextWithoutEquivalent,
        [NotNullWhen(true)] out SmsContent? content,
        [NotNullWhen(false)] out SmsArgumentError? error)
    {
        tracker = string.IsNullOrEmpty(tracker) ? null : tracker;
        error = TextMeter.Check(text, declaration, tracker, out var measure);
        content = error is null ? new SmsContent(new string(text), measure, tracker, declaration, hasOwnTextWithoutEquivalent) : null;
        return error is null;
    }

    internal SmsContent For(PhoneNumber to)
    {
        if (_declaration.Encoding != SmsEncoding.Auto || Encoding != SmsEncoding.Ucs2 || !to.IsMetropolitanFrance)
            return this;

        // Kept, so that the recipients of one text share one rendering and a client can group them by it. Two threads
        // may both make it; either is right.
        return _asGsm7 ??= RenderAsGsm7();
    }

    private SmsContent RenderAsGsm7()
    {
        // '?' stands for what a value holds, never for words of the template itself.
        var unencodable = _hasOwnTextWithoutEquivalent && _declaration.Unencodable == UnencodableHandling.Replace
            ? UnencodableHandling.Transliterate
            : _declaration.Unencodable;
        var declaration = new SmsTemplateDeclaration(Template, SmsEncoding.Gsm7, unencodable, MaxSegments, Kind, Sender, Reserve)
        {
            IsForMetropolitanFrance = true,
        };
        return Render(Text, declaration, Tracker);
    }

    private static SmsContent Render(string text, SmsTemplateDeclaration declaration, string? tracker)
    {
        if (Gsm7Pieces.AreAsked(declaration.Encoding, declaration.Unencodable))
            text = Gsm7Pieces.Join(text, declaration.Unencodable);
        return TryFinish(text, declaration, tracker, hasOwnTextWithoutEquivalent: false, out var content, out var error)
            ? content
            : throw error.ToException();
    }
}
