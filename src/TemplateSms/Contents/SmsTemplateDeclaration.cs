using System.ComponentModel;
using System.Globalization;

namespace TemplateSms.Templating;

/// <summary>The declarations of a template about its messages. Generated code holds one for each template.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SmsTemplateDeclaration
{
    /// <summary>States a declaration.</summary>
    /// <param name="name">The template's name, or null for a text written by hand.</param>
    /// <param name="encoding">The declared encoding.</param>
    /// <param name="unencodable">What happens to characters of values outside GSM-7.</param>
    /// <param name="maxSegments">1 to 255, or <see cref="SmsContent.Dynamic"/>.</param>
    /// <param name="kind">What the message is for.</param>
    /// <param name="sender">The template's sender, or null for the client's.</param>
    /// <param name="reserve">Units that a text leaves for one that the gateway adds, 0 to 70.</param>
    /// <param name="gateways">The names of the gateways that the template was proved for; null for none.</param>
    /// <param name="culture">The culture of the text; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="maxSegments"/> is neither 1 to 255 nor dynamic, <paramref name="reserve"/> is not 0 to 70, or an enum is not defined.
    /// </exception>
    public SmsTemplateDeclaration(
        string? name,
        SmsEncoding encoding = SmsEncoding.Gsm7,
        UnencodableHandling unencodable = UnencodableHandling.Transliterate,
        int maxSegments = 1,
        SmsKind kind = SmsKind.Transactional,
        SenderId? sender = null,
        int reserve = 0,
        IReadOnlyList<string>? gateways = null,
        string? culture = null)
    {
        if (maxSegments is not (>= 1 and <= Shared.SegmentLimits.MostParts or Shared.SegmentLimits.Dynamic))
            throw new ArgumentOutOfRangeException(nameof(maxSegments), $"The maximum number of segments must be 1 to {Shared.SegmentLimits.MostParts}, or SmsContent.Dynamic.");
        if (reserve is not (>= 0 and <= Shared.SegmentLimits.MostReserve))
            throw new ArgumentOutOfRangeException(nameof(reserve), $"The reserve must be 0 to {Shared.SegmentLimits.MostReserve} units.");
        if (!Enum.IsDefined(encoding))
            throw new ArgumentOutOfRangeException(nameof(encoding), "The encoding is not one of SmsEncoding.");
        if (!Enum.IsDefined(unencodable))
            throw new ArgumentOutOfRangeException(nameof(unencodable), "The handling is not one of UnencodableHandling.");
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), "The kind is not one of SmsKind.");

        Name = name;
        Encoding = encoding;
        Unencodable = unencodable;
        MaxSegments = maxSegments;
        Kind = kind;
        Sender = sender;
        Reserve = reserve;
        Gateways = gateways ?? [];
        Culture = culture;
    }

    /// <summary>Reads a declaration from one text, as generated code has it: a call with few arguments costs the C# compiler little.</summary>
    /// <param name="name">The template's name.</param>
    /// <param name="words">
    /// Six words with a blank between them: the encoding, the handling of other characters, the most segments, the kind, the reserve, and
    /// the names of the gateways with commas between them: <c>Gsm7 Replace 1 Transactional 12 isendpro</c>.
    /// </param>
    /// <param name="sender">The template's sender, or null for the client's.</param>
    /// <param name="culture">The culture of the text; null for none.</param>
    /// <exception cref="ArgumentException"><paramref name="words"/> is not of this form, or a value is outside its range.</exception>
    public static SmsTemplateDeclaration Read(string name, string words, string? sender = null, string? culture = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Split(' ') is not [var encoding, var unencodable, var segments, var kind, var reserve, var gateways])
            throw new ArgumentException("A declaration has six words.", nameof(words));
        try
        {
            return new SmsTemplateDeclaration(
                name,
                Enum.Parse<SmsEncoding>(encoding),
                Enum.Parse<UnencodableHandling>(unencodable),
                int.Parse(segments, CultureInfo.InvariantCulture),
                Enum.Parse<SmsKind>(kind),
                sender is null ? null : SenderId.Parse(sender),
                int.Parse(reserve, CultureInfo.InvariantCulture),
                gateways.Split(','),
                culture);
        }
        catch (Exception failure) when (failure is FormatException or OverflowException)
        {
            throw new ArgumentException("A word of the declaration is not a number.", nameof(words), failure);
        }
    }

    /// <summary>The template's name; null for a text written by hand.</summary>
    public string? Name { get; }

    /// <summary>The declared encoding.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>The treatment of characters of values outside GSM-7.</summary>
    public UnencodableHandling Unencodable { get; }

    /// <summary>Most segments: 1 to 255, or <see cref="SmsContent.Dynamic"/>.</summary>
    public int MaxSegments { get; }

    /// <summary>The purpose of the message.</summary>
    public SmsKind Kind { get; }

    /// <summary>The template's sender; null for the client's.</summary>
    public SenderId? Sender { get; }

    /// <summary>Units that a text leaves for one that the gateway adds.</summary>
    public int Reserve { get; }

    /// <summary>The names of the gateways that the template was proved for; empty for a text written by hand.</summary>
    public IReadOnlyList<string> Gateways { get; }

    /// <summary>The culture of the text; null for none.</summary>
    public string? Culture { get; }

    /// <summary>The first of the gateways that adds a text of its own; null where none does, or none is named.</summary>
    internal GatewayRules? Adding => Gateways.Select(GatewayRules.Find).FirstOrDefault(rules => rules?.Reserve > 0);

    /// <summary>The most segments of a text: of a dynamic one, as many as the strictest of the gateways takes.</summary>
    internal int LimitOf(bool isGsm7)
    {
        if (MaxSegments != Shared.SegmentLimits.Dynamic)
            return MaxSegments;
        var limit = Shared.SegmentLimits.MostParts;
        foreach (var id in Gateways)
            limit = Math.Min(limit, GatewayRules.Find(id)?.MostSegmentsOf(isGsm7) ?? limit);
        return limit;
    }

    /// <summary>The most characters that every one of the gateways takes.</summary>
    internal int MostCharacters
    {
        get
        {
            var most = int.MaxValue;
            foreach (var id in Gateways)
                most = Math.Min(most, GatewayRules.Find(id)?.MostCharacters ?? most);
            return most;
        }
    }

    /// <summary>Whether the text is GSM-7 since its recipient gets no UCS-2, whatever the template declares.</summary>
    internal bool IsForcedIntoGsm7 { get; init; }
}
