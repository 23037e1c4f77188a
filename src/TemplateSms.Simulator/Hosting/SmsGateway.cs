using System.Net.Sockets;
using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Hosting;
using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator;

/// <summary>
/// An iSendPro gateway on loopback that speaks Twilio's protocol too: it takes the providers' sending requests over real HTTP, refuses
/// what the providers' documents forbid, and keeps what it received. No message ever leaves the machine.
/// </summary>
/// <remarks>
/// It answers iSendPro's operations under <c>/cgi-bin/</c> and Twilio's message resource under <c>/2010-04-01/</c>, shows what it received at <c>/</c> and, for programs,
/// under <c>/api/v1/</c>. Members are safe to use from several threads.
/// </remarks>
public sealed class SmsGateway : IAsyncDisposable
{
    /// <summary>The port of the gateway that <c>dotnet run</c> starts.</summary>
    public const int DefaultPort = 8026;

    private readonly WebApplication _application;
    private readonly MessageLedger _ledger;
    private readonly Phone _phone;
    private readonly FaultInjector _faults;

    private SmsGateway(WebApplication application)
    {
        _application = application;
        _ledger = application.Services.GetRequiredService<MessageLedger>();
        _phone = application.Services.GetRequiredService<Phone>();
        _faults = application.Services.GetRequiredService<FaultInjector>();
        InboxAddress = Reachable(new Uri(application.Urls.First()));
        BaseAddress = new Uri(InboxAddress, $"{GatewayRoutes.Prefix}/");
    }

    /// <summary>The address to give to a client, for example <c>http://127.0.0.1:49152/cgi-bin/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>
    /// The address to give to a client for Twilio in the place of <c>https://api.twilio.com/</c>, for example
    /// <c>http://127.0.0.1:49152/</c>.
    /// </summary>
    public Uri TwilioAddress => InboxAddress;

    /// <summary>The inbox, to open in a browser, for example <c>http://127.0.0.1:49152/</c>.</summary>
    public Uri InboxAddress { get; }

    /// <summary>
    /// The messages received so far, oldest first, accepted or refused, and the replies; a copy that later messages do not
    /// change. Their number is bounded by <see cref="SmsGatewayOptions.MessageLimit"/> and <see
    /// cref="SmsGatewayOptions.LedgerByteLimit"/>.
    /// </summary>
    public IReadOnlyList<GatewayMessage> Messages => _ledger.Store.Snapshot();

    /// <summary>The faults of the gateway; <see cref="FaultPlan.None"/> by default. Setting them restarts the random numbers.</summary>
    /// <exception cref="ArgumentException">A rule cannot be followed; the message names its field.</exception>
    public FaultPlan Faults
    {
        get => _faults.Plan;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (FaultPlanRules.Check(value) is { } problem)
                throw new ArgumentException($"The fault plan is not valid: {problem}.", nameof(value));
            _faults.Plan = value;
        }
    }

    /// <summary>Starts a gateway; dispose it to stop.</summary>
    /// <param name="options">What it knows and keeps, read once; null for the defaults and a free port.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The gateway, listening.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The port is in use or not allowed, or the file of the store cannot be used.</exception>
    public static async Task<SmsGateway> StartAsync(SmsGatewayOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SmsGatewayOptions();
        options.Validate();

        var application = GatewayHost.Build(options);
        try
        {
            await application.StartAsync(cancellationToken);
            return new SmsGateway(application);
        }
        catch (Exception e)
        {
            await application.DisposeAsync();
            if (e is SocketException)
                throw new IOException($"The gateway cannot listen on {options.Address}, port {options.Port}: {e.Message}", e);
            throw;
        }
    }

    /// <summary>
    /// Waits for a message to a number, taken or refused: the oldest that came after a given one, at once when it is
    /// there already.
    /// </summary>
    /// <param name="to">The number, in any spelling.</param>
    /// <param name="after">The <see cref="GatewayMessage.Id"/> of the last message seen; 0 for none.</param>
    /// <param name="timeout">How long to wait, by the wall's clock; null for 30 seconds.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException">The number is none, for example because its digits are masked.</exception>
    /// <exception cref="TimeoutException">No message came.</exception>
    public async Task<GatewayMessage> WaitForMessageAsync(
        string to, long after = 0, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (RecipientNumber.Read(to, out _) is { } problem)
            throw new ArgumentException($"This number cannot receive messages: {problem}.", nameof(to));

        var patience = timeout ?? TimeSpan.FromSeconds(30);
        if (await _ledger.WaitAsync(to, after, patience, cancellationToken) is { } message)
            return message;

        var number = RecipientNumber.Known(to);
        var others = Messages.Count(other => other.Id > after && other.Direction is MessageDirection.Out);
        throw new TimeoutException(
            $"No message to …{(number.Length > 2 ? number[^2..] : "")} came within {patience.TotalSeconds} s; {others} went to other numbers.");
    }

    /// <summary>Answers as if from a phone. <c>STOP</c>, in any case, puts the number on the black list.</summary>
    /// <param name="from">The phone's number, in any spelling.</param>
    /// <param name="text">What it writes, 1 to the most characters of a message.</param>
    /// <returns>The reply as the gateway keeps it.</returns>
    /// <exception cref="ArgumentException">The number is none, or the text is missing or too long.</exception>
    public GatewayMessage Reply(string from, string text)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(text);
        return _phone.Check(from, text) is { } problem ? throw new ArgumentException($"The reply is not valid: {problem}.") : _phone.Reply(from, text);
    }

    /// <summary>Forgets the messages received so far.</summary>
    public void Clear() => _ledger.Clear();

    /// <summary>Stops listening; requests under way are broken off.</summary>
    /// <returns>A task that ends when the port is free.</returns>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    // "Any address" is one to listen on, and none to connect to.
    private static Uri Reachable(Uri address) => address.Host switch
    {
        "0.0.0.0" => new UriBuilder(address) { Host = "127.0.0.1" }.Uri,
        "[::]" => new UriBuilder(address) { Host = "[::1]" }.Uri,
        _ => address,
    };
}
