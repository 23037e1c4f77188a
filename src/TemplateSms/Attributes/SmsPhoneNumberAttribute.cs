namespace TemplateSms;

/// <summary>
/// Marks a string that becomes a recipient's number, so that the analyzer checks constants given to it (SMS4005): a number
/// with its country code, or in the national form of <see cref="Region"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsPhoneNumberAttribute : Attribute
{
    /// <summary>
    /// The region whose national form may be given. Where it is not set, that is the region of the build's gateway
    /// (<c>SmsGateway</c>). A <see cref="PhoneRegion"/> that is an argument of the same call goes first.
    /// </summary>
    public PhoneRegion Region { get; set; }
}
