using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.BlackLists;

/// <summary>getlistenoire: the black list as a zip that holds a csv, a number a line. The columns of the real file are not public.</summary>
internal sealed class ReadBlackListOperation(RequestRules rules, BlackList blackList, TimeProvider time) : AccountOperation(rules)
{
    protected override Refusal? CheckName(RequestFields fields) => CheckFlag(fields, FieldNames.ReadList);

    protected override GatewayReply Answer(IncomingRequest incoming) => ZipReply.Of("listenoire", time.GetUtcNow(), blackList.Numbers);
}
