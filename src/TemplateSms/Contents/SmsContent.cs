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
    /// The <see cref="MaxSegments"/> of as many segments as the gateway takes: <see cref="GatewayRules.MostSegments"/>, of which no gateway has
    /// more than 255.
    /// </summary>
    public const int Dynamic = SegmentLimits.Dynamic;

    private readonly SmsTemplateDeclaration _declaration;
    private readonly bool _hasOwnTextWithoutEquivalent;

    // A template has few texts, and a content takes memory for every message.
    private readonly byte _alternative;

    // All texts of the message, where another one may be sent in GSM-7; null in place of one that these arguments do not give.
    private readonly WrittenText?[]? _texts;
    private Gsm7Rendering? _asGsm7;

    private SmsContent(
        string text, in SmsMeasure measure, string? tracker, SmsTemplateDeclaration declaration, bool hasOwnTextWithoutEquivalent, int alternative)
    {
        Text = text;
        Encoding = measure.IsGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2;
        Units = measure.Units;
        Segments = measure.Segments;
        Tracker = tracker;
        _declaration = declaration;
        _hasOwnTextWithoutEquivalent = hasOwnTextWithoutEquivalent;
        _alternative = (byte)alternative;
    }

    private SmsContent(SmsContent content, WrittenText?[] texts)
    {
        Text = content.Text;
        Encoding = content.Encoding;
        Units = content.Units;
        Segments = content.Segments;
        Tracker = content.Tracker;
        _declaration = content._declaration;
        _hasOwnTextWithoutEquivalent = content._hasOwnTextWithoutEquivalent;
        _alternative = content._alternative;
        _texts = texts;
    }

    /// <summary>The text. It is personal: nothing of ours writes it to a log.</summary>
    public string Text { get; }

    /// <summary><see cref="SmsEncoding.Gsm7"/> or <see cref="SmsEncoding.Ucs2"/>, as decided for this text.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>The text's septets in GSM-7, its UTF-16 units in UCS-2.</summary>
    public int Units { get; }

    /// <summary>The segments that it takes with its <see cref="Reserve"/>; where the gateway adds no text of its own, it may take fewer.</summary>
    public int Segments { get; }

    /// <summary>
    /// The units that it was made to leave for a text that the gateway adds: septets in GSM-7, UTF-16 units in UCS-2. For a template,
    /// those of the gateways that it was proved for (<see cref="GatewayRules.Reserve"/>); else what <see cref="Create"/> was given.
    /// </summary>
    public int Reserve => _declaration.Reserve;

    /// <summary>Most segments allowed: 1 to 255, or <see cref="Dynamic"/>.</summary>
    public int MaxSegments => _declaration.MaxSegments;

    /// <summary>The purpose of the message.</summary>
    public SmsKind Kind => _declaration.Kind;

    /// <summary>The sender; null for the client's.</summary>
    public SenderId? Sender => _declaration.Sender;

    /// <summary>The text that the gateway returns with a delivery report; or null. Its rule is the gateway's, <see cref="GatewayRules.MostTrackerCharacters"/>.</summary>
    public string? Tracker { get; }

    /// <summary>The template's name; null for a text written by hand.</summary>
    public string? Template => _declaration.Name;

    /// <summary>
    /// The culture of the text that was taken, as the name of its file or its template says it: <c>fr</c>, <c>pt-BR</c>. Null for a template
    /// without a culture, and for a text written by hand.
    /// </summary>
    public string? Culture => _declaration.Culture;

    /// <summary>
    /// The number of the text that was taken, of those that lines <c>--- or</c> separate in its template: 0 for the first, 1 for the
    /// next, shorter one. 0 for a template with one text, and for a text written by hand.
    /// </summary>
    public int Alternative => _alternative;

    /// <summary>
    /// The names of the gateways that its template was proved for (<see cref="GatewayRules.Id"/>); empty for a text written by hand. A
    /// client of another gateway checks its own rules before it sends, and may refuse.
    /// </summary>
    public IReadOnlyList<string> Gateways => _declaration.Gateways;

    /// <summary>Takes a text written by hand.</summary>
    /// <param name="text">The text; a letter that GSM-7 has, and that is written as a letter and a mark (U+0065 U+0301), is composed unless the encoding is UCS-2.</param>
    /// <param name="encoding">Its encoding; <see cref="SmsEncoding.Auto"/> is GSM-7 where that holds the text, else UCS-2.</param>
    /// <param name="maxSegments">Most segments allowed: 1 to 255, or <see cref="Dynamic"/>.</param>
    /// <param name="sender">The sender; null for the client's.</param>
    /// <param name="tracker">What the gateway returns with a delivery report; or null. Clients check it against their gateway's rule.</param>
    /// <param name="kind">What the message is for.</param>
    /// <param name="reserve">
    /// Units that the text has to leave for one that the gateway adds, 0 to 70. With 0, the default, it may fill its segments; a client
    /// whose gateway adds a text refuses it before it sends. Give the <see cref="GatewayRules.Reserve"/> of its rules to be told here.
    /// </param>
    /// <param name="unencodable">
    /// What happens to characters outside GSM-7 in a text that is sent in it. With null, the default, such a character is an
    /// error under <see cref="SmsEncoding.Gsm7"/>; a text that is <see cref="SmsEncoding.Auto"/> is transliterated for a
    /// recipient who gets no UCS-2.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxSegments"/>, <paramref name="reserve"/> or an enum is out of range.</exception>
    /// <exception cref="SmsTemplateException">The text leaves its encoding, or its segments with the reserve.</exception>
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
        return TryRender(encoding == SmsEncoding.Ucs2 ? text : Composition.Compose(text), declaration, tracker, alternative: 0, out var content, out var error)
            ? content
            : throw error.ToException();
    }

    /// <summary>Addresses the text.</summary>
    /// <param name="number">The recipient.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <c>default(PhoneNumber)</c>.</exception>
    public SmsMessage To(PhoneNumber number) => new(number, this);

    /// <summary>Measures the text together with units that a gateway adds: <see cref="Measure"/> of 12 is what it takes with a text of 12.</summary>
    /// <param name="reserve">The units, 0 to 70: septets in GSM-7, UTF-16 units in UCS-2.</param>
    /// <returns>The encoding, the units of the text alone, and the segments with those that are added.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reserve"/> is not 0 to 70.</exception>
    public SmsMeasurement Measure(int reserve = 0)
    {
        if (reserve is not (>= 0 and <= SegmentLimits.MostReserve))
            throw new ArgumentOutOfRangeException(nameof(reserve), $"The reserve must be 0 to {SegmentLimits.MostReserve} units.");
        return new(Encoding, Units, reserve == Reserve ? Segments : TextMeter.Measure(Text, Encoding == SmsEncoding.Gsm7, reserve).Segments);
    }

    /// <summary>
    /// Renders the text in GSM-7 for a recipient who gets no UCS-2, as its declaration says: one that is declared <see cref="SmsEncoding.Auto"/>
    /// is brought into the alphabet, one that is declared <see cref="SmsEncoding.Ucs2"/> was meant so and is not. Of a template with
    /// shorter texts it is the first that fits in GSM-7, which has more room: perhaps another <see cref="Alternative"/> than this one.
    /// </summary>
    /// <param name="content">The rendering, which fits; this content where it is GSM-7 already; null where there is none.</param>
    /// <param name="error">The reason why there is none; null where there is one.</param>
    /// <returns>Whether there is a rendering.</returns>
    public bool TryAsGsm7([NotNullWhen(true)] out SmsContent? content, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        // Kept, so that the recipients of one text share one rendering and a client can group them by it. Two threads
        // may both make it; either is right.
        var rendering = _asGsm7 ??= RenderAsGsm7();
        (content, error) = (rendering.Content, rendering.Error);
        return content is not null;
    }

    /// <summary>Encoding, units, segments and template; never the text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PrintableText.Line(Template ?? "Text")}: {Encoding}, {Units} units, {Segments} of {MaxSegments} segments");

    /// <summary>Whether the encoding is declared to follow from the text.</summary>
    internal bool IsDeclaredAuto => _declaration.Encoding == SmsEncoding.Auto;

    /// <summary>Makes the content of a finished text that fits.</summary>
    internal static bool TryFinish(
        ReadOnlySpan<char> text,
        bool isPlain,
        SmsTemplateDeclaration declaration,
        string? tracker,
        bool hasOwnTextWithoutEquivalent,
        int alternative,
        [NotNullWhen(true)] out SmsContent? content,
        [NotNullWhen(false)] out SmsArgumentError? error)
    {
        tracker = string.IsNullOrEmpty(tracker) ? null : tracker;
        if (TextMeter.FitsPlainly(text, isPlain, declaration, out var septets))
        {
            error = null;
            content = new SmsContent(new string(text), new SmsMeasure(IsGsm7: true, septets, Segments: 1), tracker, declaration, hasOwnTextWithoutEquivalent, alternative);
            return true;
        }

        error = TextMeter.Check(text, declaration, out var measure);
        content = error is null ? new SmsContent(new string(text), measure, tracker, declaration, hasOwnTextWithoutEquivalent, alternative) : null;
        return error is null;
    }

    /// <summary>This content, which keeps all texts of its message.</summary>
    internal SmsContent Among(WrittenText?[] texts) => new(this, texts);

    private Gsm7Rendering RenderAsGsm7()
    {
        if (Encoding == SmsEncoding.Gsm7)
            return new Gsm7Rendering(this, null);
        if (_declaration.Encoding == SmsEncoding.Ucs2)
            return new Gsm7Rendering(null, TextErrors.DeclaredUcs2(Template));

        if (_texts is null)
            return RenderAsGsm7(Text, _hasOwnTextWithoutEquivalent, Alternative);
        Gsm7Rendering? rendering = null;
        for (var i = 0; i < _texts.Length && rendering?.Content is null; i++)
        {
            if (_texts[i] is { } text && (i == _texts.Length - 1 || text.Text.Length <= _declaration.MostCharacters))
                rendering = RenderAsGsm7(text.Text, text.HasOwnTextWithoutEquivalent, i);
        }

        return rendering!;
    }

    private Gsm7Rendering RenderAsGsm7(string text, bool hasOwnTextWithoutEquivalent, int alternative)
    {
        // '?' stands for what a value holds, never for words of the template itself.
        var unencodable = hasOwnTextWithoutEquivalent && _declaration.Unencodable == UnencodableHandling.Replace
            ? UnencodableHandling.Transliterate
            : _declaration.Unencodable;
        var declaration = new SmsTemplateDeclaration(Template, SmsEncoding.Gsm7, unencodable, MaxSegments, Kind, Sender, Reserve, Gateways, Culture)
        {
            IsForcedIntoGsm7 = true,
        };
        TryRender(text, declaration, Tracker, alternative, out var content, out var error);
        return new Gsm7Rendering(content, error);
    }

    private static bool TryRender(
        string text,
        SmsTemplateDeclaration declaration,
        string? tracker,
        int alternative,
        [NotNullWhen(true)] out SmsContent? content,
        [NotNullWhen(false)] out SmsArgumentError? error)
    {
        if (Gsm7Pieces.AreAsked(declaration.Encoding, declaration.Unencodable))
            text = Gsm7Pieces.Join(text, declaration.Unencodable);
        return TryFinish(text, isPlain: false, declaration, tracker, hasOwnTextWithoutEquivalent: false, alternative, out content, out error);
    }

    private sealed record Gsm7Rendering(SmsContent? Content, SmsArgumentError? Error);
}
