using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>An operation that sends nothing: it asks for the key, and for the field that names it.</summary>
internal abstract class AccountOperation(RequestRules rules) : Operation
{
    protected RequestRules Rules => rules;

    public sealed override OperationResult Execute(IncomingRequest incoming, FaultRoll faults)
    {
        var fields = incoming.Fields;
        var refusal = incoming.Refusal
            ?? fields.RefuseLists(FieldNames.Key)
            ?? rules.CheckKey(incoming)
            ?? CheckName(fields)
            ?? Check(fields)
            ?? RefusalOf(fields, faults);
        return refusal is null ? new OperationResult(Answer(incoming)) : Refuse(incoming, refusal);
    }

    /// <summary>The flag that stands beside the address, or what is wrong with it.</summary>
    protected abstract Refusal? CheckName(RequestFields fields);

    /// <summary>Checks the other fields, and returns the refusal, if any.</summary>
    protected virtual Refusal? Check(RequestFields fields) => null;

    protected abstract GatewayReply Answer(IncomingRequest incoming);

    protected static Refusal? CheckFlag(RequestFields fields, string name) =>
        fields.One(name) is "1" ? null : Refusal.Of(name, "must be 1");

    /// <summary>One number that is one.</summary>
    protected static Refusal? CheckNumber(RequestFields fields)
    {
        if (fields.RefuseLists(FieldNames.Number) is { } list)
            return list;
        if (fields.One(FieldNames.Number) is not { } number)
            return Refusal.Of(FieldNames.Number, "is missing");
        return RecipientNumber.Read(number, out _) is { } problem ? Refusal.Of(FieldNames.Number, problem) : null;
    }

    private static Refusal? RefusalOf(RequestFields fields, FaultRoll faults)
    {
        foreach (var number in fields.List(FieldNames.Number))
        {
            if (faults.RefusalOf(number) is { } refusal)
                return refusal;
        }

        return faults.RefusalOf("");
    }
}
