using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Store;

/// <summary>The filter of a list of messages. A member that is null does not restrict it.</summary>
internal sealed record MessageFilter(string? Query, string? Number, MessageStatus? Status, GatewayEncoding? Encoding)
{
    public static readonly MessageFilter All = new(null, null, null, null);

    /// <summary>A filter as a caller writes it: a number in any spelling, words or nothing.</summary>
    public static MessageFilter Of(string? query, string? to, MessageStatus? status = null, GatewayEncoding? encoding = null) => new(
        string.IsNullOrWhiteSpace(query) ? null : query.Trim(),
        string.IsNullOrWhiteSpace(to) ? null : RecipientNumber.Known(to),
        status,
        encoding);

    public bool Takes(GatewayMessage message) =>
        (Number is null || message.Number == Number)
        && (Status is null || message.Status == Status)
        && (Encoding is null || message.Encoding == Encoding)
        && (Query is null || Holds(Query, message.Text, message.Recipient, message.Number, message.Sender, message.Tracker, message.Template));

    /// <summary>Whether one of the fields has the words, whatever their case: the search of every store.</summary>
    public static bool Holds(string query, params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            if (field is not null && field.Contains(query, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
