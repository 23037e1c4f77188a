using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Operations.BlackLists;
using TemplateSms.Simulator.Operations.Directories;
using TemplateSms.Simulator.Operations.Reports;
using TemplateSms.Simulator.Operations.SubAccounts;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>The operations that are simulated.</summary>
internal sealed class OperationSet
{
    // A program behind /cgi-bin does not ask for the verb: clients in use send, and ask for credit, with GET and POST. Only
    // where two operations share an address does the verb tell them apart.
    private static readonly string[] _any = [HttpMethods.Get, HttpMethods.Post];
    private static readonly string[] _post = [HttpMethods.Post];
    private static readonly string[] _put = [HttpMethods.Put];

    public OperationSet(
        SmsGatewayOptions options,
        AccountKeys keys,
        BlackList blackList,
        ContactDirectories directories,
        SubAccountRegister subAccounts,
        ShortLinks links,
        MessageLedger ledger)
    {
        var requestRules = new RequestRules(options.Rules, keys, new ClientAddresses(options.AddressControl));
        var recipientRules = new RecipientRules(options, blackList);
        var zone = new SendZone(options);
        var accountRules = new AccountRules(options.Rules, zone, options.TimeProvider);
        Send = new SendOperation(requestRules, accountRules, recipientRules, directories, zone, options, toMany: false);
        All =
        [
            new("sms", _any, Send),
            new("smsmulti", _any, new SendOperation(requestRules, accountRules, recipientRules, directories, zone, options, toMany: true)),
            new("comptage", _any, new CountOperation(requestRules, options.Rules)),
            new("credit", _any, new CreditOperation(requestRules)),
            new("hlr", _any, new LookupOperation(requestRules, recipientRules)),
            new("qualification", _any, new QualificationOperation(requestRules, recipientRules, blackList, options.Answers)),
            new("shortlink", _any, new ShortLinkOperation(requestRules, links)),
            new("setlistenoire", _any, new EditBlackListOperation(requestRules, blackList, adds: true)),
            new("dellistenoire", _any, new EditBlackListOperation(requestRules, blackList, adds: false)),
            new("getlistenoire", _any, new ReadBlackListOperation(requestRules, blackList, options.TimeProvider)),
            new("campagne", _any, new CampaignOperation(requestRules, ledger, zone, options)),
            new("repertoire", _post, new CreateDirectoryOperation(requestRules, directories, options.Answers)),
            new("repertoire", _put, new EditDirectoryOperation(requestRules, directories, options.Answers)),
            new("subaccount", _post, new AddSubAccountOperation(requestRules, subAccounts)),
            new("subaccount", _put, new EditSubAccountOperation(requestRules, subAccounts, options.Answers)),
        ];
    }

    public IReadOnlyList<OperationRoute> All { get; }

    /// <summary>The operation of the old address, which has no name.</summary>
    public Operation Send { get; }
}
