namespace TemplateSms;

/// <summary>Names the rules that a client of one gateway sends by, for what chooses between clients.</summary>
public interface ISmsGateway
{
    /// <summary>The gateway's rules.</summary>
    GatewayRules Rules { get; }
}
