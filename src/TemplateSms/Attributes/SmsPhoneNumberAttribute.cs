namespace TemplateSms;

/// <summary>
/// Marks a string that becomes a recipient's number, so that the analyzer checks constants given to it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsPhoneNumberAttribute : Attribute;
