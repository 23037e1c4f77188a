using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Calls;
using TemplateSms.Isendpro.Campaigns;
using TemplateSms.Isendpro.Lookups;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Isendpro.ShortLinks;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro;

/// <content>
/// Questions about the account, and changes that may be made twice. Nothing is sent by them, so a lost answer loses nothing and they are
/// retried. Short links are the exception.
/// </content>
public sealed partial class IsendproClient
{
    private const string Yes = "1";
    private const string Dynamic = "999";

    /// <summary>Asks the gateway what a message would cost (<c>/comptage</c>), without sending it.</summary>
    /// <param name="message">The recipient and the text.</param>
    /// <param name="options">What its send would change. The sender counts, since the gateway adds the STOP text to it.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SmsRejectedException">The gateway refused to count.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<SmsCount> CountAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _calls.AskAsync(
            "count", account => Count(account, message, options), (account, answer) => CountAnswer.Read(answer, message.To, account.Region), cancellationToken);
    }

    /// <summary>Asks what is left on the account (<c>/credit</c>).</summary>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<SmsCredit> GetCreditAsync(CancellationToken cancellationToken = default) =>
        // "2" asks for the estimate too. As a form, so that the key is in no address.
        _calls.AskAsync(
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
        _calls.AskAsync(
            "get_black_list",
            account => AccountCalls.InQuery(account, Operations.BlackList, ("keyid", account.Key), ("getListeNoire", Yes)),
            (account, answer) => BlackListArchive.Read(answer, account.Region),
            cancellationToken);

    /// <summary>Asks for the operator of a number (<c>/hlr</c>). The provider does not document whether that is billed.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<NumberLookup> LookUpAsync(PhoneNumber number, CancellationToken cancellationToken = default) =>
        (await LookUpAsync([number], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>
    /// Asks for the operators of numbers (<c>/hlr</c>), in requests of up to <see cref="IsendproOptions.MaxRecipientsPerRequest"/>, one after the
    /// other. A number that is given twice is asked for once. The provider does not document whether lookups are billed.
    /// </summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>
    /// A lookup for each number, in their order. After a request that fails none is made, and the numbers that are left have its
    /// <see cref="NumberLookup.Failure"/>; an exception is thrown only where the first fails.
    /// </returns>
    /// <exception cref="ArgumentException">A number is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<IReadOnlyList<NumberLookup>> LookUpAsync(IReadOnlyCollection<PhoneNumber> numbers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers.Any(static number => number.IsDefault))
            throw new ArgumentException("A number was never set: default(PhoneNumber) is not a number.", nameof(numbers));
        return LookupRun.RunAsync(_calls, numbers, cancellationToken);
    }

    /// <summary>
    /// Has a short link made (<c>/shortlink</c>). Made twice, there are two, and the provider does not document whether they are billed, so it is
    /// not made again when its answer is lost.
    /// </summary>
    /// <param name="target">The address that it leads to: absolute, http or https. The provider documents no length.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not an absolute address of http or https.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: trying again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer that can be read came: there may be a link that nobody knows.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    public Task<ShortLink> CreateShortLinkAsync(Uri target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!target.IsAbsoluteUri || (target.Scheme != Uri.UriSchemeHttp && target.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("It must be an absolute address of http or https.", nameof(target));
        return _calls.ChangeAsync(
            "create_short_link",
            account => AccountCalls.Post(
                account, Operations.ShortLink, new ShortLinkRequest { Key = account.Key, Target = target.AbsoluteUri }, RequestJson.Default.ShortLinkRequest),
            static (_, answer) => ShortLinkAnswer.Read(answer),
            cancellationToken);
    }

    /// <summary>
    /// Asks for the report on what the account sent in a period (<c>/campagne</c>): at most 32 MiB packed and 256 MiB unpacked. The provider
    /// documents no other way than an address with the key in it.
    /// </summary>
    /// <param name="from">The beginning, written to the minute before it on the account's clock (<see cref="IsendproOptions.TimeZone"/>).</param>
    /// <param name="to">The end, written to the minute after it. The provider does not document whether it belongs to the period.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer, or with no report that can be read: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<CampaignReport> GetCampaignReportAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken = default)
    {
        if (to < from)
            throw new ArgumentException("The end of the period is before its start.", nameof(to));
        return _calls.AskAsync(
            "get_campaign_report",
            account => Campaign(account, from, to),
            static (_, answer) => CampaignArchive.Read(answer),
            cancellationToken,
            CampaignArchive.MostPackedBytes);
    }

    private Task<bool> ChangeBlackListAsync(
        string name, string operation, PhoneNumber number, (string Name, string Value)[] flags, CancellationToken cancellationToken)
    {
        if (number.IsDefault)
            throw new ArgumentException("The number was never set: default(PhoneNumber) is not a number.", nameof(number));

        return _calls.AskAsync(
            name,
            account => AccountCalls.InQuery(account, operation, [("keyid", account.Key), .. flags, ("num", GatewayNumber.Of(number))]),
            (account, answer) => BlackListAnswer.Read(answer, number, account.Region),
            cancellationToken);
    }

    private static GatewayRequest Campaign(Account account, DateTimeOffset from, DateTimeOffset to)
    {
        var address = GatewayRequest.Query(
            account.Endpoints.Of(Operations.Campaign),
            ("keyid", account.Key),
            ("rapportCampagne", Yes),
            ("date_deb", account.LocalMinute(from)),
            ("date_fin", account.LocalMinute(to.Ticks % TimeSpan.TicksPerMinute == 0 ? to : to.AddMinutes(1))));
        return GatewayRequest.Get(Operations.Campaign, address);
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
            Tracker = outgoing.Tracker,
            SendDate = outgoing.SendTime.Date,
            GmtZone = outgoing.SendTime.GmtZone,
            // The document knows no other value here: the gateway counts as many as there are.
            SmsLong = outgoing.SmsLong is null ? null : Dynamic,
            NumAzur = outgoing.NumAzur,
            NoStop = outgoing.NoStop,
            Ucs2 = outgoing.Ucs2,
        };
        return GatewayRequest.Json(Operations.Count, account.Endpoints.Of(Operations.Count), request, RequestJson.Default.CountRequest);
    }
}
