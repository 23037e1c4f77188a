namespace TemplateSms.Simulator.Protocol;

/// <summary>The provider's spelling of the fields.</summary>
internal static class FieldNames
{
    public const string Key = "keyid";
    public const string Number = "num";
    public const string Text = "sms";
    public const string SendDate = "date_envoi";
    public const string Zone = "gmt_zone";
    public const string Sender = "emetteur";
    public const string Tracker = "tracker";
    public const string SmsLong = "smslong";
    public const string NoStop = "nostop";
    public const string Azur = "numAzur";
    public const string Ucs2 = "ucs2";
    public const string Sandbox = "sandbox";
    public const string Directory = "repertoireId";

    public const string Count = "comptage";
    public const string AskedCredit = "credit";
    public const string Lookup = "getHLR";
    public const string Link = "shortlink";
    public const string AddToList = "setlisteNoire";
    public const string RemoveFromList = "delListeNoire";

    /// <summary>The spelling of the provider's older document, and of its own PHP client.</summary>
    public const string RemoveFromListOld = "dellisteNoire";
    public const string ReadList = "getListeNoire";

    /// <summary>Fields that carry one value in every operation.</summary>
    public static readonly string[] Scalars = [Key, SendDate, Zone, Sender, SmsLong, NoStop, Azur, Ucs2, Sandbox, Directory];

    /// <summary>Fields that carry one value in /sms and several in /smsmulti.</summary>
    public static readonly string[] PerRecipient = [Number, Text, Tracker];

    /// <summary>Fields of the operations that send nothing.</summary>
    public static readonly string[] Other = [Count, AskedCredit, Lookup, Link, AddToList, RemoveFromList, RemoveFromListOld, ReadList];

    /// <summary>The fields of a send.</summary>
    public static IEnumerable<string> All => Scalars.Concat(PerRecipient);
}
