using System.Text.Json;
using TemplateSms.Simulator.Accounts;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>The directories and their contacts, in the file.</summary>
internal sealed class SqliteDirectories(SqliteDatabase database)
{
    public IReadOnlyList<ContactDirectory> All => database.Read(connection =>
    {
        using var command = connection.Command(
            """
            SELECT d.id, d.name, d.owner, c.number, c.written, c.fields FROM directory d LEFT JOIN contact c ON c.directory = d.id ORDER BY d.id, c.id
            """);
        using var rows = command.ExecuteReader();
        var directories = new List<ContactDirectory>();
        var contacts = new List<Contact>();
        while (rows.Read())
        {
            if (directories is [] || directories[^1].Id != rows.GetInt64(0))
                directories.Add(new ContactDirectory(rows.GetInt64(0), rows.GetString(1), rows.Text(2), contacts = []));
            if (rows.Text(3) is { } number)
                contacts.Add(new Contact(number, rows.GetString(4), JsonSerializer.Deserialize<Dictionary<int, string>>(rows.GetString(5))!));
        }

        return directories;
    });

    public void Keep(ContactDirectory created) => database.Write(connection => connection.Execute(
        "INSERT INTO directory VALUES ($id, $name, $owner)", ("$id", created.Id), ("$name", created.Name), ("$owner", created.Owner)));

    public void Keep(long directory, IReadOnlyList<Contact> added) => database.Write(connection =>
    {
        foreach (var contact in added)
        {
            connection.Execute(
                """
                INSERT INTO contact (directory, number, written, fields) VALUES ($directory, $number, $written, $fields)
                ON CONFLICT (directory, number) DO UPDATE SET written = $written, fields = $fields
                """,
                ("$directory", directory),
                ("$number", contact.Number),
                ("$written", contact.Written),
                ("$fields", JsonSerializer.Serialize(contact.Fields)));
        }

        return true;
    });

    public void Forget(long directory, IReadOnlyList<string> removed) => database.Write(connection =>
    {
        foreach (var number in removed)
            connection.Execute("DELETE FROM contact WHERE directory = $directory AND number = $number", ("$directory", directory), ("$number", number));
        return true;
    });
}
