using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>The settings of a message, from its front matter and the folder's defaults.</summary>
public sealed record TemplateSettings
{
    /// <summary>The value of <see cref="Segments"/> for <c>dynamic</c>.</summary>
    public const int Dynamic = SegmentLimits.Dynamic;

    public string? Summary { get; init; }

    public string? Sender { get; init; }

    public TemplateEncoding Encoding { get; init; }

    public Unencodable Unencodable { get; init; }

    /// <summary>Whether <see cref="Unencodable"/> was chosen, in the template or for its folder.</summary>
    public bool IsUnencodableChosen { get; init; }

    /// <summary>1 to the most that <see cref="Gateways"/> take, or <see cref="Dynamic"/>.</summary>
    public int Segments { get; init; } = 1;

    public TemplateKind Kind { get; init; }

    /// <summary>Whether the account's STOP restriction is lifted, by the folder's word or else by the build's.</summary>
    public bool StopRestrictionLifted { get; init; }

    /// <summary>The gateways that the message is proved for.</summary>
    public GatewaySet Gateways { get; init; } = GatewaySet.Default;

    /// <summary>Units that are kept for a gateway's own text, such as STOP.</summary>
    public int Reserve => Gateways.ReserveOf(Kind == TemplateKind.Marketing, StopRestrictionLifted);

    /// <summary>The language of names and separators, one of the culture table; null for none.</summary>
    public string? Culture { get; init; }

    /// <summary>Whether placeholders of a text that is written right to left are isolated.</summary>
    public bool Isolate { get; init; } = true;

    /// <summary>The location of findings about the settings as a whole: the front matter's first line, or the start of the file.</summary>
    public TextSpan Span { get; init; }
}
