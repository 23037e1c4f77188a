using TemplateSms.Shared;

namespace TemplateSms.Isendpro.Options;

/// <summary>Checked options, in the types that a send needs.</summary>
internal sealed class Account
{
    private readonly TimeZoneInfo _zone;
    private readonly TimeZoneInfo _dateZone;
    private readonly string? _gmtZone;
    private readonly QuietHoursHandling _quietHours;
    private readonly TimeProvider _clock;

    /// <param name="options">Checked options.</param>
    /// <param name="clock">Decides what hours are quiet.</param>
    public Account(IsendproOptions options, TimeProvider clock)
    {
        Key = options.ApiKey;
        DefaultSender = options.Sender is null ? null : SenderId.Parse(options.Sender);
        Region = options.Region;
        StopRestrictionLifted = options.StopRestrictionLifted;
        IsSandbox = options.Sandbox;
        HasNumAzur = options.NumAzur;
        Timeout = options.Timeout;
        MaxRecipientsPerRequest = options.MaxRecipientsPerRequest;
        Endpoints = new Endpoints(options.BaseAddress);
        _zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
        _gmtZone = options.GmtZone;
        _dateZone = _gmtZone is null ? _zone : GmtZones.Find(_gmtZone);
        _quietHours = options.QuietHours;
        _clock = clock;
    }

    public string Key { get; }

    public SenderId? DefaultSender { get; }

    public PhoneRegion Region { get; }

    public bool StopRestrictionLifted { get; }

    public bool IsSandbox { get; }

    public bool HasNumAzur { get; }

    public TimeSpan Timeout { get; }

    public int MaxRecipientsPerRequest { get; }

    public Endpoints Endpoints { get; }

    /// <summary>A time on the account's clock, as the gateway's fields have it: a minute.</summary>
    public string LocalMinute(DateTimeOffset time) => SendTime.Of(time, _zone, null).Date!;

    /// <summary>The reason that nobody can be sent a message at a time; null where there is none.</summary>
    public string? ProblemOf(DateTimeOffset? sendAt) => sendAt is { } time ? SendTimeRange.Problem(time, _clock.GetUtcNow()) : null;

    /// <summary>The first time, from a time on, at which a message of a kind may leave.</summary>
    public DateTimeOffset PermittedFrom(SmsKind kind, DateTimeOffset time)
    {
        var local = TimeZoneInfo.ConvertTime(time, _zone);
        return kind is SmsKind.Marketing && QuietHours.Contain(local) ? QuietHours.EndOf(local, _zone) : time;
    }

    /// <summary>The time at which a message leaves that is handed to the gateway now: at once where its time has come.</summary>
    public SendTime SendTimeOf(SmsKind kind, DateTimeOffset? sendAt)
    {
        var now = _clock.GetUtcNow();
        if (sendAt <= now)
            sendAt = null;
        if (kind is SmsKind.Marketing)
        {
            var local = TimeZoneInfo.ConvertTime(sendAt ?? now, _zone);
            if (QuietHours.Contain(local) && _quietHours is QuietHoursHandling.Refuse)
                return SendTime.Refused(QuietHours.Rule);
            if (QuietHours.Contain(local))
                sendAt = QuietHours.EndOf(local, _zone);
        }

        return sendAt is { } time ? SendTime.Of(time, _dateZone, _gmtZone) : default;
    }
}
