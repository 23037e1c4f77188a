using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>The recipients who want no more messages, as hashes of their numbers.</summary>
internal sealed class OptOuts(LedgerDatabase database)
{
    public Task<int> AddAsync(PhoneNumber number, string? gateway, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Command(
            $"insert into sms_opt_out (recipient, since, gateway) values (@recipient, {database.Dialect.Now}, @gateway) on conflict do nothing",
            Parameter.Bytes("recipient", database.Hash(number)),
            Parameter.Text("gateway", gateway)).ExecuteAsync(cancellationToken),
        cancellationToken);

    public Task<int> RemoveAsync(PhoneNumber number, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Command("delete from sms_opt_out where recipient = @recipient", Parameter.Bytes("recipient", database.Hash(number)))
            .ExecuteAsync(cancellationToken),
        cancellationToken);

    public async Task<bool> ContainsAsync(PhoneNumber number, CancellationToken cancellationToken) => (await database.ReadAsync(
        connection => connection.Command("select 1 from sms_opt_out where recipient = @recipient", Parameter.Bytes("recipient", database.Hash(number)))
            .ReadAsync(row => row.GetInt32(0), cancellationToken),
        cancellationToken).ConfigureAwait(false)).Count > 0;
}
