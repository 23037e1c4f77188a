using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Sends;

/// <summary>iSendPro's HTTP API for one account.</summary>
internal sealed class IsendproProtocol(Account account) : GatewayProtocol(GatewayRules.Isendpro)
{
    public Account Account => account;

    /// <param name="options">Checked options.</param>
    /// <param name="clock">The clock; null for the system's.</param>
    public static IsendproProtocol Of(IsendproOptions options, TimeProvider? clock) => new(new Account(options, clock ?? TimeProvider.System));

    public override int MaxRecipients => account.MaxRecipientsPerRequest;

    public override SmsPlan Plan(SmsContent content, SmsSendOptions? options) => new Outgoing(Rules, account, content, options);

    public override GatewayRequest Write(GatewaySend send) => send.IsBatch
        ? SendWriter.Many(account, send.Recipients)
        : SendWriter.One(account, send.Recipients[0]);

    public override GatewayReading<GatewayResult[]> Read(GatewayAnswer answer, GatewaySend send) => send.IsBatch
        ? SendReader.Many(answer, send.Recipients, account.Region)
        : SendReader.One(answer, send.Recipients[0], account.Region);
}
