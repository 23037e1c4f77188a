namespace TemplateSms.Simulator.Protocol;

/// <summary>The provider's spelling of the fields of a send.</summary>
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

    /// <summary>Fields that carry one value in every operation.</summary>
    public static readonly string[] Scalars = [Key, SendDate, Zone, Sender, SmsLong, NoStop, Azur, Ucs2, Sandbox, Directory];

    /// <summary>Fields that carry one value in /sms and several in /smsmulti.</summary>
    public static readonly string[] PerRecipient = [Number, Text, Tracker];

    public static IEnumerable<string> All => Scalars.Concat(PerRecipient);
}
