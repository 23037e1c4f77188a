using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Exchanges;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Isendpro.Sending;

namespace TemplateSms.Isendpro;

/// <content>Questions about the account. Nothing is sent by them, so a lost answer loses nothing and they are retried.</content>
public sealed partial class IsendproClient
{
    private const string Yes = "1";

    /// <summary>Asks the gateway what a message would cost (<c>/comptage</c>), without sending it.</summary>
    /// <param name="message">The recipient and the text.</param>
    /// <param name="options">What its send would change, of which the sender counts: the gateway adds the STOP text to it.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SmsRejectedException">The gateway refused to count.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<SmsCount> CountAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        var gateway = _gateways.Current;
        var outgoing = new Outgoing(gateway.Account, message.Content, options);
        var request = new CountRequest
        {
            Key = gateway.Account.Key,
            Number = GatewayNumber.Of(message.To),
            Text = message.Content.Text,
            Sender = outgoing.Sender?.Value,
            NoStop = outgoing.NoStop,
            Ucs2 = outgoing.Ucs2,
        };
        var body = RequestBody.OfJson(request, RequestJson.Default.CountRequest);
        return AskAsync<SmsCount>(
            gateway, Operations.Count, body, (GatewayAnswer answer, out SmsCount? count) => CountAnswer.Read(answer, message.To, out count), cancellationToken);
    }

    /// <summary>Asks what is left on the account (<c>/credit</c>).</summary>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<SmsCredit> GetCreditAsync(CancellationToken cancellationToken = default)
    {
        // "2" asks for the estimate too. As a form, so that the key is in no address.
        var gateway = _gateways.Current;
        var body = RequestBody.OfForm(("keyid", gateway.Account.Key), ("credit", "2"));
        return AskAsync<SmsCredit>(gateway, Operations.Credit, body, CreditAnswer.Read, cancellationToken);
    }

    /// <summary>
    /// Puts a number on the account's black list (<c>/setlistenoire</c>): the gateway sends it no marketing any more, and
    /// perhaps nothing at all (the provider's pages differ). Doing it twice does no harm.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task AddToBlackListAsync(PhoneNumber number, CancellationToken cancellationToken = default) =>
        ChangeBlackListAsync(Operations.AddToBlackList, number, [("setlisteNoire", Yes)], cancellationToken);

    /// <summary>Takes a number off the account's black list (<c>/dellistenoire</c>). Doing it twice does no harm.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task RemoveFromBlackListAsync(PhoneNumber number, CancellationToken cancellationToken = default) =>
        // The provider's document spells the field one way, its PHP client the other.
        ChangeBlackListAsync(Operations.RemoveFromBlackList, number, [("delListeNoire", Yes), ("dellisteNoire", Yes)], cancellationToken);

    /// <summary>Asks for the account's black list (<c>/getlistenoire</c>): at most 4 MiB packed and 16 MiB unpacked.</summary>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer, or with no list that can be read: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<BlackList> GetBlackListAsync(CancellationToken cancellationToken = default)
    {
        var gateway = _gateways.Current;
        var address = RequestBody.Query(
            gateway.Account.Endpoints.Of(Operations.BlackList), ("keyid", gateway.Account.Key), ("getListeNoire", Yes));
        var query = new AccountQuery<BlackList>(
            Operations.BlackList,
            address,
            RequestBody.Empty,
            (GatewayAnswer answer, out BlackList? list) => BlackListArchive.Read(answer, gateway.Account.Region, out list));
        return AskAsync(gateway, query, cancellationToken);
    }

    private Task ChangeBlackListAsync(
        string operation, PhoneNumber number, ReadOnlySpan<(string Name, string Value)> flags, CancellationToken cancellationToken)
    {
        if (number.IsDefault)
            throw new ArgumentException("The number was never set: default(PhoneNumber) is not a number.", nameof(number));

        var gateway = _gateways.Current;
        var address = RequestBody.Query(
            gateway.Account.Endpoints.Of(operation), [("keyid", gateway.Account.Key), .. flags, ("num", GatewayNumber.Of(number))]);
        var query = new AccountQuery<BlackList>(
            operation,
            address,
            RequestBody.Empty,
            (GatewayAnswer answer, out BlackList? none) =>
            {
                none = null;
                return BlackListAnswer.Read(answer, number);
            });
        return gateway.SendAsync(query, cancellationToken);
    }

    private static Task<T> AskAsync<T>(Gateway gateway, string operation, RequestBody body, AccountQuery<T>.Reader read, CancellationToken cancellationToken)
        where T : class =>
        AskAsync(gateway, new AccountQuery<T>(operation, gateway.Account.Endpoints.Of(operation), body, read), cancellationToken);

    private static async Task<T> AskAsync<T>(Gateway gateway, AccountQuery<T> query, CancellationToken cancellationToken)
        where T : class
    {
        await gateway.SendAsync(query, cancellationToken).ConfigureAwait(false);
        return query.Answer!;
    }
}
