using System.Collections.Frozen;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Scheduling;

namespace TemplateSms.Simulator.Operations;

/// <summary>The operations that are simulated, by the name in their address.</summary>
internal sealed class OperationSet
{
    public OperationSet(SmsGatewayOptions options, BlackList blackList, Credit credit, ShortLinks links)
    {
        var requestRules = new RequestRules(options.Rules, options.ApiKeys.ToFrozenSet(StringComparer.Ordinal));
        var recipientRules = new RecipientRules(options, blackList);
        var zone = new SendZone(options);
        All = new Dictionary<string, Operation>(StringComparer.Ordinal)
        {
            ["sms"] = new SendOperation(requestRules, recipientRules, options.Rules, credit, zone, toMany: false),
            ["smsmulti"] = new SendOperation(requestRules, recipientRules, options.Rules, credit, zone, toMany: true),
            ["comptage"] = new CountOperation(requestRules, options.Rules),
            ["credit"] = new CreditOperation(requestRules, credit),
            ["hlr"] = new LookupOperation(requestRules, recipientRules),
            ["shortlink"] = new ShortLinkOperation(requestRules, links),
            ["setlistenoire"] = new EditBlackListOperation(requestRules, blackList, adds: true),
            ["dellistenoire"] = new EditBlackListOperation(requestRules, blackList, adds: false),
            ["getlistenoire"] = new ReadBlackListOperation(requestRules, blackList, options.TimeProvider),
        };
    }

    public IReadOnlyDictionary<string, Operation> All { get; }
}
