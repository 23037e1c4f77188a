using System.Globalization;
using TemplateSms.Isendpro.Calls;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Isendpro.SubAccounts;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro;

/// <summary>
/// The sub-accounts of an account (<c>/subaccount</c>). Got from <see cref="IsendproClient.SubAccounts"/>. No exception, log or
/// <c>ToString()</c> holds a sub-account's key or password.
/// </summary>
public sealed class IsendproSubAccounts
{
    private const string Yes = "1";
    private const string No = "0";

    private readonly AccountCalls _calls;

    internal IsendproSubAccounts(AccountCalls calls) => _calls = calls;

    /// <summary>
    /// Adds a sub-account (provider's document, <c>addAccount</c>). A second one would be refused or be another, and the key of the first be
    /// lost, so it is not made again when its answer is lost.
    /// </summary>
    /// <param name="login">The login, not empty. The provider documents no rule.</param>
    /// <param name="password">The password, not empty. The provider documents no rule.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The sub-account with its key.</returns>
    /// <exception cref="ArgumentException"><paramref name="login"/> or <paramref name="password"/> is empty or white space.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: trying again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer that can be read came: there may be such a sub-account now.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    public Task<SubAccount> AddAsync(string login, string password, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(login);
        ArgumentException.ThrowIfNullOrWhiteSpace(password);
        return _calls.ChangeAsync(
            "add_sub_account",
            account => AccountCalls.Post(
                account,
                Operations.SubAccount,
                new AddSubAccountRequest { Key = account.Key, Login = login, Password = password },
                RequestJson.Default.AddSubAccountRequest),
            static (_, answer) => SubAccountAnswer.ReadAdded(answer),
            cancellationToken);
    }

    /// <summary>
    /// Adds credit to a sub-account (provider's document, <c>addCredit</c>). Added twice, it is paid twice, so it is never made again when its
    /// answer is lost, whatever <see cref="SmsClientOptions.RetryUnknownOutcomes"/> says of messages.
    /// </summary>
    /// <param name="subAccountKey">The sub-account's key.</param>
    /// <param name="credit">
    /// The credit to add, more than 0. The provider documents no unit; credit that it answers (<c>/credit</c>) is in euros.
    /// </param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The gateway's word, whose code for success is not documented.</returns>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="credit"/> is not more than 0.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: trying again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer that can be read came: the credit may have been added.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    public Task<SubAccountChange> AddCreditAsync(string subAccountKey, decimal credit, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subAccountKey);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(credit);
        return _calls.ChangeAsync(
            "add_sub_account_credit",
            account => Put(account, new ChangeSubAccountRequest
            {
                Key = account.Key,
                Edit = ChangeSubAccountRequest.AddCredit,
                SubAccountKey = subAccountKey,
                Credit = Written(credit),
            }),
            static (_, answer) => SubAccountAnswer.ReadChanged(answer),
            cancellationToken);
    }

    /// <summary>Sets the price of a sub-account (provider's document, <c>setPrice</c>). Doing it twice does no harm.</summary>
    /// <param name="subAccountKey">The sub-account's key.</param>
    /// <param name="price">The price, 0 or more. The provider documents no unit.</param>
    /// <param name="countryCode">The country that it applies to (<c>subAccountCountryCode</c>), in a form that the provider does not document; null for none.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The gateway's word, whose code for success is not documented.</returns>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="price"/> is less than 0.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<SubAccountChange> SetPriceAsync(string subAccountKey, decimal price, string? countryCode = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subAccountKey);
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        return _calls.AskAsync(
            "set_sub_account_price",
            account => Put(account, new ChangeSubAccountRequest
            {
                Key = account.Key,
                Edit = ChangeSubAccountRequest.SetPrice,
                SubAccountKey = subAccountKey,
                Price = Written(price),
                CountryCode = countryCode,
            }),
            static (_, answer) => SubAccountAnswer.ReadChanged(answer),
            cancellationToken);
    }

    /// <summary>
    /// Sets the restrictions of a sub-account (provider's document, <c>setRestriction</c>). Doing it twice does no harm. True is sent as
    /// <c>1</c>, false as <c>0</c>; the document does not say which of them restricts.
    /// </summary>
    /// <param name="subAccountKey">The sub-account's key.</param>
    /// <param name="stop">The STOP restriction (<c>subAccountRestrictionStop</c>); null to leave it as it is.</param>
    /// <param name="time">The restriction of hours (<c>subAccountRestrictionTime</c>); null to leave it as it is.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The gateway's word, whose code for success is not documented.</returns>
    /// <exception cref="ArgumentException">The key is empty, or both restrictions are null.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<SubAccountChange> SetRestrictionsAsync(string subAccountKey, bool? stop, bool? time, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subAccountKey);
        if (stop is null && time is null)
            throw new ArgumentException("No restriction was given.", nameof(stop));
        return _calls.AskAsync(
            "set_sub_account_restrictions",
            account => Put(account, new ChangeSubAccountRequest
            {
                Key = account.Key,
                Edit = ChangeSubAccountRequest.SetRestriction,
                SubAccountKey = subAccountKey,
                StopRestriction = Written(stop),
                TimeRestriction = Written(time),
            }),
            static (_, answer) => SubAccountAnswer.ReadChanged(answer),
            cancellationToken);
    }

    private static GatewayRequest Put(Account account, ChangeSubAccountRequest request) =>
        AccountCalls.Put(account, Operations.SubAccount, request, RequestJson.Default.ChangeSubAccountRequest);

    private static string Written(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

    private static string? Written(bool? isSet) => isSet switch
    {
        true => Yes,
        false => No,
        null => null,
    };
}
