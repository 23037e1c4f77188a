namespace TemplateSms.Clients.Tests.Faults;

/// <summary>Decides by a seed what happens to each attempt of each message.</summary>
internal sealed class FaultPlan(int seed)
{
    /// <summary>The first messages pass, so that chance alone does not open the circuit.</summary>
    private const int Unharmed = 300;

    private static readonly (Fault Fault, double Share)[] _shares =
    [
        (Fault.NameDoesNotResolve, 0.02),
        (Fault.ConnectionRefused, 0.02),
        (Fault.NoTls, 0.01),
        (Fault.ClosesBeforeReading, 0.015),
        (Fault.ClosesAfterHead, 0.015),
        (Fault.ClosesAfterHalfABody, 0.015),
        (Fault.Closes, 0.015),
        (Fault.ClosesAfterHalfAnAnswer, 0.015),
        (Fault.Html, 0.015),
        (Fault.ServerError, 0.015),
        (Fault.EmptyAnswer, 0.015),
        (Fault.FiveMegabytes, 0.002),
        (Fault.CompressedBomb, 0.002),
        (Fault.Redirect, 0.01),
        (Fault.OneByteASecond, 0.005),
        (Fault.NotTaken, 0.01),
        (Fault.Refuses, 0.03),
        (Fault.RefusesTheRequest, 0.005),
    ];

    /// <summary>The one outcome that a caller may be told when this happened to the last attempt.</summary>
    public static Outcome Allowed(Fault last) => last switch
    {
        <= Fault.NoTls or Fault.NotTaken => Outcome.NotReached,
        <= Fault.OneByteASecond => Outcome.Unknown,
        <= Fault.RefusesTheRequest => Outcome.Rejected,
        _ => Outcome.Accepted,
    };

    public Fault Of(int message, int attempt)
    {
        if (message < Unharmed)
            return Fault.None;

        var chance = Chance(message, attempt);
        foreach (var (fault, share) in _shares)
        {
            if ((chance -= share) < 0)
                return fault;
        }

        return Fault.None;
    }

    /// <summary>Whether a gateway that gives no answer has taken the message all the same.</summary>
    public bool IsTaken(int message) => Chance(message, attempt: -1) < 0.5;

    /// <summary>SplitMix64: neighbours that have nothing to do with each other, unlike those of seeds of Random.</summary>
    private double Chance(int message, int attempt)
    {
        var mixed = unchecked((((ulong)(uint)seed << 32) | (uint)((message * 16) + attempt)) * 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (mixed ^ (mixed >> 31)) / (double)ulong.MaxValue;
    }
}
