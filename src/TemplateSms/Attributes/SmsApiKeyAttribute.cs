namespace TemplateSms;

/// <summary>
/// Marks a string that holds the account's key, so that the analyzer reports a key written into source (SMS4007).
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsApiKeyAttribute : Attribute;
