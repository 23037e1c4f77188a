using System.Globalization;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.Directories;

/// <summary>POST repertoire: a new directory.</summary>
internal sealed class CreateDirectoryOperation(RequestRules rules, ContactDirectories directories, AnswerOptions answers) : AccountOperation(rules)
{
    private const string Create = "create";
    private const int LongestName = 200;

    public override IReadOnlyList<string> NumbersOf(IncomingRequest incoming) => [];

    protected override Refusal? CheckName(RequestFields fields) =>
        fields.One(FieldNames.DirectoryEdit) is Create ? null : Refusal.Of(FieldNames.DirectoryEdit, $"must be {Create} in a POST; add and del are sent with PUT");

    protected override Refusal? Check(RequestFields fields) => fields.RefuseLists(FieldNames.DirectoryScalars) ?? fields.One(FieldNames.DirectoryName) switch
    {
        null => Refusal.Of(FieldNames.DirectoryName, "is missing"),
        { Length: > LongestName } => Refusal.Of(FieldNames.DirectoryName, $"is at most {LongestName} characters"),
        _ => null,
    };

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var owner = Rules.FindAccount(incoming.Fields)?.SubAccountId;
        if (directories.Create(incoming.Fields.One(FieldNames.DirectoryName)!, owner) is not { } created)
            return ReplyWriter.Refused(Refusal.Of(FieldNames.DirectoryName, "this gateway keeps no more directories"));
        return ReplyWriter.Entries([created], (json, directory) =>
        {
            json.WriteString("code", answers.DirectoryCode.ToString(CultureInfo.InvariantCulture));
            json.WriteString("message", "Simulator: the directory was created");
            json.WriteString(FieldNames.Directory, directory.Id.ToString(CultureInfo.InvariantCulture));
        });
    }
}
