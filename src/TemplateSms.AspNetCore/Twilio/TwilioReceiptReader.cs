using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore.Receiving;
using TemplateSms.Shared;

namespace TemplateSms.AspNetCore.Twilio;

/// <summary>Reads Twilio's status callback and checks its signature.</summary>
internal sealed class TwilioReceiptReader(IOptionsMonitor<TwilioReceiptOptions> options)
{
    private const string Gateway = "twilio";

    /// <param name="context">The request.</param>
    /// <param name="account">The name of the account; null for the one without a name.</param>
    public async Task<CallbackReading> ReadAsync(HttpContext context, string? account)
    {
        var request = context.Request;
        if (request.Headers[TwilioSignature.Header] is not [{ Length: > 0 } signature])
            return CallbackRefusal.WrongSignature;
        if (request.QueryString.Value?.Length > CallbackLimits.MostBytes)
            return CallbackRefusal.TooLarge;
        var fields = new List<KeyValuePair<string, string>>();
        if (await TwilioForm.ReadAsync(request, fields).ConfigureAwait(false) is { } refusal)
            return refusal;
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!SignatureCheck.Passes(options.Get(account ?? Options.DefaultName), target, fields, signature))
            return CallbackRefusal.WrongSignature;

        return ReceiptOf(request, fields, account);
    }

    private static CallbackReading ReceiptOf(HttpRequest request, List<KeyValuePair<string, string>> fields, string? account)
    {
        var form = new Callback();
        foreach (var (name, value) in fields)
            form.Add(name, value);
        var all = new Callback();
        all.Add(request.Query);
        all.Add(form.All);
        if (all.ValueCount > CallbackLimits.MostParameters)
            return CallbackRefusal.TooMany;

        var status = form.Single(TwilioCallbackFields.MessageStatus);
        return new SmsDeliveryReceipt
        {
            Gateway = Gateway,
            Account = account,
            Tracker = Callback.Single(request.Query[TwilioCallbackFields.Tracker]),
            Number = PhoneField.Read(form.Single("To")),
            GatewayId = form.Single(TwilioCallbackFields.MessageSid),
            Status = DeliveryStatuses.Of(status),
            StatusText = status,
            ErrorCode = form.Single(TwilioCallbackFields.ErrorCode),
            Parameters = all.All,
        };
    }
}
