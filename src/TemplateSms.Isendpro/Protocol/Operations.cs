namespace TemplateSms.Isendpro.Protocol;

/// <summary>The gateway's operations, by the last segment of their addresses.</summary>
internal static class Operations
{
    public const string SendOne = "sms";
    public const string SendMany = "smsmulti";
    public const string Count = "comptage";
    public const string Credit = "credit";
    public const string AddToBlackList = "setlistenoire";
    public const string RemoveFromBlackList = "dellistenoire";
    public const string BlackList = "getlistenoire";
    public const string Lookup = "hlr";
    public const string ShortLink = "shortlink";
    public const string Campaign = "campagne";
    public const string Directory = "repertoire";
    public const string SubAccount = "subaccount";
}
