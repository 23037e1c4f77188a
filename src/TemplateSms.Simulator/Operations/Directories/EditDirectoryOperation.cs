using System.Globalization;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.Directories;

/// <summary>PUT repertoire: numbers with their columns into a directory, or out of it; an entry of the answer for each.</summary>
internal sealed class EditDirectoryOperation(RequestRules rules, ContactDirectories directories, AnswerOptions answers) : AccountOperation(rules)
{
    private const string Add = "add";
    private const string Remove = "del";

    protected override Refusal? CheckName(RequestFields fields) => fields.One(FieldNames.DirectoryEdit) is Add or Remove
        ? null
        : Refusal.Of(FieldNames.DirectoryEdit, $"must be {Add} or {Remove} in a PUT; a directory is created with POST");

    protected override Refusal? Check(RequestFields fields)
    {
        if (fields.RefuseLists(FieldNames.DirectoryScalars) is { } list)
            return list;
        if (fields.One(FieldNames.Directory) is null)
            return Refusal.Of(FieldNames.Directory, "is missing");
        if (FindDirectory(fields) is null)
            return Refusal.Of(FieldNames.Directory, "is not the id of a directory of this account");
        return fields.List(FieldNames.Number).Count == 0 ? Refusal.Of(FieldNames.Number, "is missing") : CheckColumns(fields);
    }

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var fields = incoming.Fields;
        var id = FindDirectory(fields)!.Id;
        var numbers = fields.List(FieldNames.Number);
        var problems = new string?[numbers.Count];
        var edits = new List<(int Index, string Number)>(numbers.Count);
        for (var i = 0; i < numbers.Count; i++)
        {
            problems[i] = RecipientNumber.Read(numbers[i], out var digits);
            if (problems[i] is null)
                edits.Add((i, digits));
        }

        var adds = fields.One(FieldNames.DirectoryEdit) is Add;
        var done = adds
            ? directories.Add(id, [.. edits.Select(edit => new Contact(edit.Number, numbers[edit.Index], ColumnsOf(fields, edit.Index)))])
            : directories.Remove(id, [.. edits.Select(edit => edit.Number)]);
        for (var i = 0; i < edits.Count; i++)
            problems[edits[i].Index] = done[i] ? null : adds ? "this gateway keeps no more contacts" : "is not in the directory";
        return ReplyOf(id, numbers, problems, adds ? "Simulator: the number was added" : "Simulator: the number was removed");
    }

    private GatewayReply ReplyOf(long directory, IReadOnlyList<string> numbers, string?[] problems, string done) =>
        ReplyWriter.Entries(numbers.Zip(problems).ToArray(), (json, entry) =>
        {
            var refusal = entry.Second is null ? null : Refusal.Of(FieldNames.Number, entry.Second);
            json.WriteString("code", (refusal?.Code ?? answers.DirectoryCode).ToString(CultureInfo.InvariantCulture));
            json.WriteString("message", refusal?.Message ?? done);
            json.WriteString(FieldNames.Directory, directory.ToString(CultureInfo.InvariantCulture));
            json.WriteString("tel", entry.First);
        });

    private ContactDirectory? FindDirectory(RequestFields fields) =>
        directories.Find(fields.One(FieldNames.Directory)!, Rules.FindAccount(fields)?.SubAccountId);

    private static Refusal? CheckColumns(RequestFields fields)
    {
        var numbers = fields.List(FieldNames.Number).Count;
        foreach (var name in FieldNames.ContactFields)
        {
            if (fields.List(name).Count is var values && values > 0 && values != numbers)
                return Refusal.Of(name, $"has {values} values for {numbers} numbers; give one for each number");
        }

        return null;
    }

    private static Dictionary<int, string> ColumnsOf(RequestFields fields, int contact)
    {
        var columns = new Dictionary<int, string>();
        for (var number = 1; number <= FieldNames.LastContactField; number++)
        {
            if (fields.List(FieldNames.ContactField(number)) is { Count: > 0 } values && values[contact].Length > 0)
                columns.Add(number, values[contact]);
        }

        return columns;
    }
}
