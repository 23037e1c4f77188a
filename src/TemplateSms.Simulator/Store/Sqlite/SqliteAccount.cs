using System.Globalization;
using TemplateSms.Simulator.Accounts;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>The account's credit and black list, in the file.</summary>
internal sealed class SqliteAccount(SqliteDatabase database)
{
    /// <summary>The credit that was left; null in a new file.</summary>
    public decimal? Euros => database.Read(connection =>
    {
        using var command = connection.Command("SELECT credit FROM account");
        return command.ExecuteScalar() is string credit ? decimal.Parse(credit, CultureInfo.InvariantCulture) : (decimal?)null;
    });

    public IReadOnlyList<string> BlackList => database.Read(connection =>
    {
        using var command = connection.Command("SELECT number FROM black_list");
        using var rows = command.ExecuteReader();
        var numbers = new List<string>();
        while (rows.Read())
            numbers.Add(rows.GetString(0));
        return numbers;
    });

    public void Keep(Credit credit) => database.Write(connection =>
    {
        var parameter = ("$credit", (object?)credit.Euros.ToString(CultureInfo.InvariantCulture));
        return connection.Execute("UPDATE account SET credit = $credit", parameter) > 0
            || connection.Execute("INSERT INTO account VALUES ($credit)", parameter) > 0;
    });

    public void Keep(string number, bool isListed) => database.Write(connection => connection.Execute(
        isListed ? "INSERT OR IGNORE INTO black_list VALUES ($number)" : "DELETE FROM black_list WHERE number = $number",
        ("$number", number)));
}
