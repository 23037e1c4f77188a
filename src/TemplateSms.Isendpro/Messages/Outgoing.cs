using System.Globalization;
using TemplateSms.Isendpro.Options;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Messages;

/// <summary>One text with everything that its template, this send and the account decide about it.</summary>
internal sealed class Outgoing : SmsPlan
{
    private const string Yes = "1";

    private readonly Account _account;

    public Outgoing(GatewayRules rules, Account account, SmsContent content, SmsSendOptions? options)
        : base(rules, content, options)
    {
        _account = account;
        Sender = options?.Sender ?? content.Sender ?? account.DefaultSender;
        SendTime = account.ProblemOf(options?.SendAt) is { } problem ? SendTime.Refused(problem) : SendTimeNow();
    }

    public override SenderId? Sender { get; }

    /// <summary>When it leaves, if it is handed to the gateway at once.</summary>
    public SendTime SendTime { get; }

    public bool IsUcs2 => Content.Encoding is SmsEncoding.Ucs2;

    public bool HasNoStop => Content.Kind is not SmsKind.Marketing && _account.StopRestrictionLifted;

    /// <summary>
    /// The reason why the gateway could not send this text in its segments, or null: it adds the STOP text to what has a sender,
    /// unless it may leave it out.
    /// </summary>
    public override string? TextProblem => Sender is null || HasNoStop || Rules.LeavesReserve(Content) ? null : NoRoomForStop(Content.Template);

    /// <summary>The reason why nobody could get this text now, or null.</summary>
    public override string? Problem => TextProblem ?? SendTime.Problem;

    public override object RequestKey => new RequestKey(Sender, Content.Kind, IsUcs2, SmsLong, HasNoStop, Tracker is not null);

    public string? NoStop => HasNoStop ? Yes : null;

    public string? Ucs2 => IsUcs2 ? Yes : null;

    public string? SmsLong => Content.MaxSegments > 1 ? SmsLongOf(Content.MaxSegments).ToString(CultureInfo.InvariantCulture) : null;

    public string? NumAzur => _account.HasNumAzur ? Yes : null;

    public int? Sandbox => _account.IsSandbox ? 1 : null;

    /// <summary>The end of the quiet hours of marketing, however the account handles messages in them.</summary>
    public override DateTimeOffset PermittedFrom(DateTimeOffset time) => _account.PermittedFrom(Content.Kind, time);

    /// <summary>The plan of a recipient's text.</summary>
    public static Outgoing Of(SmsRecipient recipient) => (Outgoing)recipient.Plan;

    private string NoRoomForStop(string? template) =>
        $"the text leaves no room for the {Rules.Reserve} units of the STOP text, which the gateway adds to a message with a sender while the account's "
            + "STOP restriction stands. If support has lifted it, set the client's option StopRestrictionLifted; else "
            + (template is null
                ? "shorten the text, or allow more segments."
                : "remove the MSBuild property SmsStopRestrictionLifted, so that the build finds each template that is too long.");

    // More than the gateway has a number for is the one that lets it count, which takes as many as there are.
    private int SmsLongOf(int segments) => segments <= Rules.MostSegments ? segments : SmsContent.Dynamic;

    /// <summary>When it leaves, if it is handed to the gateway only now: a batch may outlast the hours in which it began.</summary>
    public SendTime SendTimeNow() => _account.SendTimeOf(Content.Kind, Options?.SendAt);
}
