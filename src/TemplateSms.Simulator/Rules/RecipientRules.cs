using System.Collections.Frozen;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Rules;

/// <summary>The gateway's rules for one number. A breach concerns this number only.</summary>
internal sealed class RecipientRules(SmsGatewayOptions options, BlackList blackList)
{
    // The one operator of the provider's document. A number that nobody has belongs to none, which an older operation of
    // the provider's answered like this.
    private const string Operator = "ORAN";
    private const string NoOperator = "?";

    private readonly FrozenSet<string> _unattributed = RecipientNumber.ReadAll(options.UnattributedNumbers, nameof(options.UnattributedNumbers));

    public Refusal? Check(string number, bool ucs2)
    {
        if (RecipientNumber.Read(number, options.Rules.NationalNumbers, out var digits) is { } problem)
            return Refusal.Of(FieldNames.Number, problem);
        if (ucs2 && options.Rules.WithoutUcs2.Contain(digits))
            return Refusal.Of(FieldNames.Ucs2, $"is not sent to numbers in {options.Rules.WithoutUcs2}");

        if (blackList.Contains(digits))
            return Refusal.BlackListed;
        return _unattributed.Contains(digits) ? Refusal.NotAttributed : null;
    }

    /// <summary>The operator of a number.</summary>
    public string OperatorOf(string number) =>
        RecipientNumber.Read(number, out var digits) is null && !_unattributed.Contains(digits) ? Operator : NoOperator;
}
