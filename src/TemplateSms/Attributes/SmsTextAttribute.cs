namespace TemplateSms;

/// <summary>
/// Marks a string that becomes the text of a message, so that the analyzer measures constants given to it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsTextAttribute : Attribute;
