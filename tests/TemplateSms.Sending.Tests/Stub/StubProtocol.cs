using System.Globalization;
using System.Text;

namespace TemplateSms.Sending.Tests.Stub;

/// <summary>
/// A gateway that answers a code for each message, 0 for an accepted one, and the segments that it bills behind a colon:
/// <c>0:2,21</c>.
/// </summary>
internal sealed class StubProtocol(StubOptions account) : GatewayProtocol(account.Rules)
{
    /// <summary>The reason of a refusal under <see cref="StubOptions.Rules"/>.</summary>
    public const string NoUcs2 = "the gateway sends no UCS-2 to anyone; write the text in GSM-7, or declare the encoding as auto.";

    /// <summary>The header with the first recipient of a request, which a transport can read and leave the body where it is.</summary>
    public const string FirstHeader = "Stub-First";

    private const int TakenCode = 0;

    public override int MaxRecipients => account.MaxRecipients;

    public override GatewayRequest Write(GatewaySend send)
    {
        var body = new StubRequest(
            [.. send.Recipients.Select(recipient => recipient.To.Value)], [.. send.Recipients.Select(recipient => recipient.Plan.Content.Text)]);
        return GatewayRequest.Json("messages", new Uri(account.BaseAddress, "messages"), body, StubJson.Default.StubRequest)
            .WithHeader("Authorization", account.Key)
            .WithHeader(FirstHeader, body.To[0]);
    }

    public override GatewayReading<GatewayResult[]> Read(GatewayAnswer answer, GatewaySend send)
    {
        if (answer.Status == 400)
            return new SmsRejectedException(null, int.Parse(Encoding.UTF8.GetString(answer.Body.Span), CultureInfo.InvariantCulture), "refused");
        if (answer.Status != 200)
            return answer.Unreadable("the stub gateway answers 200");
        return Encoding.UTF8.GetString(answer.Body.Span) is { Length: > 0 } codes
            ? Array.ConvertAll(codes.Split(','), ResultOf)
            : answer.Unreadable("there is no code");
    }

    /// <summary>Asks for what is left on the account.</summary>
    public GatewayQuery<int> Balance() => new(
        "get_balance",
        GatewayRequest.Form("balance", new Uri(account.BaseAddress, "balance"), ("unit", "euro")).WithHeader("Authorization", account.Key),
        answer => answer.Status == 200
            ? int.Parse(Encoding.UTF8.GetString(answer.Body.Span), CultureInfo.InvariantCulture)
            : answer.Unreadable("the stub gateway answers 200"));

    /// <summary>Sends to a list that the gateway keeps.</summary>
    public GatewayQuery<GatewayResult[]> ToList(SmsContent content, SmsSendOptions? options = null) => new(
        new SmsPlan(Rules, Rules.ContentForUnlisted(content), options),
        GatewayRequest.Form("list", new Uri(account.BaseAddress, "list"), ("text", content.Text)),
        answer => answer.Status == 200 ? Array.ConvertAll(Encoding.UTF8.GetString(answer.Body.Span).Split(','), ResultOf) : answer.Unreadable("the stub gateway answers 200"),
        results => results);

    private static GatewayResult ResultOf(string entry)
    {
        int[] figures = [.. entry.Split(':').Select(figure => int.Parse(figure, CultureInfo.InvariantCulture))];
        return figures[0] == TakenCode ? GatewayResult.Accepted(figures[0], "taken", figures.Length > 1 ? figures[1] : null) : GatewayResult.Refused(figures[0], "refused");
    }
}
