using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Api.Views;
using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Ledger;

namespace TemplateSms.Simulator.Api;

/// <summary>Puts together what there is to know of the account.</summary>
internal sealed class AccountReader(Credit credit, BlackList blackList, MessageLedger ledger, CallbackLog callbacks, Phone phone, SmsGatewayOptions options)
{
    public AccountView Read()
    {
        var size = ledger.Store.Size;
        var calls = callbacks.State;
        return new AccountView
        {
            Credit = credit.Euros,
            PricePerSegment = credit.PricePerSegment,
            Segments = credit.Segments,
            BlackList = blackList.Numbers,
            Messages = size.Messages,
            Bytes = size.Bytes,
            MessageLimit = options.MessageLimit,
            ByteLimit = options.LedgerByteLimit,
            RequestByteLimit = options.RequestByteLimit,
            LongestReply = phone.LongestText,
            Persistent = options.StorePath is not null,
            HasQueue = options.Queue is not null,
            CallbacksDelivered = calls.Delivered,
            CallbacksFailed = calls.Failed,
            LastCallbackFailure = calls.LastFailure,
        };
    }
}
