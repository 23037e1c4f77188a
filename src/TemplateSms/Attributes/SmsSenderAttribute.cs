namespace TemplateSms;

/// <summary>
/// Marks a string that becomes a sender, so that the analyzer checks constants given to it (SMS4001): 4 to 11 ASCII
/// letters, digits and spaces, not digits only.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsSenderAttribute : Attribute;
