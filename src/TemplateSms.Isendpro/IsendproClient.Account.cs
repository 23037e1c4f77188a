using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

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
        return AskAsync(
            "count", account => Count(account, message, options), (account, answer) => CountAnswer.Read(answer, message.To, account.Region), cancellationToken);
    }

    /// <summary>Asks what is left on the account (<c>/credit</c>).</summary>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<SmsCredit> GetCreditAsync(CancellationToken cancellationToken = default) =>
        // "2" asks for the estimate too. As a form, so that the key is in no address.
        AskAsync(
            "get_credit",
            account => GatewayRequest.Form(Operations.Credit, account.Endpoints.Of(Operations.Credit), ("keyid", account.Key), ("credit", "2")),
            (_, answer) => CreditAnswer.Read(answer),
            cancellationToken);

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
        ChangeBlackListAsync("add_to_black_list", Operations.AddToBlackList, number, [("setlisteNoire", Yes)], cancellationToken);

    /// <summary>Takes a number off the account's black list (<c>/dellistenoire</c>). Doing it twice does no harm.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task RemoveFromBlackListAsync(PhoneNumber number, CancellationToken cancellationToken = default) =>
        // The provider's document spells the field one way, its PHP client the other.
        ChangeBlackListAsync("remove_from_black_list", Operations.RemoveFromBlackList, number, [("delListeNoire", Yes), ("dellisteNoire", Yes)], cancellationToken);

    /// <summary>Asks for the account's black list (<c>/getlistenoire</c>): at most 4 MiB packed and 16 MiB unpacked.</summary>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer, or with no list that can be read: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<BlackList> GetBlackListAsync(CancellationToken cancellationToken = default) =>
        AskAsync(
            "get_black_list",
            account => InQuery(account, Operations.BlackList, ("keyid", account.Key), ("getListeNoire", Yes)),
            (account, answer) => BlackListArchive.Read(answer, account.Region),
            cancellationToken);

    private Task<bool> ChangeBlackListAsync(
        string name, string operation, PhoneNumber number, (string Name, string Value)[] flags, CancellationToken cancellationToken)
    {
        if (number.IsDefault)
            throw new ArgumentException("The number was never set: default(PhoneNumber) is not a number.", nameof(number));

        return AskAsync(
            name,
            account => InQuery(account, operation, [("keyid", account.Key), .. flags, ("num", GatewayNumber.Of(number))]),
            (account, answer) => BlackListAnswer.Read(answer, number, account.Region),
            cancellationToken);
    }

    private static GatewayRequest Count(Account account, SmsMessage message, SmsSendOptions? options)
    {
        var rules = GatewayRules.Isendpro;
        var outgoing = new Outgoing(rules, account, rules.ContentFor(message.Content, message.To), options);
        var request = new CountRequest
        {
            Key = account.Key,
            Number = GatewayNumber.Of(message.To),
            Text = outgoing.Content.Text,
            Sender = outgoing.Sender?.Value,
            NoStop = outgoing.NoStop,
            Ucs2 = outgoing.Ucs2,
        };
        return GatewayRequest.Json(Operations.Count, account.Endpoints.Of(Operations.Count), request, RequestJson.Default.CountRequest);
    }

    /// <summary>A request without a body, as the provider's clients post what is in the query.</summary>
    private static GatewayRequest InQuery(Account account, string operation, params ReadOnlySpan<(string Name, string Value)> fields) =>
        GatewayRequest.Form(operation, GatewayRequest.Query(account.Endpoints.Of(operation), fields));

    /// <param name="name">The operation's name in telemetry.</param>
    /// <param name="write">Writes the request.</param>
    /// <param name="read">Reads an answer of a documented status.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    private Task<T> AskAsync<T>(
        string name, Func<Account, GatewayRequest> write, Func<Account, GatewayAnswer, GatewayReading<T>> read, CancellationToken cancellationToken) =>
        _engine.AskAsync(
            protocol => new GatewayQuery<T>(
                name, write(protocol.Account), answer => answer.Undocumented() is { } failure ? failure : read(protocol.Account, answer)),
            cancellationToken);
}
