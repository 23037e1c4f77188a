using System.Globalization;
using TemplateSms.Errors;

namespace TemplateSms;

/// <summary>
/// A message was refused, by the gateway (<see cref="SmsException.Code"/>, <see cref="GatewayMessage"/>) or by the client before
/// sending (<see cref="Reason"/>). Nothing was sent to the recipients in <see cref="Rejections"/>.
/// </summary>
public sealed class SmsRejectedException : SmsException
{
    /// <summary>Tells that the gateway refused a message.</summary>
    /// <param name="to">The recipient; null when the request as a whole was refused.</param>
    /// <param name="code">The gateway's return code, where it gave one.</param>
    /// <param name="gatewayMessage">The gateway's words, kept out of <see cref="Exception.Message"/> since they may repeat the number.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public SmsRejectedException(PhoneNumber? to, int? code, string? gatewayMessage, Exception? innerException = null)
        : base($"The gateway refused the {Describe(to)}{Describe(code)}.", innerException)
    {
        To = to;
        Code = code;
        GatewayMessage = gatewayMessage;
        Rejections = to is { } number ? [new SmsRejection(number, code, gatewayMessage)] : [];
    }

    /// <summary>Tells that the client refused a message before sending it.</summary>
    /// <param name="reason">The rule, in words that may be logged.</param>
    /// <param name="to">The recipient; null when the message is refused whoever it is for.</param>
    public SmsRejectedException(string reason, PhoneNumber? to = null)
        : base($"The message{(to is null ? "" : $" to {to}")} was refused before sending: {reason}")
    {
        To = to;
        Reason = reason;
        Rejections = to is { } number ? [new SmsRejection(number, null, null) { Reason = reason }] : [];
    }

    internal SmsRejectedException(IReadOnlyList<SmsRejection> rejections, int recipients)
        : base(Describe(rejections, recipients))
    {
        Rejections = rejections;
        To = rejections[0].To;
        Code = rejections[0].Code;
        GatewayMessage = rejections[0].GatewayMessage;
        Reason = rejections[0].Reason;
    }

    /// <summary>The recipient, the first of several; null when the request as a whole was refused.</summary>
    public PhoneNumber? To { get; }

    /// <summary>The gateway's words. They may repeat the number: log them at your own risk.</summary>
    public string? GatewayMessage { get; }

    /// <summary>The rule by which the client refused before sending; null when the gateway did.</summary>
    public string? Reason { get; }

    /// <summary>Every recipient refused; empty when the request as a whole was.</summary>
    public IReadOnlyList<SmsRejection> Rejections { get; }

    private static string Describe(PhoneNumber? to) => to is null ? "request" : $"message to {to}";

    private static string Describe(int? code) =>
        code is null ? "" : " with code " + PrintedCode.Of(code);

    private static string Describe(IReadOnlyList<SmsRejection> rejections, int recipients)
    {
        var first = rejections[0];
        var why = first.Reason is { } reason ? $" before sending: {reason}" : $"{Describe(first.Code)}.";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The message was refused to {rejections.Count} of {recipients} recipients; the first, {first.To}, was refused{why}");
    }
}
