namespace TemplateSms;

/// <summary>
/// Marks a string that becomes the text of a message, so that the analyzer measures constants given to it (SMS4002,
/// SMS4003). An argument of the same call that has the type <see cref="SmsEncoding"/> or <see cref="SmsKind"/>, or is an
/// <c>int maxSegments</c>, goes before what is said here.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsTextAttribute : Attribute
{
    /// <summary>The encoding that the text is sent in; GSM-7 unless given.</summary>
    public SmsEncoding Encoding { get; set; }

    /// <summary>Most segments that the text may take, 1 to the most of the build's gateways or <see cref="SmsContent.Dynamic"/>; 1 unless given.</summary>
    public int MaxSegments { get; set; } = 1;
}
