using TemplateSms.Isendpro.Calls;
using TemplateSms.Isendpro.Directories;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Isendpro.Sends;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro;

/// <summary>
/// The directories of an account: lists of numbers that the gateway keeps, and that one request sends to (<c>/repertoire</c>, and
/// <c>repertoireId</c> of <c>/smsmulti</c>). Got from <see cref="IsendproClient.Directories"/>.
/// </summary>
public sealed class IsendproDirectories
{
    /// <summary>The most bytes of the answer to a send, which has an entry for each number of the directory.</summary>
    private const int MostAnswerBytes = 16 * 1024 * 1024;

    private readonly AccountCalls _calls;

    internal IsendproDirectories(AccountCalls calls) => _calls = calls;

    /// <summary>
    /// Makes an empty directory (provider's document, <c>POST /repertoire</c>). Made twice, there are two of the name, so it is not made again
    /// when its answer is lost.
    /// </summary>
    /// <param name="name">The name, not empty. The provider documents no length.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The directory's id, with which numbers are added and sent to.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused, or answered with a code and without an id.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: trying again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer came: there may be such a directory now.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    public Task<string> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _calls.ChangeAsync(
            "create_directory",
            account => AccountCalls.Post(
                account, Operations.Directory, new CreateDirectoryRequest { Key = account.Key, Name = name }, RequestJson.Default.CreateDirectoryRequest),
            static (_, answer) => DirectoryAnswer.ReadCreated(answer),
            cancellationToken);
    }

    /// <summary>
    /// Adds numbers to a directory, in one request (provider's document, <c>PUT /repertoire</c>, <c>add</c>). What a number becomes that is
    /// there already is not documented, so it is not made again when its answer is lost.
    /// </summary>
    /// <param name="directoryId">The directory's id.</param>
    /// <param name="entries">The numbers with their columns. The provider documents no limit.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The gateway's word on each, in their order; none for no entries, for which no request is made.</returns>
    /// <exception cref="ArgumentException">The id is empty; or an entry is null, has no number, or more than <see cref="DirectoryEntry.MostColumns"/> columns.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: trying again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer that can be read came: the numbers may have been added.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    public async Task<IReadOnlyList<DirectoryChange>> AddAsync(
        string directoryId, IReadOnlyCollection<DirectoryEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directoryId);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Any(static entry => entry is null || entry.Number.IsDefault || entry.Columns.Count > DirectoryEntry.MostColumns))
            throw new ArgumentException($"An entry is null, has no number, or has more than {DirectoryEntry.MostColumns} columns.", nameof(entries));
        if (entries.Count == 0)
            return [];

        PhoneNumber[] numbers = [.. entries.Select(static entry => entry.Number)];
        return await _calls.ChangeAsync(
            "add_to_directory",
            account => Change(account, ChangeDirectoryRequest.Add, directoryId, numbers, DirectoryColumns.Of(entries)),
            (account, answer) => DirectoryAnswer.ReadChanged(answer, numbers, account.Region),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Removes numbers from a directory, in one request (provider's document, <c>PUT /repertoire</c>, <c>del</c>). Doing it twice does no harm,
    /// so it is made again when its answer is lost; the code is then that of the last time.
    /// </summary>
    /// <param name="directoryId">The directory's id.</param>
    /// <param name="numbers">The numbers. The provider documents no limit.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The gateway's word on each, in their order; none for no numbers, for which no request is made.</returns>
    /// <exception cref="ArgumentException">The id is empty, or a number is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<IReadOnlyList<DirectoryChange>> RemoveAsync(
        string directoryId, IReadOnlyCollection<PhoneNumber> numbers, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directoryId);
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers.Any(static number => number.IsDefault))
            throw new ArgumentException("A number was never set: default(PhoneNumber) is not a number.", nameof(numbers));
        if (numbers.Count == 0)
            return [];

        PhoneNumber[] removed = [.. numbers];
        return await _calls.AskAsync(
            "remove_from_directory",
            account => Change(account, ChangeDirectoryRequest.Remove, directoryId, removed, []),
            (account, answer) => DirectoryAnswer.ReadChanged(answer, removed, account.Region),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Sends one text to all numbers of a directory, in one request (provider's document, <c>repertoireId</c> of <c>/smsmulti</c>). It is never
    /// sent again when its answer is lost, whatever <see cref="SmsClientOptions.RetryUnknownOutcomes"/> says of single messages.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The client does not know the numbers. A text declared <see cref="SmsEncoding.Auto"/> is therefore sent in GSM-7, as to metropolitan
    /// France; one in UCS-2 is sent as it is, and refused by the gateway for the numbers that get none. The STOP text, quiet hours, the sender
    /// and the tracker are checked before sending, as for every send.
    /// </para>
    /// <para>
    /// The receipt names the numbers that the answer names. When the outcome is unknown, it is unknown for every number of the directory.
    /// </para>
    /// </remarks>
    /// <param name="directoryId">The directory's id.</param>
    /// <param name="content">The text.</param>
    /// <param name="options">The options of the send; null for none.</param>
    /// <param name="cancellationToken">Ends the attempt. After the request has left, the outcome is unknown.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="SmsTemplateException">The text has no form that every number could get, or the tracker breaks its rule.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused the request as a whole, or the client refused it before sending.</exception>
    /// <exception cref="SmsTransportException">The gateway was not reached: sending again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request left and no answer that can be read came: some, all or none may get the message.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    public Task<DirectoryReceipt> SendAsync(
        string directoryId, SmsContent content, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directoryId);
        ArgumentNullException.ThrowIfNull(content);
        return _calls.Engine.AskAsync(protocol => Send(protocol, directoryId, content, options), cancellationToken);
    }

    private static GatewayQuery<DirectoryReceipt> Send(IsendproProtocol protocol, string directoryId, SmsContent content, SmsSendOptions? options)
    {
        var account = protocol.Account;
        var plan = new Outgoing(protocol.Rules, account, protocol.Rules.ContentForUnlisted(content), options);
        return new GatewayQuery<DirectoryReceipt>(
            plan,
            SendWriter.Directory(account, directoryId, plan),
            answer => DirectoryAnswer.ReadSent(answer, plan, account.Region),
            DirectoryAnswer.ResultsOf)
        {
            MostAnswerBytes = MostAnswerBytes,
        };
    }

    private static GatewayRequest Change(Account account, string edit, string directoryId, PhoneNumber[] numbers, string[]?[] columns) =>
        AccountCalls.Put(
            account,
            Operations.Directory,
            ChangeDirectoryRequest.Of(account.Key, edit, directoryId, numbers.Select(GatewayNumber.Of), columns),
            RequestJson.Default.JsonObject);
}
