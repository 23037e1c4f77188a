using System.Globalization;

namespace TemplateSms.ISendPro.Options;

/// <summary>Checked options, in the types that a send needs.</summary>
internal sealed class Account
{
    private readonly TimeZoneInfo _zone;

    /// <param name="options">Checked options.</param>
    public Account(ISendProOptions options)
    {
        Key = options.ApiKey;
        DefaultSender = options.Sender is null ? null : SenderId.Parse(options.Sender);
        StopRestrictionLifted = options.StopRestrictionLifted;
        Timeout = options.Timeout;
        _zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);

        // Without its last slash the address would lose its last segment to the operation's name.
        var root = new UriBuilder(options.BaseAddress);
        if (!root.Path.EndsWith('/'))
            root.Path += '/';
        SendOne = new Uri(root.Uri, "sms");
        SendMany = new Uri(root.Uri, "smsmulti");
    }

    public string Key { get; }

    public SenderId? DefaultSender { get; }

    public bool StopRestrictionLifted { get; }

    public TimeSpan Timeout { get; }

    public Uri SendOne { get; }

    public Uri SendMany { get; }

    /// <summary>The gateway's way to write a time: to the minute, on the account's clock.</summary>
    public string LocalTime(DateTimeOffset time) =>
        TimeZoneInfo.ConvertTime(time, _zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
