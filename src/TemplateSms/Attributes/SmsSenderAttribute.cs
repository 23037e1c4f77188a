namespace TemplateSms;

/// <summary>
/// Marks a string that becomes a sender, so that the analyzer checks constants given to it (SMS4001) against the rules of the build's
/// gateways (<see cref="GatewayRules.Senders"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsSenderAttribute : Attribute;
