using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>One of the provider's operations: fields in, an answer out. It knows neither HTTP nor faults of the whole request.</summary>
internal abstract class Operation
{
    /// <summary>The numbers that a request names, for faults that hit only some.</summary>
    public virtual IReadOnlyList<string> NumbersOf(IncomingRequest incoming) => incoming.Fields.List(FieldNames.Number);

    /// <summary>Serves a request.</summary>
    public abstract OperationResult Execute(IncomingRequest incoming, FaultRoll faults);

    /// <summary>Refuses a request as a whole, and keeps what it would have sent.</summary>
    public virtual OperationResult Refuse(IncomingRequest incoming, Refusal refusal) => new(ReplyWriter.Refused(refusal));
}
