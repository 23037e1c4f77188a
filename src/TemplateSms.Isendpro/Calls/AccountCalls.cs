using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Sends;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Calls;

/// <summary>The calls of one account that are no sends, each of one of two kinds: what may be made twice, and what counts each time.</summary>
internal sealed class AccountCalls(SmsEngine<IsendproProtocol> engine)
{
    public SmsEngine<IsendproProtocol> Engine => engine;

    /// <summary>The most numbers of a request.</summary>
    public int MaxNumbers => engine.Protocol.MaxRecipients;

    /// <summary>Makes a query, or a change after which the account is the same however often it was made. A lost answer has it made again.</summary>
    /// <param name="name">The operation's name in telemetry.</param>
    /// <param name="write">Writes the request.</param>
    /// <param name="read">Reads an answer of a documented status.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <param name="mostAnswerBytes">The most bytes of the answer; null for the usual.</param>
    public Task<T> AskAsync<T>(
        string name,
        Func<Account, GatewayRequest> write,
        Func<Account, GatewayAnswer, GatewayReading<T>> read,
        CancellationToken cancellationToken,
        int? mostAnswerBytes = null) =>
        engine.AskAsync(
            protocol => mostAnswerBytes is { } most
                ? new GatewayQuery<T>(name, write(protocol.Account), Reader(protocol.Account, read)) { MostAnswerBytes = most }
                : new GatewayQuery<T>(name, write(protocol.Account), Reader(protocol.Account, read)),
            cancellationToken);

    /// <summary>Makes a change that counts each time. A lost answer leaves its outcome unknown.</summary>
    /// <param name="name">The operation's name in telemetry.</param>
    /// <param name="write">Writes the request.</param>
    /// <param name="read">Reads an answer of a documented status.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public Task<T> ChangeAsync<T>(
        string name, Func<Account, GatewayRequest> write, Func<Account, GatewayAnswer, GatewayReading<T>> read, CancellationToken cancellationToken) =>
        engine.AskAsync(
            protocol => new GatewayQuery<T>(name, write(protocol.Account), Reader(protocol.Account, read)) { IsRepeatable = false },
            cancellationToken);

    /// <summary>Makes a request whose body is JSON.</summary>
    public static GatewayRequest Post<T>(Account account, string operation, T body, JsonTypeInfo<T> type) =>
        GatewayRequest.Json(operation, account.Endpoints.Of(operation), body, type);

    /// <summary>Makes a request by PUT whose body is JSON.</summary>
    public static GatewayRequest Put<T>(Account account, string operation, T body, JsonTypeInfo<T> type) =>
        GatewayRequest.PutJson(operation, account.Endpoints.Of(operation), body, type);

    /// <summary>Makes a request without a body, as the provider's clients post what is in the query.</summary>
    public static GatewayRequest InQuery(Account account, string operation, params ReadOnlySpan<(string Name, string Value)> fields) =>
        GatewayRequest.Form(operation, GatewayRequest.Query(account.Endpoints.Of(operation), fields));

    private static Func<GatewayAnswer, GatewayReading<T>> Reader<T>(Account account, Func<Account, GatewayAnswer, GatewayReading<T>> read) =>
        answer => answer.Undocumented() is { } failure ? failure : read(account, answer);
}
