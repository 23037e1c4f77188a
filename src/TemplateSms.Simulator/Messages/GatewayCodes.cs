using TemplateSms.Shared;

namespace TemplateSms.Simulator;

/// <summary>
/// The return codes that the simulator answers. The first four are the only ones for sends that any public source
/// names; the provider's full table is not public, so every other refusal carries
/// <see cref="SimulatorRefusal"/>, which no real gateway sends.
/// </summary>
public static class GatewayCodes
{
    /// <summary>The message was taken (provider's documentation).</summary>
    public const int Sent = IsendproCodes.Sent;

    /// <summary>The key is not one of the account's; answered with HTTP 400 (seen in a third-party client's tests).</summary>
    public const int WrongKey = IsendproCodes.WrongKey;

    /// <summary>The number is on the black list: the message is not routed (provider's documentation).</summary>
    public const int BlackListed = IsendproCodes.BlackListed;

    /// <summary>The number is not attributed to anyone (provider's documentation).</summary>
    public const int NotAttributed = IsendproCodes.NotAttributed;

    /// <summary>
    /// The simulator's own refusal of what the provider's documentation forbids without naming a code. It is NOT a code
    /// of the provider, lies far outside those that are known, and its message starts with <c>Simulator:</c>. Do not
    /// program against it: the real gateway refuses the same request with a code of its own.
    /// </summary>
    public const int SimulatorRefusal = 99_000;

    /// <summary>
    /// The simulator's own word for success where nobody has published the provider's: changes of directories and of
    /// sub-accounts. It is NOT a code of the provider; <see cref="AnswerOptions"/> sets another.
    /// </summary>
    public const int SimulatorSuccess = 99_001;
}
