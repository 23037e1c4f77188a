using System.Globalization;
using System.Text.Json;
using TemplateSms.Simulator.Accounts;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>The sub-accounts, in the file: the hashes of their keys, and neither keys nor passwords.</summary>
internal sealed class SqliteSubAccounts(SqliteDatabase database)
{
    public IReadOnlyList<SubAccount> All => database.Read(connection =>
    {
        using var command = connection.Command(
            "SELECT id, login, key_hash, credit, price, prices, restricts_stop, restricts_time FROM sub_account ORDER BY CAST(id AS INTEGER)");
        using var rows = command.ExecuteReader();
        var accounts = new List<SubAccount>();
        while (rows.Read())
        {
            var credit = new Credit(Money(rows.GetString(3)), Money(rows.GetString(4)), JsonSerializer.Deserialize<Dictionary<string, decimal>>(rows.GetString(5)));
            var restrictions = new AccountRestrictions(rows.GetBoolean(6), rows.GetBoolean(7));
            accounts.Add(new SubAccount(rows.GetString(0), rows.GetString(1), rows.GetString(2), credit, restrictions));
        }

        return accounts;
    });

    public void Keep(SubAccount account) => database.Write(connection => connection.Execute(
        "INSERT OR REPLACE INTO sub_account VALUES ($id, $login, $key_hash, $credit, $price, $prices, $stop, $time)",
        ("$id", account.Id),
        ("$login", account.Login),
        ("$key_hash", account.KeyHash),
        ("$credit", Text(account.Credit.Euros)),
        ("$price", Text(account.Credit.PricePerSegment)),
        ("$prices", JsonSerializer.Serialize(account.Credit.Prices)),
        ("$stop", account.Restrictions.Stop),
        ("$time", account.Restrictions.Time)));

    private static decimal Money(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(decimal money) => money.ToString(CultureInfo.InvariantCulture);
}
