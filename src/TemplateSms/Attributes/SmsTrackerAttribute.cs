namespace TemplateSms;

/// <summary>
/// Marks a string that becomes a tracker, so that the analyzer checks constants given to it (SMS4004) against the rules of the build's
/// gateways (<see cref="GatewayRules.MostTrackerCharacters"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsTrackerAttribute : Attribute;
