using System.Globalization;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Scheduling;

namespace TemplateSms.Simulator.Operations;

/// <summary>
/// The two sending operations. A breach that all numbers share refuses the request, one of a single number among several
/// is answered in its entry, and so are always the codes that the provider documents for a number, 11 and 21.
/// </summary>
internal sealed class SendOperation(
    RequestRules requestRules, AccountRules accountRules, RecipientRules recipientRules, ContactDirectories directories, SendZone zone, SmsGatewayOptions options, bool toMany)
    : Operation
{
    private const string SentReply = "Your message has been sent";

    public override IReadOnlyList<string> NumbersOf(IncomingRequest incoming) => Read(incoming).Numbers;

    public override OperationResult Execute(IncomingRequest incoming, FaultRoll faults)
    {
        var request = Read(incoming);
        var refusal = incoming.Refusal
            ?? incoming.Fields.RefuseLists(toMany ? FieldNames.Scalars : [.. FieldNames.All])
            ?? requestRules.CheckKey(incoming)
            ?? CheckDirectory(request)
            ?? requestRules.Check(request);
        if (refusal is not null)
            return Refuse(incoming, refusal);

        var account = requestRules.FindAccount(incoming.Fields)!;
        var dueAt = zone.DueAt(request);
        if (accountRules.Check(account, request, dueAt) is { } restricted)
            return Refuse(incoming, restricted);

        GatewayMessage[] messages = [.. Serve(request, account, dueAt, faults)];
        account.Credit.Settle();
        return RefusalOfAll(messages) is { } shared
            ? new OperationResult(ReplyWriter.Refused(shared), messages)
            : new OperationResult(ReplyWriter.Sent(messages), messages);
    }

    public override OperationResult Refuse(IncomingRequest incoming, Refusal refusal)
    {
        var request = Read(incoming);
        var costs = new TextCosts(options.Rules, request);
        var subAccount = requestRules.FindAccount(incoming.Fields)?.SubAccountId;
        var messages = new GatewayMessage[Math.Max(1, request.Numbers.Count)];
        for (var i = 0; i < messages.Length; i++)
            messages[i] = Refuse(costs.Of(i).On(request.MessageTo(i)) with { SubAccount = subAccount }, refusal);
        return new OperationResult(ReplyWriter.Refused(refusal), messages);
    }

    private SendRequest Read(IncomingRequest incoming) => new(incoming.Fields, toMany ? FindDirectory(incoming.Fields) : null);

    private ContactDirectory? FindDirectory(RequestFields fields) =>
        fields.One(FieldNames.Directory) is { } id && requestRules.FindAccount(fields) is { } account ? directories.Find(id, account.SubAccountId) : null;

    private Refusal? CheckDirectory(SendRequest request) =>
        toMany || request.Directory is null ? null : Refusal.Of(FieldNames.Directory, "belongs to smsmulti");

    private IEnumerable<GatewayMessage> Serve(SendRequest request, Account account, DateTimeOffset? dueAt, FaultRoll faults)
    {
        var costs = new TextCosts(options.Rules, request);
        for (var i = 0; i < request.Numbers.Count; i++)
        {
            var cost = costs.Of(i);
            var message = cost.On(request.MessageTo(i)) with { SubAccount = account.SubAccountId };
            var refusal = cost.Refusal
                ?? recipientRules.Check(message.Recipient, request.IsUcs2)
                ?? faults.RefusalOf(message.Recipient)
                ?? Charge(message, account.Credit);
            yield return refusal is null ? Take(message, dueAt, faults.LossOf(message.Recipient)) : Refuse(message, refusal);
        }
    }

    private static Refusal? Charge(GatewayMessage message, Credit credit) =>
        message.Sandbox || credit.TryCharge(message.Number, message.Segments) ? null : Refusal.NoCredit;

    private GatewayMessage Take(GatewayMessage message, DateTimeOffset? dueAt, FaultRule? loss) => message with
    {
        UndeliveredStatus = loss is null ? null : loss.Code?.ToString(CultureInfo.InvariantCulture) ?? options.Callbacks.UndeliveredStatus,
        Status = dueAt is null ? MessageStatus.Accepted : MessageStatus.Scheduled,
        DueAt = dueAt,
        Code = GatewayCodes.Sent,
        Reply = SentReply,
    };

    private static GatewayMessage Refuse(GatewayMessage message, Refusal refusal) =>
        message with { Status = MessageStatus.Refused, Code = refusal.Code, Reply = refusal.Message };

    private static Refusal? RefusalOfAll(GatewayMessage[] messages)
    {
        var first = messages[0];
        return first.Code == GatewayCodes.SimulatorRefusal && messages.All(message => message.Reply == first.Reply)
            ? new Refusal(first.Code, first.Reply)
            : null;
    }
}
