namespace TemplateSms;

/// <summary>
/// Marks a string that becomes a tracker, so that the analyzer checks constants given to it (SMS4004): at most 49
/// ASCII letters and digits.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsTrackerAttribute : Attribute;
