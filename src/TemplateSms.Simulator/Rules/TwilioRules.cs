using System.Collections.Frozen;
using TemplateSms.Shared;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Settings;

namespace TemplateSms.Simulator.Rules;

/// <summary>Twilio's demands on a send: its document, and the rules of the gateway. A breach without a known code is refused with the simulator's own.</summary>
internal sealed class TwilioRules(SmsGatewayOptions options, TwilioAccounts accounts, BlackList blackList)
{
    // Document, ValidityPeriod.
    private const int LongestValidity = 36_000;

    private readonly GatewayRules _rules = options.Twilio.Rules;
    private readonly FrozenSet<string> _unattributed = RecipientNumber.ReadAll(options.UnattributedNumbers, nameof(options.UnattributedNumbers));

    /// <summary>Asks for the account, and for its token or a key.</summary>
    public Refusal? CheckAccount(string account, BasicCredentials? credentials) =>
        credentials is not null
        && TwilioSids.Is(account, TwilioSids.Account)
        && accounts.LetsIn(account, credentials.User, credentials.Password)
            ? null
            : new Refusal(TwilioCodes.Authenticate, "Authentication failed: the account and its token, or the key and its secret, do not belong together");

    public Refusal? Check(TwilioRequest request) =>
        CheckRequired(request)
        ?? CheckRecipient(request.To!, out var digits)
        ?? CheckSender(request, digits)
        ?? CheckBody(request.Body!)
        ?? CheckTimes(request)
        ?? CheckCallback(request.StatusCallback)
        ?? CheckPhone(digits);

    private static Refusal? CheckRequired(TwilioRequest request)
    {
        if (request.To is null)
            return Refusal.Of(TwilioFields.To, "is missing");
        if (request.From is null && request.Service is null)
            return Refusal.Of(TwilioFields.From, $"is missing, and so is {TwilioFields.Service}");
        return request.Body is null ? Refusal.Of(TwilioFields.Body, "is missing") : null;
    }

    private Refusal? CheckRecipient(string to, out string digits)
    {
        var problem = RecipientNumber.Read(to, _rules.NationalNumbers, out digits);
        if (problem is null && to != $"+{digits}")
            problem = "it is not written in E.164, with its plus and without separators";
        return problem is null ? null : new Refusal(TwilioCodes.InvalidTo, $"'{TwilioFields.To}' is no phone number: {problem}");
    }

    private Refusal? CheckSender(TwilioRequest request, string digits)
    {
        if (request.Service is { } service && !(_rules.Senders.ServicePrefix is { } prefix && TwilioSids.Is(service, prefix)))
            return Refusal.Of(TwilioFields.Service, "is not the SID of a messaging service");
        if (request.From is not { } from)
            return null;
        if (_rules.Senders.ServicePrefix is { } servicePrefix && TwilioSids.Is(from, servicePrefix))
            return new Refusal(TwilioCodes.InvalidFrom, $"'{TwilioFields.From}' is a messaging service, whose field is {TwilioFields.Service}");
        if (_rules.ProblemOfSender(from) is { } problem)
            return new Refusal(TwilioCodes.InvalidFrom, $"'{TwilioFields.From}' is no sender: {problem}");
        return from.Any(char.IsAsciiLetter) && _rules.WithoutAlphanumericSender.Contain(digits)
            ? new Refusal(TwilioCodes.ToNotReachable, $"A sender with letters does not reach {_rules.WithoutAlphanumericSender}")
            : null;
    }

    private Refusal? CheckBody(string body) => body.Length > _rules.MostCharacters
        ? new Refusal(TwilioCodes.BodyTooLong, $"The body has {body.Length} of at most {_rules.MostCharacters} characters")
        : null;

    private static Refusal? CheckTimes(TwilioRequest request)
    {
        if (request.ValidityPeriod is not null && request.ValiditySeconds is not (>= 1 and <= LongestValidity))
            return Refusal.Of(TwilioFields.ValidityPeriod, $"must be 1 to {LongestValidity} seconds");
        if (request.ScheduleType is null && request.SendAt is null)
            return null;
        if (request.ScheduleType is not "fixed")
            return Refusal.Of(TwilioFields.ScheduleType, $"must be fixed, beside {TwilioFields.SendAt}");
        if (request.Time is null)
            return Refusal.Of(TwilioFields.SendAt, "must be a date and time in ISO 8601");
        return request.Service is null ? Refusal.Of(TwilioFields.ScheduleType, "is for messaging services only") : null;
    }

    // Whether it may be called is seen when it is.
    private static Refusal? CheckCallback(string? url) =>
        url is null || CallbackAddress.Read(url) is not null ? null : Refusal.Of(TwilioFields.StatusCallback, "must be an absolute http or https URL");

    private Refusal? CheckPhone(string digits)
    {
        if (blackList.Contains(digits))
            return new Refusal(TwilioCodes.OptedOut, "The recipient has opted out");
        return _unattributed.Contains(digits) ? new Refusal(TwilioCodes.NotMobile, $"'{TwilioFields.To}' is no mobile number") : null;
    }
}
