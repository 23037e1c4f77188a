namespace TemplateSms.Simulator;

/// <summary>What a simulated gateway knows and how much it keeps. Everything has a default that suits a test.</summary>
public sealed class SmsGatewayOptions
{
    /// <summary>The loopback port to listen on, 0 to 65535; 0, the default, takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>
    /// The keys (<c>keyid</c>) that the gateway knows; any other is refused with code 3. Empty, the default, lets every
    /// key in.
    /// </summary>
    public ISet<string> ApiKeys { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// Numbers answered with code 11, "on the black list", in any spelling that the gateway takes: 0680010203 and
    /// 33680010203 are the same number.
    /// </summary>
    public ICollection<string> BlackListedNumbers { get; } = [];

    /// <summary>Numbers answered with code 21, "not attributed"; spelled as in <see cref="BlackListedNumbers"/>.</summary>
    public ICollection<string> UnattributedNumbers { get; } = [];

    /// <summary>The most messages kept, at least 1; the oldest go first. 10,000 by default.</summary>
    public int MessageLimit { get; set; } = 10_000;

    /// <summary>
    /// The most memory that kept messages take, in bytes, estimated from their texts and requests; at least 1. The
    /// newest message is kept whatever its size. 64 MiB by default.
    /// </summary>
    public long LedgerByteLimit { get; set; } = 64 * 1024 * 1024;

    /// <summary>The most bytes of a request's body, at least 1; a larger one is refused. 1 MiB by default.</summary>
    public int RequestByteLimit { get; set; } = 1024 * 1024;

    /// <summary>The clock that stamps received messages; the system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, 65_535);
        ArgumentOutOfRangeException.ThrowIfLessThan(MessageLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LedgerByteLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RequestByteLimit, 1);
        ArgumentNullException.ThrowIfNull(TimeProvider);
    }
}
