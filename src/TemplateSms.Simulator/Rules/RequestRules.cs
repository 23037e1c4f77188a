using System.Globalization;
using TemplateSms.Shared;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Scheduling;

namespace TemplateSms.Simulator.Rules;

/// <summary>The rules of the provider's document for a request as a whole. A breach refuses all of it with HTTP 400.</summary>
/// <param name="rules">The gateway's rules.</param>
/// <param name="keys">The keys of the account and its sub-accounts.</param>
/// <param name="addresses">The addresses that may call.</param>
internal sealed class RequestRules(GatewayRules rules, AccountKeys keys, ClientAddresses addresses)
{
    /// <summary>The <c>smslong</c> that lets the gateway use as many parts as the text needs.</summary>
    public static readonly string DynamicSegments = SmsContent.Dynamic.ToString(CultureInfo.InvariantCulture);

    public Refusal? Check(SendRequest request) =>
        CheckRequired(request)
        ?? CheckSender(request.Sender)
        ?? CheckSegments(request.SmsLong)
        ?? CheckSendDate(request.SendDate)
        ?? CheckZone(request.Zone)
        ?? CheckFlag(FieldNames.NoStop, request.NoStop)
        ?? CheckFlag(FieldNames.Ucs2, request.Ucs2)
        ?? CheckFlag(FieldNames.Azur, request.Azur)
        ?? CheckFlag(FieldNames.Sandbox, request.Sandbox)
        ?? CheckCount(FieldNames.Text, request.Texts, request)
        ?? CheckCount(FieldNames.Tracker, request.Trackers, request)
        ?? CheckTrackers(request.Trackers);

    /// <summary>Asks for the key of an account, and for an address that may use it.</summary>
    public Refusal? CheckKey(IncomingRequest incoming)
    {
        if (incoming.Fields.One(FieldNames.Key) is null)
            return Refusal.Of(FieldNames.Key, "is missing");
        return FindAccount(incoming.Fields) is null ? Refusal.WrongKey : addresses.Check(incoming.Client);
    }

    /// <summary>The account that a request's key belongs to; null when it is nobody's.</summary>
    public Account? FindAccount(RequestFields fields) => fields.One(FieldNames.Key) is { } key ? keys.Find(key) : null;

    /// <summary>The parts that a request allows: dynamic means as many as the gateway can send, nothing readable means one.</summary>
    public static int AllowedSegments(GatewayRules rules, SendRequest request) => request.SmsLong switch
    {
        _ when request.SmsLong == DynamicSegments => rules.MostSegments,
        [var digit] when char.IsAsciiDigit(digit) => digit - '0',
        _ => 1,
    };

    private static Refusal? CheckRequired(SendRequest request)
    {
        if (request.Directory is not null && request.Contacts is null)
            return Refusal.Of(FieldNames.Directory, "is not the id of a directory of this account");
        if (request.Numbers.Count == 0)
            return request.Contacts is null ? Refusal.Of(FieldNames.Number, "is missing") : Refusal.Of(FieldNames.Directory, "has no numbers");
        return request.Texts.Count == 0 ? Refusal.Of(FieldNames.Text, "is missing") : null;
    }

    private Refusal? CheckSender(string? sender) =>
        sender is not null && rules.ProblemOfSender(sender) is { } problem ? Refusal.Of(FieldNames.Sender, problem) : null;

    private Refusal? CheckSegments(string? smsLong) =>
        smsLong is null || smsLong == DynamicSegments || (smsLong is [>= '1' and <= '9' and var digit] && digit - '0' <= rules.MostSegments)
            ? null
            : Refusal.Of(FieldNames.SmsLong, $"must be 1 to {rules.MostSegments}, or {DynamicSegments}");

    private static Refusal? CheckSendDate(string? date) =>
        date is null || SendZone.TryRead(date, out _)
            ? null
            : Refusal.Of(FieldNames.SendDate, "must be a date and time written YYYY-MM-DD hh:mm");

    private static Refusal? CheckZone(string? zone)
    {
        if (zone is null)
            return null;
        if (!GmtZones.Contain(zone))
            return Refusal.Of(FieldNames.Zone, "is not one of the provider's zone names");
        return GmtZones.TryFind(zone, out _) ? null : Refusal.Of(FieldNames.Zone, "is a zone that this system has no data of");
    }

    private static Refusal? CheckFlag(string name, string? value) =>
        value is null or "0" or "1" ? null : Refusal.Of(name, "must be 0 or 1");

    // Nobody has said in which order a directory stands, so that one value each makes no sense there.
    private static Refusal? CheckCount(string name, IReadOnlyList<string> values, SendRequest request) =>
        values.Count <= 1 || (values.Count == request.Numbers.Count && request.Contacts is null)
            ? null
            : Refusal.Of(name, $"has {values.Count} values for {request.Numbers.Count} numbers; give one, or one for each number");

    private Refusal? CheckTrackers(IReadOnlyList<string> trackers)
    {
        foreach (var tracker in trackers.Where(tracker => tracker.Length > 0))
        {
            // The provider's document has letters and digits only, but a client in use sends hyphenated UUIDs.
            if (rules.ProblemOfTracker(tracker.Replace('-', '0')) is { } problem)
                return Refusal.Of(FieldNames.Tracker, problem);
        }

        return null;
    }
}
