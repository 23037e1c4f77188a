using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>The gateway's word on a number (<c>/hlr</c>).</summary>
public sealed record NumberLookup
{
    /// <summary>The number.</summary>
    public required PhoneNumber Number { get; init; }

    /// <summary>
    /// The operator, as the gateway names it, such as <c>ORAN</c> (provider's document, <c>operateur</c>). The names, and the one for a number
    /// that nobody has, are documented nowhere. Null where the gateway said nothing of the number.
    /// </summary>
    public string? Operator { get; init; }

    /// <summary>The gateway's return code, where it gave one in place of an operator.</summary>
    public int? Code { get; init; }

    /// <summary>The gateway's words, if any. They may repeat the number, so nothing of ours prints them.</summary>
    public string? GatewayMessage { get; init; }

    /// <summary>The failure of the request that the number was in; null where it was answered.</summary>
    public SmsException? Failure { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Number = {Number}, HasOperator = {Operator is not null}, Failure = {Failure?.GetType().Name}");
        return true;
    }
}
