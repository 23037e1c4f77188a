#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>The senders that a gateway takes.</summary>
#if NET
public
#else
internal
#endif
sealed record GatewaySenders
{
    /// <summary>Any text that is not empty.</summary>
    public static GatewaySenders AnyText { get; } = new() { TakesAnyText = true };

    /// <summary>Whether any text that is not empty is a sender; then nothing else is checked.</summary>
    public bool TakesAnyText { get; init; }

    /// <summary>The fewest characters of an alphanumeric sender, which has ASCII letters, digits and inner spaces, and a letter at least.</summary>
    public int LeastCharacters { get; init; } = 1;

    /// <summary>The most characters of an alphanumeric sender, of which GSM-7 allows 11 (3GPP TS 23.040, 9.1.2.5).</summary>
    public int MostCharacters { get; init; } = 11;

    /// <summary>Whether a number in E.164 with its plus is a sender, and a short code of 3 to 8 digits.</summary>
    public bool TakesNumbers { get; init; }

    /// <summary>The letters before 32 hexadecimal digits that name a service which chooses the sender; null where there is none.</summary>
    public string? ServicePrefix { get; init; }
}
