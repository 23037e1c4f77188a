using System.Text;

namespace TemplateSms.Twilio.Options;

/// <summary>Checked options, in the types that a send needs. It holds a secret, so it prints nothing of itself.</summary>
internal sealed class Account
{
    private readonly Uri _root;

    public Account(TwilioOptions options)
    {
        Sid = options.AccountSid;
        var (user, secret) = options.AuthToken is { } token ? (options.AccountSid, token) : (options.ApiKeySid!, options.ApiKeySecret!);
        Authorization = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{user}:{secret}"));
        DefaultSender = options.Sender is { } sender ? SenderId.Parse(sender) : null;
        StatusCallback = options.StatusCallback;
        ValidityPeriod = options.ValidityPeriod;
        // Without its last slash the address would lose its last segment.
        var root = new UriBuilder(options.BaseAddress);
        if (!root.Path.EndsWith('/'))
            root.Path += '/';
        _root = new Uri(root.Uri, $"2010-04-01/Accounts/{Sid}/");
        Messages = new Uri(_root, "Messages.json");
    }

    public string Sid { get; }

    /// <summary>The value of the header that authenticates a request.</summary>
    public string Authorization { get; }

    public SenderId? DefaultSender { get; }

    public Uri? StatusCallback { get; }

    public TimeSpan? ValidityPeriod { get; }

    /// <summary>The address that messages are posted to.</summary>
    public Uri Messages { get; }

    /// <summary>The address of one message.</summary>
    public Uri Message(string sid) => new(_root, $"Messages/{sid}.json");
}
