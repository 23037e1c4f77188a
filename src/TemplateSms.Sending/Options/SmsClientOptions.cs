using System.ComponentModel.DataAnnotations;
using TemplateSms.Sending.Options;

namespace TemplateSms.Sending;

/// <summary>
/// The options that the clients of all gateways share: the address, and how requests are timed, limited and retried. A client
/// derives from it and adds its account.
/// </summary>
public abstract class SmsClientOptions : IValidatableObject
{
    /// <summary>Starts with the defaults.</summary>
    /// <param name="baseAddress">The gateway's address.</param>
    protected SmsClientOptions(Uri baseAddress) => BaseAddress = baseAddress;

    /// <summary>
    /// The address under which the gateway's operations are: absolute, https, or http on loopback only, since keys travel in
    /// requests. The gateway's own by default.
    /// </summary>
    public Uri BaseAddress { get; set; }

    /// <summary>
    /// The most time that a request takes, from the call to the last byte of the answer, with its retries and its wait for
    /// the rate limiter: over 0, at most one day. 30 seconds by default.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The most time that a batch takes to make its requests, over 0, at most seven days. What has not been sent by then is not reached;
    /// requests on their way end within their own <see cref="Timeout"/>. Null, the default: a batch goes on for as long as the gateway
    /// answers, and gives up after a minute without an answer.
    /// </summary>
    public TimeSpan? BatchTimeout { get; set; }

    /// <summary>
    /// The number of times that a request is sent again after it did not reach the gateway, 0 to 10; 3 by default. A request that
    /// may have reached it is not, unless <see cref="RetryUnknownOutcomes"/> is true. When more than one request in ten is a
    /// retry, retries pause. In a batch, a request that did not reach the gateway is made again until the time of the batch has
    /// passed; with 0, it is not.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The median wait before the first retry, 1 ms to 1 minute; it doubles with each further one, with jitter, up to 10
    /// seconds or itself. Half a second by default.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether a send whose outcome is unknown is retried too, which may send, and bill, a message several times. False by
    /// default.
    /// </summary>
    public bool RetryUnknownOutcomes { get; set; }

    /// <summary>
    /// The most requests of the account that are on their way at once, 1 to 10000; others wait. 100 by default, which is a
    /// choice of ours.
    /// </summary>
    public int MaxConcurrentRequests { get; set; } = 100;

    /// <summary>
    /// The most requests of the account a second, 0.001 to 100000, retries included; others wait. Null, the default, for no
    /// limit.
    /// </summary>
    public double? MaxRequestsPerSecond { get; set; }

    /// <summary>
    /// The HTTP statuses, beside those of the gateway's rules (<see cref="GatewayRules.NotTaken"/>), of answers that say for certain that a
    /// message was not taken, 300 to 599; none by default. Name only what the provider, or whoever runs a proxy in front of it, has
    /// confirmed: a message whose answer has such a status is sent again.
    /// </summary>
    public IList<int> NotTakenStatuses { get; } = [];

    /// <summary>Gives the faults of the options. A client adds those of its own options to the base's.</summary>
    protected virtual IEnumerable<ValidationResult> Check() => SmsClientOptionsRules.Check(this);

    /// <summary>Words the fault of one option. The rule must not repeat a key.</summary>
    /// <param name="option">The option's name.</param>
    /// <param name="rule">The rule that it breaks, without a period at its end.</param>
    protected static ValidationResult Fault(string option, string rule) => SmsClientOptionsRules.Fault(option, rule);

    internal IEnumerable<ValidationResult> Faults() => Check();

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => Check();
}
