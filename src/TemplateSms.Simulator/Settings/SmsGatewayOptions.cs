using System.Net;
using System.Security.Cryptography.X509Certificates;
using TemplateSms.Queue;
using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Settings;

namespace TemplateSms.Simulator;

/// <summary>The settings of a simulated gateway. Everything has a default that suits a test.</summary>
public sealed class SmsGatewayOptions
{
    private const decimal DefaultCredit = 100_000;

    /// <summary>
    /// The address to listen on; loopback by default, so that nobody else sees the messages. The gateway has no password:
    /// at another address, whoever reaches it reads and deletes them.
    /// </summary>
    public IPAddress Address { get; set; } = IPAddress.Loopback;

    /// <summary>
    /// Host names under which the gateway answers, beside <c>localhost</c> and addresses; any other is refused, so that no
    /// page of the web can read the inbox under a name that was made to lead here.
    /// </summary>
    public ISet<string> AllowedHosts { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The port to listen on, 0 to 65535; 0, the default, takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>
    /// A certificate with its private key, for a gateway that speaks https; null, the default, for http. Clients have to
    /// trust it, and to find its name where they connect. It is yours to dispose, after the gateway.
    /// </summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>
    /// The keys (<c>keyid</c>) that the gateway knows; any other is refused with code 3. Empty, the default, lets every
    /// key in.
    /// </summary>
    public ISet<string> ApiKeys { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The rules that messages are held against: iSendPro's by default. For a gateway that takes more or less, set others.</summary>
    public GatewayRules Rules { get; set; } = GatewayRules.Isendpro;

    /// <summary>
    /// Numbers answered with code 11, "on the black list", in any spelling that the gateway takes: 0680010203 and
    /// 33680010203 are the same number.
    /// </summary>
    public ICollection<string> BlackListedNumbers { get; } = [];

    /// <summary>Numbers answered with code 21, "not attributed"; spelled as in <see cref="BlackListedNumbers"/>.</summary>
    public ICollection<string> UnattributedNumbers { get; } = [];

    /// <summary>
    /// The account's credit in euros, at least 0. Null, the default, is what the file of <see cref="StorePath"/>
    /// remembers, and 100,000 without one.
    /// </summary>
    public decimal? Credit { get; set; }

    /// <summary>
    /// The price of a segment in euros, at least 0. A message that exceeds the credit is refused. 0.05 by default; the provider's
    /// price depends on the contract.
    /// </summary>
    public decimal PricePerSegment { get; set; } = 0.05m;

    /// <summary>
    /// The zone in which the account reads <c>date_envoi</c>, as an IANA or Windows name, where a request names none.
    /// <c>Europe/Paris</c> by default.
    /// </summary>
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>The address to which the gateway reports the status of messages; none by default.</summary>
    public CallbackOptions Callbacks { get; } = new();

    /// <summary>The form of iSendPro's answers, and codes that nobody has published.</summary>
    public AnswerOptions Answers { get; } = new();

    /// <summary>The form of iSendPro's campaign report.</summary>
    public CampaignReportOptions CampaignReport { get; } = new();

    /// <summary>The control of the addresses from which iSendPro's operations are called; off by default.</summary>
    public AddressControlOptions AddressControl { get; } = new();

    /// <summary>Settings of Twilio's protocol, which the gateway speaks beside iSendPro's.</summary>
    public TwilioGatewayOptions Twilio { get; } = new();

    /// <summary>
    /// Names the template of a message, for the inbox; null, the default, or a null name where it is not known. The
    /// provider's requests do not carry it, but a test that knows its trackers or texts can tell.
    /// </summary>
    public Func<GatewayMessage, string?>? TemplateName { get; set; }

    /// <summary>
    /// The ledger of a queue that sends to this gateway, for the page of the inbox that shows lanes and messages and changes what people decide;
    /// null, the default, for none. It is yours to dispose, after the gateway.
    /// </summary>
    public SmsQueueManager? Queue { get; set; }

    /// <summary>
    /// A file that keeps messages, credit, black list, directories and sub-accounts over restarts; null, the default, keeps them in
    /// memory. It is made when it does not exist. No key is written to it, and of sub-accounts' keys only hashes.
    /// </summary>
    public string? StorePath { get; set; }

    /// <summary>The most messages kept, at least 1; the oldest go first. 50,000 by default.</summary>
    public int MessageLimit { get; set; } = 50_000;

    /// <summary>
    /// The most memory that kept messages take, in bytes, estimated from their texts and requests; at least 1. The
    /// newest message is kept whatever its size. 128 MiB by default.
    /// </summary>
    public long LedgerByteLimit { get; set; } = 128 * 1024 * 1024;

    /// <summary>The most bytes of a request's body, at least 1; a larger one is refused. 1 MiB by default.</summary>
    public int RequestByteLimit { get; set; } = 1024 * 1024;

    /// <summary>The clock that stamps received messages; the system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal decimal CreditOrDefault => Credit ?? DefaultCredit;

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Address);
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, 65_535);
        if (Certificate is { HasPrivateKey: false })
            throw new ArgumentException("It has no private key.", nameof(Certificate));
        ArgumentOutOfRangeException.ThrowIfNegative(CreditOrDefault, nameof(Credit));
        ArgumentOutOfRangeException.ThrowIfNegative(PricePerSegment);
        ArgumentOutOfRangeException.ThrowIfLessThan(MessageLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LedgerByteLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RequestByteLimit, 1);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
            throw new ArgumentException("This system does not know the time zone. On Linux, install the package tzdata.", nameof(TimeZone));
        Callbacks.Validate();
        Twilio.Validate();
        Answers.Validate();
        CampaignReport.Validate();
        AddressControl.Validate();
        RecipientNumber.ReadAll(BlackListedNumbers, nameof(BlackListedNumbers));
        RecipientNumber.ReadAll(UnattributedNumbers, nameof(UnattributedNumbers));
        ThrowUnless(CallbackAddress.Check(Callbacks.ReceiptUrl, Callbacks), nameof(CallbackOptions.ReceiptUrl));
        ThrowUnless(CallbackAddress.Check(Callbacks.StopUrl, Callbacks), nameof(CallbackOptions.StopUrl));
    }

    private static void ThrowUnless(string? problem, string option)
    {
        if (problem is not null)
            throw new ArgumentException($"The URL {problem}.", option);
    }
}
