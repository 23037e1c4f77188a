namespace TemplateSms;

/// <summary>
/// Marks a string that becomes a recipient's number, so that the analyzer checks constants given to it
/// (SMS4005): ten digits beginning with 0, or a country code and number of 8 to 15 digits.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsPhoneNumberAttribute : Attribute;
