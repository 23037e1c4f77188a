namespace TemplateSms.Simulator.Protocol;

/// <summary>Why a request or one of its numbers is not served.</summary>
internal sealed record Refusal(int Code, string Message)
{
    /// <summary>The HTTP status of a request that is refused as a whole.</summary>
    public int Status { get; init; } = StatusCodes.Status400BadRequest;

    public static readonly Refusal WrongKey = new(GatewayCodes.WrongKey, "Your credentials are incorrect");
    public static readonly Refusal BlackListed = new(GatewayCodes.BlackListed, "The number is on the black list, the message is not routed");
    public static readonly Refusal NotAttributed = new(GatewayCodes.NotAttributed, "The number is not attributed");
    public static readonly Refusal NoCredit = Of("credit", "is used up");

    /// <summary>A refusal whose real code nobody has published; the words say who speaks.</summary>
    public static Refusal Of(string field, string rule) =>
        new(GatewayCodes.SimulatorRefusal, $"Simulator: {field}: {rule} (code {GatewayCodes.SimulatorRefusal} is the simulator's own)");
}
