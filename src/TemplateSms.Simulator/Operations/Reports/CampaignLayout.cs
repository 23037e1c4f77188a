using System.Globalization;

namespace TemplateSms.Simulator.Operations.Reports;

/// <summary>The form of a campaign report: what is set, and the rest as the seed chooses it.</summary>
internal sealed record CampaignLayout(
    IReadOnlyList<CampaignColumn> Columns, char Separator, string TimeFormat, string DeliveredStatus, string UndeliveredStatus)
{
    private static readonly char[] _separators = [';', ',', '\t', '|'];

    private static readonly string[] _timeFormats = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm"];

    private static readonly (string Delivered, string Undelivered)[] _words =
        [("0", "1"), ("OK", "KO"), ("Reçu", "Non reçu"), ("Livré", "Echec"), ("delivered", "undelivered")];

    private static readonly Dictionary<CampaignField, string[]> _names = new()
    {
        [CampaignField.Number] = ["tel", "num", "Numéro", "Destinataire", "mobile"],
        [CampaignField.SentAt] = ["date", "date_envoi", "Date d'envoi", "Envoyé le"],
        [CampaignField.Sender] = ["emetteur", "Emetteur", "expediteur", "from"],
        [CampaignField.Text] = ["sms", "message", "Texte", "Contenu"],
        [CampaignField.Segments] = ["smslong", "nb_sms", "Nombre de SMS", "parts"],
        [CampaignField.Tracker] = ["tracker", "Référence", "reference", "id"],
        [CampaignField.Status] = ["statut", "etat", "Statut", "Résultat"],
    };

    public string Header => string.Join(Separator, Columns.Select(column => Quote(column.Name)));

    public static CampaignLayout Of(CampaignReportOptions options)
    {
        var random = new Random(options.Seed);
        CampaignColumn[] columns = [.. Enum.GetValues<CampaignField>().Select(field => new CampaignColumn(field, OneOf(random, _names[field])))];
        random.Shuffle(columns);
        var separator = OneOf(random, _separators);
        var timeFormat = OneOf(random, _timeFormats);
        var (delivered, undelivered) = OneOf(random, _words);
        return new CampaignLayout(
            options.Columns.Count > 0 ? [.. options.Columns] : columns,
            options.Separator ?? separator,
            options.TimeFormat ?? timeFormat,
            options.DeliveredStatus ?? delivered,
            options.UndeliveredStatus ?? undelivered);
    }

    /// <summary>The line of a message that was sent at a time of the account's clock.</summary>
    public string Line(GatewayMessage message, DateTime sentAt) =>
        string.Join(Separator, Columns.Select(column => Quote(ValueOf(column.Field, message, sentAt))));

    private static T OneOf<T>(Random random, T[] choices) => choices[random.Next(choices.Length)];

    private string ValueOf(CampaignField field, GatewayMessage message, DateTime sentAt) => field switch
    {
        CampaignField.Number => message.Recipient,
        CampaignField.SentAt => sentAt.ToString(TimeFormat, CultureInfo.InvariantCulture),
        CampaignField.Sender => message.Sender ?? "",
        CampaignField.Text => message.Text,
        CampaignField.Segments => message.Segments.ToString(CultureInfo.InvariantCulture),
        CampaignField.Tracker => message.Tracker ?? "",
        _ => message.UndeliveredStatus is null ? DeliveredStatus : UndeliveredStatus,
    };

    // RFC 4180, with the separator in the place of the comma.
    private string Quote(string value) =>
        value.AsSpan().IndexOfAny("\"\r\n") >= 0 || value.Contains(Separator, StringComparison.Ordinal)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
}
