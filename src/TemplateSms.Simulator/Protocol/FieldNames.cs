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
    public const string Operator = "getOperateur";

    public const string DirectoryEdit = "repertoireEdit";
    public const string DirectoryName = "repertoireNom";

    public const string Report = "rapportCampagne";
    public const string ReportFrom = "date_deb";
    public const string ReportTo = "date_fin";

    public const string SubAccountEdit = "subAccountEdit";
    public const string SubAccountLogin = "subAccountLogin";
    public const string SubAccountPassword = "subAccountPassword";
    public const string SubAccountKey = "subAccountKeyId";
    public const string SubAccountAddCredit = "subAccountAddCredit";
    public const string SubAccountPrice = "subAccountPrice";
    public const string SubAccountCountry = "subAccountCountryCode";
    public const string SubAccountStop = "subAccountRestrictionStop";
    public const string SubAccountTime = "subAccountRestrictionTime";

    /// <summary>The last of champ1 to champ27, the columns of a contact.</summary>
    public const int LastContactField = 27;

    /// <summary>Fields that carry one value in every operation.</summary>
    public static readonly string[] Scalars = [Key, SendDate, Zone, Sender, SmsLong, NoStop, Azur, Ucs2, Sandbox, Directory];

    /// <summary>Fields that carry one value in /sms and several in /smsmulti.</summary>
    public static readonly string[] PerRecipient = [Number, Text, Tracker];

    /// <summary>Fields of /repertoire that carry one value.</summary>
    public static readonly string[] DirectoryScalars = [DirectoryEdit, DirectoryName, Directory];

    /// <summary>Fields of /campagne.</summary>
    public static readonly string[] ReportScalars = [Report, ReportFrom, ReportTo];

    /// <summary>Fields of /subaccount.</summary>
    public static readonly string[] SubAccountScalars =
    [
        SubAccountEdit, SubAccountLogin, SubAccountPassword, SubAccountKey, SubAccountAddCredit, SubAccountPrice, SubAccountCountry,
        SubAccountStop, SubAccountTime,
    ];

    /// <summary>champ1 to champ27.</summary>
    public static readonly string[] ContactFields = [.. Enumerable.Range(1, LastContactField).Select(ContactField)];

    /// <summary>Fields of the operations that send nothing.</summary>
    public static readonly string[] Other =
    [
        Count, AskedCredit, Lookup, Link, AddToList, RemoveFromList, RemoveFromListOld, ReadList, Operator,
        .. DirectoryScalars, .. ReportScalars, .. SubAccountScalars, .. ContactFields,
    ];

    /// <summary>The fields of a send.</summary>
    public static IEnumerable<string> All => Scalars.Concat(PerRecipient);

    /// <summary>The name of a column of a contact, from 1.</summary>
    public static string ContactField(int number) => $"champ{number}";
}
